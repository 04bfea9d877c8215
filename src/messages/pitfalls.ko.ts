import type { PitfallId } from '#knowledge/pitfalls.ts'
import type { PitfallWords } from './pitfalls.en.ts'

/** Known traps in Korean. */
export const pitfallsKo: Record<PitfallId, PitfallWords> = {
  'wildcard-domain': {
    symptom: 'LS Storage Service에 이벤트 32054(401, invalid_tenant)가 기록됩니다.',
    cause: 'Exchange의 허용 도메인이 별표(*)를 앞에 둔 와일드카드로 등록되어 있습니다.',
    cure: '하위 도메인을 하나씩 허용 도메인으로 등록합니다.',
  },
  'no-online-trust': {
    symptom:
      '사서함을 Exchange Online으로 옮긴 뒤 LS Storage Service에 이벤트 32053(EWS 자동 검색 실패)이 기록됩니다.',
    cause: '비즈니스용 Skype 서버와 Exchange Online 사이의 OAuth 신뢰가 아직 없습니다.',
    cure: '테넌트를 거치는 신뢰 작업을 마친 다음 다시 테스트합니다.',
  },
  'not-a-partner': {
    symptom: 'Test-CsExStorageConnectivity가 401 오류로 끝납니다.',
    cause:
      'Exchange에 비즈니스용 Skype 서버가 파트너 응용 프로그램으로 등록되지 않았거나 메타데이터가 오래되었습니다.',
    cure: 'Configure-EnterprisePartnerApplication.ps1을 다시 실행하고 모든 Exchange 서버에서 iisreset을 실행합니다.',
  },
  'test-access-denied': {
    symptom: 'Test-CsExStorageConnectivity가 Access Denied 오류로 끝납니다.',
    cause: '실행한 계정이 해당 서버의 RTC Local User Administrators에 속해 있지 않습니다.',
    cure: '계정을 그룹에 추가하고, 다시 로그인한 다음 테스트를 반복합니다.',
  },
  'autodiscover-file': {
    symptom: '호스트는 응답하지만 자동 검색이 실패합니다.',
    cause:
      'ExchangeAutodiscoverUrl이 .xml로, 또는 AutoDiscoverServiceInternalUri가 .svc로 끝납니다. 두 주소의 끝이 서로 바뀌었습니다.',
    cure: 'ExchangeAutodiscoverUrl은 autodiscover.svc로, AutoDiscoverServiceInternalUri는 autodiscover.xml로 끝나야 합니다.',
  },
  'auth-certificate-gone': {
    symptom:
      '웹용 Outlook이나 Exchange 관리 센터 로그인이 이벤트 1003과 함께 실패하거나 New-CsPartnerApplication이 500을 반환합니다.',
    cause: 'Exchange Auth 인증서가 만료되었거나 일부 서버에 없습니다.',
    cure: '인증서를 교체하고 게시합니다. 인증서 단계에 인증서를 붙여 넣으면 체크리스트에 작업이 나타납니다.',
  },
  'redirect-stops-oauth': {
    symptom: '클라이언트는 사서함을 찾지만 Exchange Online에 대한 OAuth 자동 검색은 실패합니다.',
    cause:
      '자동 검색 이름이 autodiscover.outlook.com으로 리디렉션되는데 OAuth는 이를 따라가지 않습니다.',
    cure: 'ExchangeAutodiscoverUrl을 Exchange Online의 주소로 설정합니다. 전 세계(worldwide) 클라우드에서는 autodiscover-s.outlook.com입니다.',
  },
  'domains-differ': {
    symptom: '자동 검색이 다른 도메인으로의 리디렉션에서 멈춥니다.',
    cause: 'SIP 도메인과 SMTP 도메인이 다르고, 리디렉션된 도메인이 허용되어 있지 않습니다.',
    cure: 'Set-CsOAuthConfiguration -ExchangeAutodiscoverAllowedDomains에 도메인을 추가합니다. SIP 주소와 메일 주소를 같게 하는 것이 더 좋습니다.',
  },
  'hold-across-forests': {
    symptom: '사서함에 보존이 설정되어 있는데 대화가 보관되지 않습니다.',
    cause:
      '사용자와 사서함이 서로 다른 포리스트에 있어 보존 설정이 비즈니스용 Skype 서버에 전달되지 않습니다.',
    cure: 'Set-CsUser로 ExchangeArchivingPolicy를 ArchivingToExchange로 설정합니다.',
  },
  'owa-config-reset': {
    symptom: 'Exchange 누적 업데이트를 설치한 뒤 웹용 Outlook에서 IM을 쓸 수 없습니다.',
    cause:
      'Exchange Server 2013은 업데이트할 때 web.config를 새로 쓰고, Exchange Server 2016 이상은 web.config의 값을 사용하지 않습니다.',
    cure: '2013에서는 두 값을 다시 입력하고, 2016 이상에서는 두 값을 설정 재정의에 둡니다.',
  },
  'listed-twice': {
    symptom: '신뢰할 수 있는 응용 프로그램 풀을 추가한 뒤 웹용 Outlook에서 IM을 쓸 수 없습니다.',
    cause:
      '서버에 Exchange UM의 SIP URI 다이얼 플랜이 있어 비즈니스용 Skype 서버가 이미 이 서버를 자동으로 인식하고 있습니다.',
    cure: '이 서버의 신뢰할 수 있는 응용 프로그램과 풀을 제거하고 토폴로지를 게시합니다.',
  },
  'old-thumbprint': {
    symptom: '인증서를 갱신한 뒤 웹용 Outlook에서 IM을 쓸 수 없습니다.',
    cause: '설정 재정의(2013에서는 web.config)에 이전 지문이 남아 있습니다.',
    cure: '새 지문을 설정하고 구성을 새로 고친 다음 MSExchangeOWAAppPool을 다시 시작합니다.',
  },
  'hybrid-application-break': {
    symptom:
      '하이브리드 전용 앱을 켠 뒤 비즈니스용 Skype 서버와 Exchange Server의 연결이 끊깁니다.',
    cause: '2025년 12월 보안 업데이트 이전 Exchange의 결함입니다.',
    cure: '모든 Exchange 서버에 이 업데이트 또는 이후 업데이트를 설치하고, 그때까지는 전용 앱을 꺼 둡니다.',
  },
  'shared-application-blocked': {
    symptom:
      '2025년 가을부터 Exchange Server에서 Exchange Online의 약속 있음/없음, 메일 팁, 사진이 조회되지 않습니다.',
    cause:
      'Exchange Online이 공유 앱의 EWS를 거부합니다. 2025년 9월과 10월에 일시적으로, 2025-10-31부터는 영구적으로 차단되었습니다.',
    cure: '하이브리드 전용 앱을 만들고 사용하도록 설정합니다.',
  },
  'ews-refused': {
    symptom: '2026년 10월부터 Exchange Online을 사용하는 기능이 HTTP 403으로 실패합니다.',
    cause:
      'EwsEnabled가 False로 바뀌었거나 목록에 애플리케이션 ID가 없습니다. 누군가 목록을 다시 설정했을 수 있습니다.',
    cure: 'X-EWS-Policy-Reason 헤더와 두 설정을 확인하고 ID를 목록에 다시 추가합니다.',
  },
  'msonline-gone': {
    symptom: 'Connect-MsolService 등 Msol cmdlet을 쓰는 스크립트가 실패합니다.',
    cause: 'MSOnline 모듈은 2025년 4~5월에, AzureAD 모듈은 그 이후에 사용이 중지되었습니다.',
    cure: '이 체크리스트의 명령처럼 Microsoft Graph PowerShell을 사용합니다.',
  },
  'wizard-overwrites': {
    symptom: '하이브리드 구성 마법사를 다시 실행한 뒤 Exchange Online과의 인증이 달라집니다.',
    cause:
      '마법사가 Auth 인증서를 공유 서비스 주체에 다시 올릴 수 있습니다. 테넌트가 바뀐 경우 권한 부여 서버 WindowsAzureACS도 덮어쓴다는 보고가 있습니다.',
    cure: '실행할 때마다 Get-AuthServer와 서비스 주체의 키를 확인합니다.',
  },
  'greeting-lost': {
    symptom: '발신자에게 음성 메일의 부재 중 인사말이 더 이상 재생되지 않습니다.',
    cause:
      'ID가 00000004-0000-0ff1-ce00-000000000000인 이전 파트너 응용 프로그램을 너무 일찍 제거했습니다.',
    cure: 'Microsoft의 별도 안내가 있을 때까지 유지하고, 이미 제거했으면 다시 만듭니다.',
  },
  'contacts-move': {
    symptom: '사서함을 옮긴 뒤 연락처가 없어지거나 읽기 전용이 됩니다.',
    cause: '연락처가 사서함의 통합 연락처 저장소에 있었습니다.',
    cure: '옮기기 전에 저장소를 쓰지 않는 정책을 부여하고 Invoke-CsUcsRollback으로 되돌립니다.',
  },
  'too-many-groups': {
    symptom: '일부 사용자만 EWS가 HTTP 400으로 실패합니다.',
    cause:
      '중첩 그룹을 포함하여 사용자가 속한 Active Directory 그룹이 매우 많습니다. 약 600개부터 확인되었습니다.',
    cure: '사용자가 속한 그룹을 줄이거나 IIS의 요청 헤더 제한을 늘립니다.',
  },
  'mapi-unavailable': {
    symptom: '비즈니스용 Skype 2016 클라이언트에 “MAPI unavailable”이 표시됩니다.',
    cause: '새 Outlook 프로필에 PR_PROFILE_USER 값이 없습니다.',
    cure: '클라이언트를 KB3115268(2016년 7월) 이상으로 업데이트합니다.',
  },
  'mixed-authentication': {
    symptom: '클라이언트에 암호 입력 창이 반복해서 나타납니다.',
    cause: '두 제품 중 한쪽에만 최신 인증이 켜져 있습니다.',
    cure: '양쪽을 같은 상태로 맞추거나 클라이언트에 AllowADALForNonLyncIndependentOfLync를 설정합니다.',
  },
  'web-ticket-proxy': {
    symptom: '프런트 엔드 서버가 프록시를 거쳐 나가는 환경에서 최신 인증 로그인이 실패합니다.',
    cause: '웹 티켓 서비스에는 프록시를 따로 설정해야 합니다.',
    cure: '모든 프런트 엔드 서버에서 웹 티켓 서비스의 web.config에 프록시를 설정합니다.',
  },
  'teams-module': {
    symptom: '최신 Teams PowerShell 모듈에서 Microsoft 365로의 Move-CsUser가 실패합니다.',
    cause:
      '7.1 이후 버전의 모듈에 있는 결함이며, 비즈니스용 Skype 서버의 업데이트에서 해결될 예정입니다. 2025년 11월에 Microsoft 직원이 참조 문서에 추가하자고 제안한 내용이지만 2026-08-21의 참조 문서에는 없으므로, 보고된 내용일 뿐 확인되지 않았습니다.',
    cure: '비즈니스용 Skype 서버의 최신 업데이트를 설치할 때까지 7.1 버전을 사용하고(최소 6.2.1), 사용자 한 명으로 먼저 시험합니다.',
  },
  'voice-mail-hidden': {
    symptom: '음성 메일이 Outlook에는 도착하지만 클라이언트 목록에는 나타나지 않습니다.',
    cause:
      '전달되는 동안 메시지 클래스 IPM.Note.Microsoft.Voicemail.UM이 유지되지 않았거나, 메일 규칙이나 필터가 메시지를 옮겼습니다.',
    cure: '커넥터에서 메시지 클래스가 유지되게 하고 메일 규칙, SPF 필터, EWS 정책을 확인합니다.',
  },
  'graph-time-zone': {
    symptom:
      '약속 있음/없음 조회를 Microsoft Graph로 옮긴 뒤 Outlook에 Exchange Online 사서함의 약속 시간이 잘못 표시됩니다. 웹용 Outlook에서는 올바르게 표시됩니다.',
    cause:
      '2026-08-31부터 알려진 Exchange Server Subscription Edition의 결함(KB5125804)으로, 조회하는 사용자의 표준 시간대가 사라집니다.',
    cure: '모든 서버에 2026년 9월 보안 업데이트 또는 이후 업데이트를 설치합니다.',
  },
  'graph-delegates': {
    symptom:
      '약속 있음/없음 조회에 Microsoft Graph만 쓰면 대리인으로 연 다른 사람의 사서함에 대해 조회되지 않습니다.',
    cause:
      'Exchange Server Subscription Edition의 결함(KB5127092)으로, Microsoft는 2026년 9월 보안 업데이트 버전 2에서 해결된 것으로 안내합니다. 다만 2026-10-07에도 지원 문서에는 미해결로 나와 있었다는 보고가 있으며, Microsoft가 확인한 내용은 아닙니다.',
    cure: '해당 버전 또는 이후 업데이트를 설치하고 대리인으로 테스트합니다. 그래도 실패하면 이 작업의 되돌리기대로 RouteThroughMSGraph의 설정 재정의를 제거합니다. 그러면 2027-04-01까지 EWS로 조회합니다.',
  },
  'federation-record-inside': {
    symptom: '호스팅 공급자와의 연결이 실패하고 내부에서 페더레이션 레코드를 찾지 못합니다.',
    cause:
      '주소 공간을 공유하면 에지 서버가 SIP 도메인마다 _sipfederationtls._tcp를 직접 조회합니다.',
    cure: '내부에도 액세스 에지를 가리키는 레코드를 만듭니다.',
  },
}
