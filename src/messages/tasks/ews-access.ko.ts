import type { TaskNames, TaskWords } from './words.ts'
import { readOnlyKo } from './read-only.ts'

export const ewsAccessKo = {
  'ews-access-check': () => ({
    title: '테넌트가 Exchange Online의 EWS를 허용하는지, EWS를 쓰는 앱이 무엇인지 확인',
    why: 'Microsoft는 2026-10-01부터 테넌트가 목록으로 허용한 앱을 제외하고 Exchange Online의 EWS를 차단하며, 2027-04-01에 완전히 중지합니다. 이 계획에서는 비즈니스용 Skype 서버와 클라이언트, Microsoft Teams 일정, 하이브리드의 Exchange Server(약속 있음/없음 조회와 Exchange Online 보관 사서함)가 EWS를 쓸 수 있습니다. 비즈니스용 Skype 서버나 클라이언트가 어떤 애플리케이션 ID로 접속하는지는 문서에 없으며, 테넌트의 보고서에서만 확인할 수 있습니다.',
    do: '두 설정을 읽습니다. EwsEnabled가 비어 있으면 설정되지 않은 상태입니다. True이고 EwsAllowedAppIDs에 ID가 있으면 그 앱만 허용됩니다. True이고 목록이 비어 있으면 조직 관계의 트래픽을 제외하고 모두 차단됩니다. False이면 모두 차단됩니다. 그런 다음 Microsoft 365 관리 센터에서 EWS 사용량 보고서를 열어 애플리케이션 ID를 적어 둡니다. 비즈니스용 Skype 서버 사용자의 사서함이 Exchange Online에 있으면, Tandem의 판단으로는 비즈니스용 Skype의 하이브리드 전용 앱이 있을 때 그 ID, 없을 때 공유 ID인 00000004-0000-0ff1-ce00-000000000000이 쓰입니다. EwsApplicationAccessPolicy의 사용자 에이전트 정책도 함께 적용되어 요청은 둘 다 통과해야 하며, 사서함별 설정도 허용이어야 합니다.',
    verify:
      '조직 단계에 EWS 상태를 입력했고, 허용할 애플리케이션 ID를 각각 어떤 앱인지와 함께 적어 두었습니다.',
    rollback: readOnlyKo,
  }),
  'ews-access-allow': () => ({
    title: '기존 항목을 유지하면서 테넌트의 EWS 허용 목록에 애플리케이션 ID 추가',
    why: '목록을 설정하면 전체가 바뀝니다. 빠진 ID는 차단되며, 나중에 누군가 기존 목록을 읽지 않고 설정하면 추가한 ID가 다시 사라집니다.',
    do: '목록에 넣을 ID는 최대 세 종류입니다. 첫째, 비즈니스용 Skype 서버 사용자의 사서함이 Exchange Online에 있으면 비즈니스용 Skype가 쓰는 ID입니다. 문서에 없으므로 앞 작업의 사용량 보고서에서 확인합니다. 둘째, Exchange 하이브리드 전용 앱이 있으면 그 ID입니다. Exchange에서 Get-AuthServer를 실행하면 ApplicationIdentifier에 표시되며, 새로 만든 앱은 과거 사용량 보고서에 아직 나오지 않습니다. 약속 있음/없음 조회를 Microsoft Graph로 옮긴 뒤에도 Exchange Server 사서함이 Exchange Online 보관 사서함을 쓰는 동안에는 이 ID를 목록에 둡니다. 셋째, Microsoft Teams 사용자의 사서함이 Exchange Online에 있으면 Teams 일정의 ID인 cc15fd57-2c6c-4117-a88c-83b1d56b4bbe입니다. 사용자 에이전트 정책을 쓰면 EwsAllowList에 Teams CalendarSkypeSpaces/1.0a$*+도 있어야 합니다. 출력된 EwsEnabled와 목록을 보관합니다. 되돌릴 때 필요합니다. ID마다 애플리케이션 ID가 있는 줄을 반복하고, 오류 없이 끝난 줄 다음에만 계속합니다. EwsEnabled를 True로 설정하기 전에 목록이 완전한지 확인합니다. 목록에 없는 앱은 모두 중단되고, 목록이 비어 있으면 조직 관계를 제외한 모든 앱이 중단됩니다. 관리자가 여럿이면 목록 담당자를 정합니다. 모두 적용되기까지 최대 24시간이 걸릴 수 있습니다.',
    verify:
      'EwsEnabled 값이 True이고, 목록에 기존 ID와 추가한 ID가 모두 있습니다. 하루 뒤에는 차단되었던 신뢰 테스트, Teams 일정, 약속 있음/없음 조회가 동작합니다. HTTP 403이 나오면 X-EWS-Policy-Reason 헤더에서 어느 설정이 차단했는지 확인합니다.',
    rollback:
      '먼저 EwsEnabled를 출력된 값(True 또는 False, 값이 없었으면 empty)으로 되돌립니다. 그다음 목록을 원래대로 설정하며, 목록이 비어 있었으면 마지막 명령을 건너뜁니다. 2027-04-01까지는 EwsEnabled를 비우면 목록을 무시하고 모든 앱에 EWS가 열립니다.',
  }),
} as const satisfies Record<string, (task: TaskNames) => TaskWords>
