import { numbersIn } from './numbers.ts'
import type { maskingEn } from './ui-masking.en.ts'
import type { Words } from './words.ts'

const number = numbersIn('ko')

/** 이름 가리기와 되돌리기의 문구. */
export const maskingKo: Words<typeof maskingEn> = {
  mask: '이름 가리기',
  about:
    '고객사, 사람, 도메인, 호스트, 주소, 식별자, 인증서, 배포, 사용자 조합, 담당자, 메모를 가명으로 바꿉니다. 제품, 날짜, 사용자 수, 확인 사항은 그대로 둡니다.',
  warning:
    '가명은 키 파일로만 실제 이름으로 되돌릴 수 있습니다. “이름 가리기 키”를 따로 저장하고, 이름을 가린 산출물과 함께 보내지 마십시오.',
  keyWarning:
    '이 파일에는 모든 실제 이름이 들어 있습니다. 따로 보관하고, 이름을 가린 산출물과 함께 보내지 마십시오.',
  back: '이름 되돌리기',
  backAbout:
    '이름을 가린 상태로 돌려받은 텍스트를 되돌립니다. Markdown, CSV, JSON, HTML, SVG, draw.io, 스크립트, DNS 파일을 쓸 수 있습니다. Word와 Excel 파일은 텍스트가 아니므로, 계획에서 다시 만들거나 내용을 여기에 붙여넣으십시오.',
  chooseKey: '키 파일 선택',
  key: (name, count) => `${name}: 이름 ${number(count)}개`,
  noKey: '아직 키를 선택하지 않았습니다.',
  keyFault: {
    'too-large': '키 파일로 보기에는 너무 큽니다.',
    'not-json': 'JSON이 아닙니다. Tandem에서 저장한 키 파일을 선택하십시오.',
    'not-a-key': '이름 가리기 키가 아닙니다.',
    'newer-version': '더 최신 버전의 Tandem에서 저장한 키입니다. 해당 버전에서 여십시오.',
  },
  chooseText: '텍스트 파일 선택',
  notText: (name) => `텍스트 파일이 아닙니다: ${name}. 텍스트 파일만 되돌릴 수 있습니다.`,
  tooLarge: (name) => `파일이 너무 큽니다: ${name}`,
  masked: '이름을 가린 텍스트',
  real: '실제 이름으로 되돌린 텍스트',
  onlyBeginning: (shown, all) =>
    `전체 ${number(all)}자 중 처음 ${number(shown)}자입니다. 파일에는 모두 들어 있습니다.`,
  save: '실제 이름으로 저장',
}
