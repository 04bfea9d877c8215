import type { ChangeId } from '#knowledge/changes.ts'

/** What the knowledge has gained, in Korean. */
export const changesKo: Record<ChangeId, string> = {
  'ews-states':
    'Exchange Online의 EWS 종료를 기준일, 테넌트의 EwsEnabled 값, 필요한 기능에 따라 판단하고, 허용 목록 작업 두 개를 추가했습니다.',
  'rich-coexistence':
    'Exchange Server 2016, 2019와 Exchange Online 간의 약속 있음/없음, 메일 팁, 사진 조회는 EWS와 함께 종료됩니다.',
  'minimum-builds': '서버의 빌드를 계획에 필요한 빌드와 비교합니다.',
  'upgrade-paths':
    '지원이 종료된 제품에 두 차례의 유료 업데이트 기간과 업그레이드 경로를 표시하고, 함께 둘 수 없는 버전을 알립니다.',
  'trap-findings':
    '답변만으로 미리 알 수 있는 문제를 알립니다: 리디렉션, 포리스트 간 보관, 이동하는 사서함의 연락처.',
  pitfalls: '작업과 확인 사항에 발생할 수 있는 문제와 원인, 해결 방법을 표시합니다.',
  conflicts: '자료마다 내용이 다르면 양쪽을 모두 보여 주고 어느 쪽을 따르는지 밝힙니다.',
  teams: '사용자 홈 위치로 Microsoft Teams를 선택할 수 있습니다.',
  'graph-coexistence':
    'Exchange Server Subscription Edition의 약속 있음/없음 조회를 Microsoft Graph로 전환하는 작업과, 아직 EWS가 필요한 Exchange Online 보관 사서함을 확인하는 항목을 추가했습니다.',
  'teams-hybrid':
    '비즈니스용 Skype 서버와 Microsoft Teams의 하이브리드를 구성하는 작업(동기화, 에지, 호스팅 공급자, 테넌트, 사용자 이동)을 체크리스트에 추가했습니다.',
  'teams-records':
    '마지막 사용자를 옮긴 다음 Microsoft 365로 변경할 DNS 레코드를 클라우드별 값으로 DNS 표에 추가했습니다.',
  'outside-access':
    'Exchange Online 웹용 Outlook의 IM을 위해 사용자의 외부 로그인을 허용하는 작업이 있습니다.',
  'teams-mode':
    '마지막 사용자를 옮긴 뒤, 주소 공간 공유를 해제하기 전에 조직 전체를 Teams 전용으로 전환하는 작업이 있습니다.',
  'ews-teams':
    'Exchange Online의 EWS 작업을 Microsoft Teams 일정과 Exchange 하이브리드에도 적용합니다.',
  'dns-names':
    '인증서에 있는 이름마다 DNS 레코드를 두거나 레코드가 없는 까닭을 밝힙니다. dialin, admin, 액세스 에지의 레코드를 추가했고, dialin과 admin은 기본 SIP 도메인에만 둡니다. SRV 레코드는 같은 도메인의 호스트를 가리키며, 풀이나 액세스 에지의 이름이 다른 도메인에 있으면 sip.<도메인>을 가리킵니다.',
  'edge-connections':
    '웹 회의 에지, A/V 에지, DNS의 연결을 추가했습니다. Microsoft Teams 사용자가 있으면 Teams와의 페더레이션과 사용자 이동의 연결도 표시합니다.',
  'free-busy-order':
    '하이브리드 전용 앱을 통한 약속 있음/없음 조회는 테넌트의 앱 목록을 설정한 뒤 별도의 작업에서 테스트합니다.',
  'graph-faults':
    'Microsoft Graph를 통한 약속 있음/없음 조회의 결함 두 가지(KB5125804, KB5127092)와 이를 해결하는 업데이트를 추가했습니다.',
  'hybrid-off':
    '마지막 사용자를 옮긴 다음 하이브리드를 해제하는 작업(사용자, 테넌트, 호스팅 공급자, 엔드포인트, 특성, 서버)을 체크리스트에 추가했습니다.',
  acceptance:
    'Outlook과 모바일 클라이언트에서만 확인할 수 있는 기능을 점검하는 작업을 추가했습니다.',
}
