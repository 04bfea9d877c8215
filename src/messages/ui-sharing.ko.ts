import { numbersIn } from './numbers.ts'
import type { sharingEn } from './ui-sharing.en.ts'
import type { Words } from './words.ts'

const number = numbersIn('ko')

/** 계획을 링크로 공유하고 여는 화면의 문구. */
export const sharingKo: Words<typeof sharingEn> = {
  title: '링크로 공유',
  intro:
    '계획은 링크 주소에서 브라우저가 서버로 보내지 않는 부분에 담깁니다. 링크가 있는 사람은 누구나 내용을 볼 수 있습니다.',
  always: '항상 포함되는 내용: 제목, 모든 답변(도메인, 서버, 인증서 포함), 작업의 상태와 기한.',
  along: '추가로 포함할 내용',
  parts: {
    names: '이름: 고객사, 작성자, 테스트 사용자',
    work: '작업의 담당자와 메모',
  },
  passphrase: '암호(선택)',
  passphraseHint:
    '링크의 내용을 암호화합니다. 네 단어 이상을 쓰고, 링크와 다른 경로로 전달합니다. 암호가 없으면 아무도 열 수 없습니다.',
  insecure:
    '여기서는 암호를 쓸 수 없습니다. 브라우저는 HTTPS 페이지나 localhost에서만 암호화를 지원합니다. 암호를 쓰려면 HTTPS 주소나 localhost에서 Tandem을 여십시오.',
  make: '링크 만들기',
  making: '만드는 중…',
  made: (length) => `링크를 만들었습니다. 길이는 ${number(length)}자입니다.`,
  link: '링크',
  copy: '링크 복사',
  copied: '복사했습니다.',
  copyFailed: '링크를 선택했습니다. Ctrl+C로 복사하십시오.',
  long: (limit) =>
    `${number(limit)}자가 넘는 링크는 메일 프로그램이나 메신저에서 잘릴 수 있습니다. 대신 파일로 저장해서 보내십시오.`,
  tooLarge: '계획이 커서 링크에 담을 수 없습니다. 파일로 저장해서 보내십시오.',
  fileHolds: '파일에는 이름과 메모를 포함한 계획 전체가 담깁니다.',
  save: '파일로 저장',
  start: '공유 링크 열기',
  startHint: '이 화면에 바로 붙여넣어도 됩니다.',
  paste: '공유 링크',
  pasteHint: '가져오기 전에 링크에 담긴 내용을 먼저 보여 줍니다.',
  opened: '링크로 받은 계획',
  noLink: '여기에는 링크가 없습니다. 주소 표시줄에는 링크가 남지 않으므로 다시 붙여넣으십시오.',
  seenByServer:
    '전달 과정에서 이 링크의 #이 %23으로 바뀌었습니다. 그래서 브라우저가 링크 전체를 서버에 요청했고, 계획의 내용이 서버 로그에 남았을 수 있습니다. 다음에는 암호를 설정한 링크나 파일로 전달하십시오.',
  holds: '링크에 담긴 내용',
  facts: {
    title: '제목',
    customer: '고객사',
    exchange: 'Exchange 배포',
    skype: '비즈니스용 Skype 배포',
    pairings: '사용자 조합',
    users: '사용자 수',
    asOf: '기준일',
    edition: '기준 문서',
    knowledge: '기준 자료 버전',
    leftOut: '보낸 사람이 제외한 내용',
  },
  nothing: '없음',
  notSaid: '답변 없음',
  invalid: (count) =>
    `올바르지 않은 답변이 ${number(count)}개 있습니다. 어느 답변인지는 계획에 표시됩니다.`,
  takeOver: '새 계획으로 가져오기',
  takeOverHint: '기존 계획은 바뀌지 않습니다.',
  locked: '암호화된 링크입니다.',
  askPassphrase: '암호',
  unlock: '열기',
  unlocking: '여는 중…',
  refused: '링크를 열지 못했습니다',
  fault: {
    notALink: 'Tandem의 공유 링크가 아닙니다. #/shared/ 다음 부분은 t1로 시작합니다.',
    newerVersion: (version) =>
      `이 Tandem이 지원하지 않는 새 버전의 링크입니다(버전 ${number(version)}). 최신 버전의 Tandem에서 여십시오.`,
    tooShort: (missing) =>
      missing === null
        ? '링크가 첫 부분에서 끊겼습니다. 링크를 끝까지 다시 복사하십시오.'
        : `링크가 ${number(missing)}자 모자랍니다. 링크를 끝까지 다시 복사하십시오.`,
    tooLong: (limit) => `링크가 허용 길이인 ${number(limit)}자보다 깁니다.`,
    character: (character, position) =>
      `링크에 쓰지 않는 문자가 ${number(position)}번째에 있습니다: “${character}”. 링크를 다시 복사하십시오.`,
    checksum:
      '체크섬이 맞지 않습니다. 전달 과정에서 링크의 일부가 바뀌었습니다. 링크를 다시 받거나 파일로 받으십시오.',
    compression: '링크의 압축을 풀 수 없습니다. Tandem이 만든 링크가 아닙니다.',
    tooLarge: (limit) =>
      `링크의 내용이 계획의 최대 크기(${number(limit)}바이트)보다 커서 열지 않았습니다.`,
    content: '링크에 계획이 들어 있지 않습니다.',
    plan: '링크에 담긴 계획에 오류가 있습니다.',
    insecure:
      '암호화된 링크입니다. 브라우저는 HTTPS 페이지나 localhost에서만 암호를 해독할 수 있으므로 HTTPS 주소나 localhost에서 여십시오.',
    passphrase:
      '이 암호로는 링크를 열 수 없습니다. 링크는 손상되지 않았으므로 암호의 대소문자와 공백을 확인하십시오.',
  },
}
