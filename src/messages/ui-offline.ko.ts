import type { offlineEn } from './ui-offline.en.ts'
import type { Words } from './words.ts'

/** 실행 중인 앱의 버전, 오프라인 사용, 업데이트에 관한 문구. */
export const offlineKo: Words<typeof offlineEn> = {
  title: '앱 정보',
  intro:
    'Tandem은 독립적으로 만든 도구입니다. Microsoft가 제작, 보증, 지원하지 않으며, 제품 이름의 권리는 각 소유자에게 있습니다.',
  versions: '버전',
  app: 'Tandem 버전',
  knowledge: '기준 자료 버전',
  knowledgeHint: '수록 내용을 마지막으로 변경한 날짜',
  offline: '오프라인 사용',
  state: {
    unknown: { word: '확인 중', text: '오프라인 사용 가능 여부를 확인하고 있습니다.' },
    preparing: { word: '준비 중', text: '앱 파일을 이 브라우저에 저장하고 있습니다.' },
    ready: {
      word: '가능',
      text: '앱 파일이 모두 이 브라우저에 저장되어 있습니다. 네트워크 없이도 열리고 동작합니다.',
    },
    'single-file': {
      word: '가능',
      text: '모든 내용이 파일 하나에 들어 있습니다. 네트워크도 서버도 필요하지 않습니다.',
    },
    development: { word: '불가', text: '개발 서버에서 실행 중입니다.' },
    unavailable: {
      word: '불가',
      text: '브라우저는 HTTPS 주소나 localhost에서 연 앱만 저장합니다. 시크릿 창에서는 저장하지 않는 브라우저도 있습니다.',
    },
    failed: {
      word: '불가',
      text: '앱 파일을 저장하지 못했습니다. 페이지를 다시 불러오면 다시 시도합니다.',
    },
  },
  reported: (message) => `브라우저 메시지: ${message}`,
  install: '설치',
  installHint:
    'Edge와 Chrome에서는 주소 표시줄이나 메뉴에서 설치하고, Safari에서는 “Dock에 추가” 또는 “홈 화면에 추가”를 선택합니다. 별도의 창으로 열릴 뿐 앱과 계획은 브라우저에서 볼 때와 같습니다.',
  singleHint:
    'USB 메모리 등 원하는 곳에 파일을 복사해 브라우저에서 열면 됩니다. 계획은 이 파일이 아니라 파일을 연 브라우저에 저장됩니다. 계획을 옮기려면 계획을 별도 파일로 저장하십시오.',
  update: {
    label: '새 버전 알림',
    heading: '새 버전',
    ready: (app, knowledge) =>
      `새 버전이 준비되었습니다. 버전 ${app}, 기준 자료 ${knowledge}입니다.`,
    safe: '입력한 내용을 저장한 뒤에 페이지를 다시 불러옵니다.',
    now: '지금 다시 불러오기',
    later: '나중에',
    notWritten:
      '다시 불러오지 않았습니다. 이 브라우저에 계획을 저장할 수 없어 내용을 잃게 됩니다. 먼저 계획을 파일로 저장하십시오.',
  },
}
