import type { TaskId } from '#knowledge/procedures/index.ts'
import { acceptanceKo } from './tasks/acceptance.ko.ts'
import { archivingKo } from './tasks/archiving.ko.ts'
import { contactStoreKo } from './tasks/contact-store.ko.ts'
import { historyKo } from './tasks/history.ko.ts'
import { owaImKo } from './tasks/owa-im.ko.ts'
import { photosKo } from './tasks/photos.ko.ts'
import { readOnlyKo, testItemKo } from './tasks/read-only.ts'
import { voiceMailKo } from './tasks/voice-mail.ko.ts'
import { webCertificatesKo } from './tasks/web-certificates.ko.ts'
import { exchangeOnlineOauthKo } from './tasks/exchange-online-oauth.ko.ts'
import { exchangeAddressesKo } from './tasks/exchange-addresses.ko.ts'
import { modernAuthenticationKo } from './tasks/modern-authentication.ko.ts'
import { teamsKo } from './tasks/teams.ko.ts'
import { teamsConnectivityKo } from './tasks/teams-connectivity.ko.ts'
import { teamsLastKo } from './tasks/teams-last.ko.ts'
import { hybridApplicationKo } from './tasks/hybrid-application.ko.ts'
import { ewsAccessKo } from './tasks/ews-access.ko.ts'
import { onlineOauthKo } from './tasks/online-oauth.ko.ts'
import { autodiscoverReachKo } from './tasks/autodiscover-reach.ko.ts'
import { certificateRenewalKo, fromFile, oldExpired } from './tasks/certificate-renewal.ko.ts'
import type { TaskNames, TaskWords } from './tasks/words.ts'

const readOnly = readOnlyKo
const previous = '확인 단계에서 출력된 값으로 다시 설정합니다.'
const sameThumbprint =
  '모든 복제본이 최신 상태가 되면 모든 프런트 엔드 서버에서 같은 지문이 표시되고 KeySize 값이 2048 이상입니다.'
const previousCertificate =
  '미리 적어 둔 인증서를 다시 할당합니다. 이전에 할당된 인증서가 없었다면 새 인증서를 그대로 둡니다.'
const bothReady =
  '통합을 시작하기 전에 Exchange와 비즈니스용 Skype가 모두 완전히 설치되어 실행 중이어야 합니다.'
const internalUri = {
  why: '비즈니스용 Skype와 Outlook은 자동 검색으로 Exchange를 찾으므로, 통합하기 전에 자동 검색이 구성되어 있어야 합니다.',
  check:
    '서버마다 출력되는 값을 적어 둡니다. 되돌릴 때 필요합니다. 값이 비어 있으면 설정해야 합니다.',
  roles:
    '역할이 분리되어 있으면 클라이언트 액세스 역할이 있는 서버에만 이 값이 있으므로 다른 서버의 줄은 건너뜁니다.',
}
const checkUri = ({ deployment }: TaskNames): TaskWords => ({
  title: `AutoDiscoverServiceInternalUri 확인 (${deployment})`,
  why: internalUri.why,
  do: internalUri.check,
  verify: '모든 서버의 값을 확인했습니다.',
  rollback: readOnly,
})
const setUri = ({ deployment, names }: TaskNames): TaskWords => ({
  title: `AutoDiscoverServiceInternalUri 설정 (${deployment})`,
  why: internalUri.why,
  do: `값이 비어 있거나 계획과 다른 서버에만 설정합니다. 주소는 autodiscover.xml로 끝납니다${names['internal-uri'] ? `: ${names['internal-uri']}` : ''}.`,
  verify: '모든 서버에 새 값이 표시됩니다.',
  rollback: previous,
})

const withRoles = (words: TaskWords): TaskWords => ({
  ...words,
  do: `${words.do} ${internalUri.roles}`,
})

