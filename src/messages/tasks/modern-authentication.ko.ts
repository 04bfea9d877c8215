import type { modernAuthentication } from '#knowledge/procedures/modern-authentication.ts'
import { readOnlyKo as readOnly } from './read-only.ts'
import type { ProcedureWords } from './words.ts'

export const modernAuthenticationKo: ProcedureWords<keyof typeof modernAuthentication> = {
  'modern-exchange-check': () => ({
    title: 'Exchange Server의 하이브리드 최신 인증 필수 구성 요소 확인',
    why: '클라이언트는 Microsoft Entra ID에서 토큰을 받아 Exchange Server에 제시합니다. 여기서 빠진 조건은 나중에 로그인 실패로만 나타납니다.',
    do: '버전을 비교합니다. Exchange Server 2013 CU19, 2016 CU8, 2019 CU1 이상이거나 Subscription Edition이어야 하고, 현재 또는 바로 이전 누적 업데이트가 설치되어 있어야 하며, Exchange Server 2010은 없어야 합니다. 명령으로 확인할 수 없는 조건도 확인합니다. Exchange 앞에서 SSL 오프로딩을 하지 않고(종료 후 다시 암호화하는 것은 가능), 하이브리드가 클래식 방식이고, 자동 검색이 온-프레미스 서버로 연결되고, 사용자가 Microsoft Entra Connect로 동기화되어야 합니다. 서버가 프록시를 거쳐 인터넷에 연결되는 환경이면 모든 서버의 InternetWebProxy에 프록시를 지정합니다.',
    verify:
      '모든 서버가 조건을 충족합니다. OAuth2ClientProfileEnabled 값을 적어 둡니다. False이면 꺼져 있는 상태입니다.',
    rollback: readOnly,
  }),
  'modern-skype-check': () => ({
    title: '비즈니스용 Skype 서버의 하이브리드 최신 인증 필수 구성 요소 확인',
    why: '전역 설정이므로, 켜기 전에 모든 풀이 조건을 충족해야 합니다.',
    do: '첫 번째 명령을 서버마다 실행하여 버전을 비교합니다. 비즈니스용 Skype 서버 2015 CU5 이상, 2019, Subscription Edition 중 하나이고 각각 최신 업데이트가 설치되어 있어야 하며, 버전은 두 가지까지만 함께 쓸 수 있고 Lync Server는 없어야 합니다. SIP 도메인은 페더레이션되거나 동기화된 테넌트 도메인이어야 합니다. 모든 프런트 엔드 서버에서 Microsoft 365 로그인 주소(TCP 443)와 인증서 해지 목록(TCP 80)에 연결할 수 있어야 합니다. 프록시를 사용하면 모든 프런트 엔드 서버에서 웹 티켓 서비스의 web.config 두 개(Web Components\\Web ticket의 int, ext 폴더)에 defaultProxy를 입력해야 하며, 그렇지 않으면 로그인에 실패합니다. lyncdiscover는 온-프레미스 서버로 연결되어야 합니다. 두 번째 명령이 출력하는 내부 및 외부 이름을 적어 둡니다. 내부 이름이 비어 있으면 풀 이름을 사용합니다.',
    verify:
      '모든 서버가 조건을 충족하고, 풀마다 두 이름을 적어 두었습니다. OAuthServers와 ClientAuthorizationOAuthServerIdentity의 현재 값도 적어 둡니다.',
    rollback: readOnly,
  }),
  'modern-skype-names': ({ names }) => ({
    title: '모든 풀의 웹 주소를 로그인용으로 등록',
    why: 'Microsoft Entra ID는 등록된 주소에 대해서만 토큰을 발급합니다. 내부 클라이언트는 내부 이름을, 외부 클라이언트는 외부 이름을 사용합니다.',
    do: `기존 이름에 추가합니다. 목록 전체를 보내므로 빠지는 이름이 없어야 합니다. 변경 전 목록은 C:\\OAuthConfig의 spn-sign-in-before.txt에 보관됩니다. 자리 표시자에 풀의 내부 웹 FQDN을 넣고, 풀이 더 있으면 그 줄을 반복합니다.${names['external-web-fqdn'] ? ` 등록할 외부 이름: ${names['external-web-fqdn']}.` : ''} Microsoft 문서는 아직 MSOnline 모듈을 사용하지만, 이 명령은 Exchange Server용 문서의 방식으로 같은 작업을 합니다.`,
    verify: '풀마다 두 주소가 https://로 시작하는 형태로 표시됩니다.',
    rollback:
      '이 주소를 뺀 목록을 다시 보냅니다. spn-sign-in-before.txt에 있던 주소는 남습니다. 추가한 풀이 더 있으면 여기에서도 그 줄을 반복합니다.',
  }),
  'modern-sign-in-server': () => ({
    title: '비즈니스용 Skype 서버에 로그인 서비스 등록',
    why: '클라이언트를 어디로 보내 로그인하게 할지 정하는 설정입니다. 사용자에게는 아직 아무 변화가 없습니다.',
    do: '먼저 목록을 확인합니다. evoSTS가 이미 있으면 두 번째 명령을 건너뜁니다. 명령이 실행되는 동안 메타데이터 문서를 읽으므로 프런트 엔드 서버에서 연결할 수 있어야 합니다. 전 세계(worldwide) 이외의 클라우드는 호스트를 밝힌 자료가 없습니다.',
    verify: 'evoSTS에 이 MetadataUrl과 AzureAD 형식이 표시됩니다.',
    rollback: '제거합니다. 먼저 최신 인증을 끕니다.',
  }),
  'modern-online-on': () => ({
    title: 'Exchange Online에서 최신 인증이 켜져 있는지 확인',
    why: '클라이언트가 연결하는 곳마다 설정이 다르면 사용자에게 암호 입력 창이 반복해서 나타납니다.',
    do: '2017년 8월 이후에 만들어진 테넌트에는 처음부터 켜져 있습니다. 첫 번째 명령이 True를 출력하면 두 번째 명령을 건너뜁니다.',
    verify: 'OAuth2ClientProfileEnabled 값이 True입니다.',
    rollback: '이전에 False였던 경우에만 되돌립니다.',
  }),
  'modern-exchange-on': () => ({
    title: 'Exchange Server에서 최신 인증 켜기',
    why: '이때부터 Exchange Server가 클라이언트를 Microsoft Entra ID로 보냅니다.',
    do: '첫 번째 명령은 권한 부여 서버를 나열합니다. 하이브리드 구성 마법사가 만드는 서버의 이름은 EvoSTS 뒤에 GUID가 붙으며, 이전 버전의 마법사로 만든 이름에는 GUID가 없습니다. 자리 표시자에 GUID를 넣고, GUID가 없으면 그 부분을 지웁니다. 목록에 EvoSTS가 없으면 최신 마법사를 먼저 실행합니다. 테넌트가 여러 개이면 그중 하나에만 설정합니다. 클라이언트는 곧바로가 아니라 다음에 로그인할 때 전환됩니다.',
    verify:
      'EvoSTS 하나의 Enabled와 IsDefaultAuthorizationEndpoint 값이 True이고, OAuth2ClientProfileEnabled 값이 True입니다. Outlook의 연결 상태(아이콘에서 Ctrl 키를 누른 채 마우스 오른쪽 단추 클릭)에서 Authn(인증) 값이 Bearer입니다.',
    rollback:
      '클라이언트를 더 이상 Microsoft Entra ID로 보내지 않도록 조직 설정을 먼저 되돌린 다음 권한 부여 서버의 설정을 되돌립니다. 원래 True였던 값의 명령은 건너뜁니다.',
  }),
  'modern-skype-on': () => ({
    title: '비즈니스용 Skype 서버에서 최신 인증 켜기',
    why: '사용자의 로그인 방식이 실제로 바뀌는 단계입니다. 양쪽 설정이 같아지도록 Exchange Server에 이어 바로 수행합니다.',
    do: '첫 번째 출력을 적어 둡니다. 전역 설정이므로 복제를 통해 모든 풀에 전달됩니다. 클라이언트는 다음에 로그인할 때 전환됩니다.',
    verify: 'ClientAuthorizationOAuthServerIdentity 값이 evoSTS입니다.',
    rollback:
      'Microsoft 문서의 되돌리기 방법은 빈 값을 설정하는 것입니다. 클라이언트는 다음 로그인부터 이전 방식을 사용합니다.',
  }),
  'modern-sign-in-test': () => ({
    title: '테스트 사용자로 로그인',
    why: '서버, 이름, 로그인 서비스가 서로 맞는지는 클라이언트에서만 확인할 수 있습니다.',
    do: 'Windows 클라이언트에서 로그아웃하고 로그인 정보를 삭제한 다음 다시 로그인합니다. 내부와 외부에서 각각 확인하고, 사서함이 Exchange Server에 있는 사용자와 Exchange Online에 있는 사용자가 모두 있으면 한 번씩 확인합니다.',
    verify:
      '로그인 전에 회사 또는 학교 계정 로그인 페이지가 나타납니다. 클라이언트의 구성 정보(아이콘에서 Ctrl 키를 누른 채 마우스 오른쪽 단추 클릭)에 Lync와 EWS의 OAuth authority 값이 표시됩니다. 암호를 두 번째로 묻는 창이 나타나지 않습니다.',
    rollback: readOnly,
  }),
  'modern-legacy-off': () => ({
    title: '선택 사항: 외부에서의 Windows 인증 차단',
    why: '최신 인증은 로그인 방법을 더할 뿐 기존 방법을 막지 않습니다. 차단하기 전까지는 외부에서 NTLM에 암호를 대입해 볼 수 있습니다.',
    do: '모든 방법을 그대로 두려면 이 작업을 불필요로 표시합니다. 그렇지 않으면 다섯 가지 시나리오 중 하나를 선택합니다. 명령에는 외부에서 최신 인증만, 내부에서는 모든 방법을 허용하는 가장 완화된 시나리오를 넣었습니다. 첫 번째 출력을 적어 둡니다. 비즈니스용 Skype 서버 2015에서는 2018년 7월 업데이트 6.0.9319.534부터 이 cmdlet을 쓸 수 있습니다. 풀 단위가 아니라 전역으로 설정합니다. 그런 다음 모든 비즈니스용 Skype 서버에서 마지막 명령을 실행해야 설정이 적용됩니다. 시나리오 하나는 모듈에 l이 하나 빠진 이름(BlockWindowsAuthExternalyAndModernAuthInternally)으로 들어 있습니다. 외부에서는 웹 페이지에서 전화 접속 PIN을 변경할 수 없게 되고, Lync Web App은 게스트로만 쓸 수 있습니다.',
    verify:
      '시나리오가 설정되었습니다. 외부에서 현재 클라이언트는 계속 로그인되고, 오래된 클라이언트는 로그인되지 않습니다.',
    rollback: '모든 방법을 다시 허용합니다. 마지막 명령을 모든 서버에서 실행합니다.',
  }),
  'modern-registry': () => ({
    title: 'Windows 클라이언트가 Exchange Online에만 최신 인증을 사용하도록 설정',
    why: 'Exchange Online은 최신 인증을 요구하지만 비즈니스용 Skype 서버는 제공하지 않습니다. 이 값이 없으면 클라이언트가 사서함 암호를 반복해서 묻습니다.',
    do: 'Windows 클라이언트의 모든 사용자에게 그룹 정책으로 배포합니다. 사용자는 Software\\Policies 아래에 직접 쓸 수 없으므로 관리자가 수행합니다. 이 명령은 시험용입니다. 로컬 관리자가 관리자 권한으로 실행하며, 그 계정의 프로필에만 적용됩니다. 15.0은 Office 2013, 16.0은 Office 2016 이상에 해당합니다.',
    verify:
      '값이 1입니다. 다시 시작한 클라이언트가 암호를 묻지 않고 일정과 대화 기록을 표시합니다.',
    rollback: '정책을 되돌립니다. 명령은 시험에서 설정한 값을 삭제합니다.',
  }),
}
