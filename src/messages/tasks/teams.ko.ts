import type { teams, teamsDns, teamsReady } from '#knowledge/procedures/teams.ts'
import { readOnlyKo as readOnly } from './read-only.ts'
import type { ProcedureWords } from './words.ts'

export const teamsKo: ProcedureWords<
  keyof typeof teams | keyof typeof teamsDns | keyof typeof teamsReady
> = {
  'teams-users-ready': () => ({
    title: 'Teams 전용 사용자의 라이선스와 동기화 확인',
    why: 'Teams는 사서함이 어디에 있든 테넌트를 통해 사용자의 사서함을 찾습니다.',
    do: '해당 사용자는 모두 Microsoft Entra ID에 동기화되어 있고, 사서함이 Exchange Server에 있더라도 Microsoft Teams와 Exchange Online 라이선스가 있어야 하며, 라이선스에 비즈니스용 Skype Online(플랜 2)이 있으면 끄지 않습니다. 채팅에서 파일을 공유하려면 SharePoint Online 라이선스도 필요합니다. 팀을 만드는 사용자는 Microsoft 365 그룹을 만들 수 있어야 합니다. Exchange Server 사서함이 있으면 Microsoft Entra Connect에서 Exchange 하이브리드 배포 옵션을 선택하여 테넌트의 정보가 온-프레미스에 쓰기 저장되게 합니다.',
    verify: '사이트마다 뽑아 확인한 사용자에게 이 라이선스가 있고, 옵션이 켜져 있습니다.',
    rollback: readOnly,
  }),
  'teams-reach': () => ({
    title: 'Microsoft Teams에서 Exchange Server의 EWS를 찾을 수 있도록 설정',
    why: 'Teams 서비스는 테넌트에서 사서함 위치를 조회한 다음 Exchange Server의 EWS로 일정을 읽습니다. 자동 검색과 EWS 모두 중간 인증 없이 인터넷에서 연결할 수 있어야 합니다.',
    do: '자동 검색과 EWS를 HTTPS로 게시합니다. 역방향 프록시에서 사전 인증을 하는 경우 이 두 경로는 인증 없이 통과시킵니다. 그런 다음 회사 네트워크 밖에서 Exchange Server에 있는 사서함을 조회합니다. 전 세계(worldwide) 이외의 클라우드는 호스트를 밝힌 자료가 없습니다.',
    verify: '응답의 Url에 Exchange Server의 외부 EWS 주소가 있습니다.',
    rollback: readOnly,
  }),
  'teams-test': () => ({
    title: 'Exchange Server 사서함으로 Microsoft Teams 테스트',
    why: '라이선스, 하이브리드, 이름, 파트너 응용 프로그램이 함께 동작하는지는 클라이언트에서만 알 수 있습니다.',
    do: '사서함이 Exchange Server에 있는 사용자로 Teams에 로그인합니다. 일정을 열어 모임을 예약하고, 대리인에게 Outlook에서 이 사용자 대신 모임을 예약하게 합니다. 이 사용자에게 음성 메시지를 남깁니다.',
    verify:
      '일정에 Outlook의 항목이 표시되고, 두 모임이 사서함에 나타납니다. 음성 메시지는 Outlook에 도착하며, Microsoft 문서에 따르면 Teams에서는 보거나 재생할 수 없습니다. 도착하지 않으면 메일 규칙과 커넥터를 확인합니다. 메시지 클래스 IPM.Note.Microsoft.Voicemail.UM이 유지되어야 합니다.',
    rollback: '모임과 메시지를 삭제합니다.',
  }),
  'teams-dns': ({ names }) => ({
    title: '모든 SIP 도메인의 Skype 레코드를 Microsoft 365로 변경',
    why: '테넌트에 등록된 도메인의 레코드가 하나라도 다른 곳을 가리키면 테넌트 전체를 Teams 전용으로 바꿀 수 없습니다. 마지막 사용자를 옮기기 전에는 레코드를 그대로 두어야 합니다.',
    do: `마지막 사용자를 옮긴 다음 SIP 도메인마다 다음 레코드를 TTL 3600초로 설정합니다. SRV _sipfederationtls._tcp(우선 순위 100, 가중치 1, 포트 5061)는 sipfed.online.lync.com, SRV _sip._tls(우선 순위 100, 가중치 1, 포트 443)는 sipdir.online.lync.com, CNAME lyncdiscover는 webdir.online.lync.com, CNAME sip는 sipdir.online.lync.com으로 지정합니다. meet와 dialin, 그리고 내부 영역의 비즈니스용 Skype 레코드는 모두 삭제합니다. DNS 레코드 표에는 이 계획의 클라우드에 맞는 대상이 있으며, 여기 적힌 대상은 전 세계(worldwide) 클라우드의 값입니다.${names['federation-record'] ? ` 이 계획의 레코드: ${names['federation-record']}.` : ''}`,
    verify:
      '외부에서는 레코드가 이 대상을 가리키고, 내부에는 서버를 가리키는 레코드가 더 이상 없습니다. 아직 남아 있는 레코드는 다음 작업에서 오류 메시지로 확인됩니다.',
    rollback: '서버가 아직 남아 있는 동안에만 이전 레코드로 되돌릴 수 있습니다.',
  }),
}