const words: Record<TaskId, (task: TaskNames) => TaskWords> = {
  ...acceptanceKo,
  ...certificateRenewalKo,
  ...autodiscoverReachKo,
  ...webCertificatesKo,
  'exchange-ready': ({ deployment }) => ({
    title: `Exchange 설치 및 실행 상태 확인 (${deployment})`,
    why: bothReady,
    do: '서버 목록에서 버전과 역할을 확인하고, 버전을 Microsoft의 Exchange 지원 가능성 매트릭스와 비교합니다. 두 번째 명령은 서버마다 실행합니다. AdminDisplayVersion과 달리 보안 업데이트까지 반영된 빌드가 표시됩니다.',
    verify: '모든 서버의 모든 역할에서 RequiredServicesRunning 값이 True입니다.',
    rollback: readOnly,
  }),
  'exchange-online-ready': ({ deployment, names }) => ({
    title: `테넌트와 허용 도메인 확인 (${deployment})`,
    why: 'Exchange Online과 주소 공간을 공유하는 모든 SIP 도메인은 그 테넌트의 허용 도메인이어야 합니다.',
    do: `Exchange Online${names['tenant-domain'] ? `(${names['tenant-domain']})` : ''}에 연결하여 목록에 각 SIP 도메인이 있는지 확인합니다.`,
    verify: '예상한 조직이 표시되고, 모든 SIP 도메인이 Authoritative로 표시됩니다.',
    rollback: readOnly,
  }),
  'skype-ready': ({ deployment }) => ({
    title: `비즈니스용 Skype 설치 및 실행 상태 확인 (${deployment})`,
    why: bothReady,
    do: '첫 번째 명령을 프런트 엔드 서버마다 실행합니다. Get-CsServerVersion과 달리 업데이트까지 반영된 빌드가 표시되며, 그중 가장 낮은 값이 이 배포의 빌드입니다. 풀의 서비스와 컴퓨터가 계획과 같은지 비교합니다.',
    verify:
      '모든 서버에서 모든 서비스가 실행 중이고, 모든 복제본의 UpToDate 값이 True입니다. 다른 서버의 서비스를 보려면 계정이 그 서버의 관리자여야 합니다.',
    rollback: readOnly,
  }),
  'skype-online-ready': ({ deployment }) => ({
    title: `테넌트 확인 (${deployment})`,
    why: '비즈니스용 Skype Online과 관련된 단계에는 테넌트 관리자가 필요합니다. 이 서비스는 2021-07-31에 종료되었으므로 기준일이 그 이전인 계획에만 나타납니다.',
    do: '테넌트 관리자로 로그인합니다.',
    verify: '로그인에 성공합니다.',
    rollback: readOnly,
  }),
  'auth-certificate-check': ({ deployment }) => ({
    title: `Exchange Auth 인증서 확인 (${deployment})`,
    why: 'Exchange 설치 프로그램이 자체 서명된 “Microsoft Exchange Server Auth Certificate”를 만들며, Exchange는 이 인증서로 서버 간 토큰에 서명합니다.',
    do: '유효 기간을 확인합니다. 만들어진 날부터 5년간 유효하며, 서비스 개시일 이후까지 남아 있어야 합니다.',
    verify: '모든 서버에 같은 지문이 있고, NotAfter가 서비스 개시일보다 뒤입니다.',
    rollback: readOnly,
  }),
  'oauth-certificate-check': () => ({
    title: 'OAuthTokenIssuer로 쓸 수 있는 인증서 확인',
    why: '비즈니스용 Skype 서버는 이 인증서로 서버 간 토큰에 서명합니다. 아래 규칙을 지키는 웹 서버 인증서라면 무엇이든 쓸 수 있습니다.',
    do: '기본 인증서를 확인합니다. 규칙은 다음과 같습니다. 주체에 SIP 도메인이 있을 것, 모든 프런트 엔드 서버에 같은 OAuthTokenIssuer 인증서가 있을 것, 키가 2048비트 이상일 것, 중앙 관리 저장소를 통해 다른 서버로 전달되므로 개인 키를 내보낼 수 있을 것, 비즈니스용 Skype 서버가 지원하지 않는 CNG 공급자의 키가 아닐 것. 유효 기간도 서비스 개시일 이후까지 남아 있어야 합니다. 마지막 명령은 키 길이(KeySize)를 출력하며, 오류가 나면 RSA 키가 아닙니다. certutil -store My는 키 공급자를 보여 주고, 개인 키를 내보낼 수 없으면 그렇게 표시합니다.',
    verify:
      '이 규칙을 모두 지키는 인증서가 어느 것인지, 또는 새 인증서가 필요한지 확인되었습니다. 되돌릴 때 필요하므로 현재 할당된 인증서의 지문을 적어 두었습니다. 아무것도 출력되지 않으면 아직 할당된 인증서가 없는 것입니다.',
    rollback: readOnly,
  }),
  'oauth-certificate-reuse': () => ({
    title: '기본 인증서를 OAuthTokenIssuer로 할당',
    why: '확인 작업의 규칙을 지킨다면 기본 인증서를 서버 간 인증에도 사용할 수 있습니다.',
    do: '기본 인증서가 규칙을 지키지 않으면 중단하고 인증서 단계에서 다른 인증서를 선택합니다. 규칙을 지키면 프런트 엔드 서버 한 대에서 한 번만 실행합니다. Identity가 global이므로 복제를 통해 나머지 서버에 전달됩니다.',
    verify: sameThumbprint,
    rollback: previousCertificate,
  }),
  'oauth-certificate-import': () => ({
    title: '새 OAuthTokenIssuer 인증서 가져오기',
    why: '이 계획에서는 서버 간 인증에 별도의 인증서를 사용합니다.',
    do: `${fromFile.once} .pfx 파일에 개인 키가 있어야 합니다. ${fromFile.secret}`,
    verify: sameThumbprint,
    rollback: previousCertificate,
  }),
  'oauth-certificate-keep': () => ({
    title: '선택한 인증서를 OAuthTokenIssuer로 할당',
    why: '이 계획에서는 프런트 엔드 서버에 이미 설치된 인증서를 사용합니다.',
    do: '확인 단계에서 이미 이 지문이 표시되었다면 명령을 건너뜁니다. 그렇지 않으면 이 인증서와 개인 키가 있는 프런트 엔드 서버 한 대에서 한 번만 실행합니다.',
    verify: sameThumbprint,
    rollback: previousCertificate,
  }),
  'oauth-certificate-replace': () => ({
    title: '만료된 OAuthTokenIssuer 인증서 교체',
    why: '확인한 OAuthTokenIssuer 인증서가 기준일에 이미 만료되어, 이 인증서로 서명한 토큰은 어느 파트너도 받아들이지 않습니다.',
    do: '확인 작업의 규칙을 지키는 인증서를 요청하여 개인 키와 함께 프런트 엔드 서버 한 대에 설치하고, 그 서버에서 한 번만 실행합니다. 나머지 서버에는 복제됩니다. 이전 인증서가 이미 만료되었으므로 두 인증서를 함께 쓰는 기간은 필요 없습니다.',
    verify: sameThumbprint,
    rollback: oldExpired,
  }),
  'internal-uri-check-2013': (task) => withRoles(checkUri(task)),
  'internal-uri-set-2013': (task) => withRoles(setUri(task)),
  'internal-uri-check': checkUri,
  'internal-uri-set': setUri,
  'oauth-url-set': () => ({
    title: '비즈니스용 Skype 서버에 자동 검색 주소 지정',
    why: '비즈니스용 Skype 서버는 자동 검색 위치를 스스로 찾지 않고, OAuth 구성에 지정된 주소 하나만 사용합니다.',
    do: '주소는 Outlook이 읽는 파일인 autodiscover.xml이 아니라 서비스인 autodiscover.svc로 끝나야 합니다. 먼저 이전 값을 적어 둡니다. 전역 컬렉션이 하나뿐이므로 Identity는 생략할 수 있습니다.',
    verify: 'ExchangeAutodiscoverUrl에 새 주소가 표시됩니다.',
    rollback: previous,
  }),
  'autodiscover-record': ({ names }) => ({
    title: `DNS 레코드 만들기 (${names['autodiscover-host'] ?? '자동 검색 호스트'})`,
    why: '자동 검색 호스트는 Exchange 서버 또는 그 앞의 부하 분산 장치로 연결되어야 합니다.',
    do: '현재 이름이 무엇으로 확인되는지 본 다음, DNS 레코드에 적힌 레코드를 만들거나 변경합니다. Exchange 버전이 여럿이면 가장 새로운 버전의 서버로 연결합니다. Exchange Server 2010에는 서버 간 인증이 없습니다.',
    verify: '서버와 내부 클라이언트에서 이름이 계획한 대상으로 확인됩니다.',
    rollback: '이전에 확인한 레코드로 되돌립니다. 없었다면 새 레코드를 삭제합니다.',
  }),
  'exchange-partner': () => ({
    title: 'Exchange에 비즈니스용 Skype 서버를 파트너 응용 프로그램으로 등록',
    why: 'OAuth는 사용자 이름과 암호 대신 서명된 토큰을 서버끼리 주고받는 표준 권한 부여 방식입니다. 토큰은 정해진 시간 동안 정해진 리소스에만 유효하며, 양쪽 모두 자신이 아는 파트너의 토큰만 받아들입니다.',
    do: '이 스크립트는 Exchange에 포함되어 있습니다. HTTPS로 풀의 메타데이터 문서를 읽으므로 풀에 연결할 수 있고 그 인증서를 신뢰해야 합니다.',
    verify:
      '풀의 메타데이터 주소를 가진 파트너 응용 프로그램이 표시되고 Enabled 값이 True입니다. 되돌릴 때 필요하므로 그 이름과 LinkedAccount(토큰을 받을 때 역할을 판단하는 계정)를 적어 둡니다.',
    rollback:
      '스크립트가 만든 파트너 응용 프로그램의 이름을 두 번째 명령에 넣고 실행한 다음 IIS를 다시 시작합니다. LinkedAccount의 계정은 역할과 함께 남으며, Get-ManagementRoleAssignment -RoleAssignee로 확인할 수 있습니다. 이 계정을 사용하는 다른 파트너 응용 프로그램이 없으면 역할 할당과 계정을 제거합니다.',
  }),
  'exchange-iisreset': ({ deployment }) => ({
    title: `모든 서버에서 IIS 다시 시작 (${deployment})`,
    why: 'Microsoft는 파트너 응용 프로그램을 구성한 뒤 Exchange 서버에서 인터넷 정보 서비스(IIS)를 다시 시작하도록 권장합니다.',
    do: '클라이언트 연결이 잠시 끊기므로 유지 관리 시간에 서버 한 대씩 진행합니다.',
    verify: 'iisreset이 성공을 알리고, Outlook과 웹용 Outlook이 다시 연결됩니다.',
    rollback: '다시 시작은 되돌릴 수 없으며 되돌릴 필요도 없습니다.',
  }),
  'skype-partner': () => ({
    title: '비즈니스용 Skype 서버에 Exchange를 파트너 응용 프로그램으로 등록',
    why: '신뢰는 양쪽에 구성하므로 비즈니스용 Skype 서버도 Exchange를 알아야 합니다.',
    do: '먼저 목록을 봅니다. Exchange가 이 메타데이터 주소로 이미 있으면 두 번째 명령을 건너뛰고, 다른 주소로 있으면 되돌리기의 명령으로 제거하고 다시 만듭니다. 명령이 실행되는 동안 비즈니스용 Skype 서버가 HTTPS로 Exchange의 메타데이터 문서를 읽습니다.',
    verify: '파트너 응용 프로그램 Exchange가 표시되고 Enabled 값이 True입니다.',
    rollback: '파트너 응용 프로그램을 제거합니다.',
  }),
  'partner-test': () => ({
    title: '비즈니스용 Skype 서버에서 사서함까지의 연결 테스트',
    why: '인증서, 자동 검색, 신뢰가 함께 동작하는지 한 번에 확인할 수 있습니다.',
    do: '실행하는 계정이 RTC Local User Administrators에 속하지 않으면 액세스가 거부됩니다. 테스트 사용자에게는 사서함이 있어야 하며, 테스트는 그 사서함의 대화 기록(Conversation History) 폴더에 항목을 하나 쓰고 다시 삭제합니다.',
    verify:
      '마지막 줄에 테스트 통과(passed)가 표시됩니다. 401이 표시되면 대개 Exchange가 토큰을 받아들이지 않는 것이므로 Exchange의 파트너 응용 프로그램을 확인합니다.',
    rollback: testItemKo,
  }),
  'online-exchange-oauth': () => ({
    title: 'Exchange와 Exchange Online 간 OAuth 확인',
    why: '비즈니스용 Skype Online과의 통합은 Exchange 조직과 Exchange Online 간의 OAuth를 기반으로 합니다.',
    do: '아직 없으면 먼저 구성합니다. 하이브리드 구성 마법사를 사용하는 것이 좋습니다. 그런 다음 Exchange 서버에 있는 사서함으로 테스트합니다. 명령의 주소는 전 세계(worldwide) 클라우드의 주소입니다.',
    verify: 'ResultType 값이 Success입니다.',
    rollback: readOnly,
  }),
  'online-account': () => ({
    title: '파트너 응용 프로그램용 계정 만들기',
    why: 'Exchange는 비즈니스용 Skype Online의 파트너 응용 프로그램을 역할이 부여된 메일 사용자에 연결합니다.',
    do: '숨겨진 메일 사용자를 만들고 UserApplication과 ArchiveApplication 역할을 부여합니다.',
    verify: '모든 명령이 오류 없이 끝나고, 메일 사용자가 주소 목록에 나타나지 않습니다.',
    rollback:
      '역할 할당을 제거한 다음 메일 사용자를 제거합니다. 파트너 응용 프로그램이 이미 있으면 그것부터 제거합니다.',
  }),
  'online-partner': () => ({
    title: 'Exchange에 비즈니스용 Skype Online을 파트너 응용 프로그램으로 등록',
    why: 'Exchange는 응용 프로그램 ID를 알아야 비즈니스용 Skype Online의 토큰을 받아들입니다.',
    do: '앞 작업에서 만든 계정으로 등록합니다.',
    verify: '이 ID를 가진 파트너 응용 프로그램이 표시되고 Enabled 값이 True입니다.',
    rollback: '파트너 응용 프로그램을 제거합니다.',
  }),
  'online-key-export': () => ({
    title: 'Exchange Auth 인증서의 공개 키 내보내기',
    why: '테넌트에는 인증서의 공개 부분이 필요하며, 개인 키는 서버에 남습니다.',
    do: '마지막 명령은 인증서를 Base64 텍스트로 저장합니다.',
    verify: 'OAuthCert.txt에 인증서가 하나 있고 개인 키는 없습니다.',
    rollback: '두 파일을 삭제합니다.',
  }),
  'online-key': () => ({
    title: 'Exchange Auth 인증서의 공개 키를 테넌트에 업로드',
    why: '테넌트는 이 키로 Exchange가 서명한 토큰을 검증합니다.',
    do: '내보낸 Base64 텍스트에서 첫 줄과 마지막 줄을 빼고 한 줄로 이어 값으로 지정합니다. 2025년 봄에 사용이 중지되기 전까지는 MSOnline 모듈로 진행했습니다.',
    verify: 'Auth 인증서와 유효 기간이 같은 키가 표시됩니다.',
    rollback: '추가한 키를 제거합니다.',
  }),
  'federation-record': ({ names }) => ({
    title: '내부에서 페더레이션 레코드가 확인되도록 구성',
    why: 'SIP 주소 공간을 공유하면 비즈니스용 Skype 서버가 내부에서도 페더레이션 레코드로 자신의 에지를 찾을 수 있어야 합니다.',
    do: `프런트 엔드 서버와, 트래픽을 보내는 모든 에지 서버에서 하나씩 조회하고, 없으면 DNS 레코드에 적힌 SRV 레코드${names['federation-record'] ? `(${names['federation-record']})` : ''}를 내부 DNS에 만듭니다. 레코드는 레코드와 같은 도메인의 호스트 이름을 통해 액세스 에지의 외부 주소로 연결되어야 합니다. 액세스 에지의 이름이 다른 도메인에 있으면 대상은 아직 정해지지 않은 상태입니다.`,
    verify:
      '모든 응답에 액세스 에지로 확인되는 호스트가 표시되고, 포트는 _sipfederationtls._tcp가 5061, _sip._tls가 443입니다.',
    rollback: '만든 레코드를 삭제합니다.',
  }),
  'edge-federation': () => ({
    title: '에지를 통한 페더레이션 허용',
    why: 'Exchange Online은 페더레이션 파트너로서 비즈니스용 Skype 서버의 사용자에게 연결합니다.',
    do: '첫 번째 명령이 출력하는 값을 적어 둡니다. RoutingMethod는 DNS SRV 라우팅이어야 합니다. 기본 경로를 사용하는 에지는 호스팅 공급자와 페더레이션할 수 없습니다. EnablePartnerDiscovery가 True이면 두 번째 명령으로 배포 전체에서 차단하지 않은 모든 도메인에 페더레이션이 열리므로, 먼저 합의하거나 False로 두고 파트너를 목록에 등록합니다.',
    verify: 'AllowFederatedUsers 값이 True입니다.',
    rollback: '이전에 페더레이션이 꺼져 있었던 경우에만 다시 끕니다.',
  }),
  'edge-outside-access': () => ({
    title: 'Exchange Online 웹용 Outlook 사용자의 외부 로그인 허용',
    why: 'Exchange Online 웹용 Outlook의 IM은 사용자를 외부 사용자로 로그인시킵니다. 외부 액세스 정책은 기본적으로 이를 허용하지 않습니다.',
    do: '현재 값을 적어 둡니다. 이미 True인 값은 그대로 둡니다. 세 번째 명령은 에지에, 마지막 명령은 사용자의 정책에 적용됩니다. 사이트 정책과 사용자 정책이 전역 정책보다 우선하므로, 일부 사용자에게만 허용하려면 전역 정책 대신 그 사용자의 정책에 설정합니다. 허용된 사용자는 어떤 클라이언트로도 인터넷에서 로그인할 수 있게 됩니다(Tandem의 참고 사항).',
    verify: 'AllowOutsideUsers 값과 해당 사용자 정책의 EnableOutsideAccess 값이 True입니다.',
    rollback: '이전에 True였던 값의 명령은 제외합니다.',
  }),
  'hosting-provider': () => ({
    title: '호스팅 공급자 Exchange Online 만들기',
    why: 'Exchange Online 웹용 Outlook의 현재 상태와 IM은 이 공급자를 거칩니다.',
    do: '먼저 목록을 봅니다. 같은 이름의 공급자가 이미 있으면 두 번째 명령은 실패합니다. 모든 값이 맞으면 명령을 건너뛰고, 그렇지 않으면 값을 적어 둔 다음 되돌리기의 명령으로 공급자를 제거하고 다시 만듭니다. ProxyFqdn은 나중에 바꿀 수 없습니다.',
    verify:
      '공급자에 이 ProxyFqdn이 표시되고, Enabled와 EnabledSharedAddressSpace 값이 True, HostsOCSUsers와 IsLocal 값이 False입니다.',
    rollback: '공급자를 제거합니다.',
  }),
  'replication-check': () => ({
    title: '변경 내용이 모든 서버에 복제될 때까지 대기',
    why: '에지 서버는 자신이 가진 구성 복사본에 따라 동작합니다.',
    do: '에지 서버를 포함한 모든 복제본이 최신 상태가 될 때까지 반복합니다.',
    verify: '모든 복제본의 UpToDate 값이 True입니다.',
    rollback: readOnly,
  }),
  'hosting-provider-on-edge': () => ({
    title: '에지 서버마다 호스팅 공급자 확인',
    why: '에지 서버에서는 로컬 복사본에 있는 내용만 적용됩니다.',
    do: '에지 서버마다 로컬에서 실행합니다.',
    verify:
      'Exchange Online이 계획한 값으로 표시됩니다. 그런 다음 사서함이 Exchange Online에 있는 사용자로 웹용 Outlook에 로그인하여 현재 상태가 표시되는지 확인합니다.',
    rollback: readOnly,
  }),
  ...voiceMailKo,
  ...owaImKo,
  ...archivingKo,
  ...contactStoreKo,
  ...photosKo,
  ...historyKo,
  ...exchangeOnlineOauthKo,
  ...hybridApplicationKo,
  ...onlineOauthKo,
  ...ewsAccessKo,
  ...exchangeAddressesKo,
  ...modernAuthenticationKo,
  ...teamsKo,
  ...teamsConnectivityKo,
  ...teamsLastKo,
}

/** 작업의 한국어 문구. */
export const taskWordsKo = (task: TaskNames): TaskWords => words[task.id](task)
