import type { acceptance } from '#knowledge/procedures/acceptance.ts'
import type { ProcedureWords } from './words.ts'

const rollback = '변경하는 것이 없습니다. 테스트로 만든 모임과 통화 기록만 정리합니다.'

export const acceptanceKo: ProcedureWords<keyof typeof acceptance> = {
  'acceptance-outlook': () => ({
    title: 'Outlook과 데스크톱 클라이언트에서 필요한 기능 확인',
    why: '현재 상태, 회신, 모임, 약속 있음/없음, 모임 위임, 부재 중 대화 기록은 별도의 명령 없이 자동 검색과 EWS를 통해 동작합니다. 담당자가 확인하고 서명할 수 있도록 사용자 조합마다 사용자 두 명으로 직접 확인합니다.',
    do: '테스트 사용자로 Outlook과 비즈니스용 Skype에 로그인하고, 상대가 될 두 번째 사용자도 로그인합니다. 필요한 기능만 확인합니다. 메시지의 이름 옆에 표시되는 현재 상태, IM과 통화로 회신, Skype 모임 예약과 참가, 일정에 따라 바뀌는 상태, 대리인의 모임 예약, 대화 기록 폴더의 부재 중 전화를 차례로 봅니다.',
    verify:
      '각 기능이 모든 사용자 조합에서 동작합니다. 데스크톱 클라이언트의 구성 정보(아이콘에서 Ctrl 키를 누른 채 마우스 오른쪽 단추 클릭)에 EWS가 배포된 것으로 표시됩니다.',
    rollback,
  }),
  'acceptance-mobile': () => ({
    title: '모바일 클라이언트에서 필요한 기능 확인',
    why: '모바일 클라이언트는 lyncdiscover와 역방향 프록시를 통해 풀을 찾습니다. 이 경로는 앞의 어떤 작업에서도 외부에서 테스트하지 않았습니다.',
    do: '회사 밖의 네트워크에서 휴대폰을 사용하여 테스트 사용자로 로그인합니다. 연락처의 현재 상태를 보고, IM을 보내고, 모임에 참가합니다.',
    verify: '외부에서 로그인과 현재 상태가 동작하고, 필요한 경우 모임 참가도 동작합니다.',
    rollback,
  }),
}
