import type { TaskNames, TaskWords } from './words.ts'
import { testItemKo } from './read-only.ts'

const keyBack =
  '파일의 인증서와 지문이 같은 키를 뺀 목록을 다시 보냅니다. 이 작업 전에 이미 있던 키이면 그대로 둡니다. 목록이 비게 되는 경우는 Tandem에서 시험해 보지 않았습니다.'
const keySteps = (where: string) =>
  `${where} Update-MgServicePrincipal은 키 목록 전체를 바꾸므로, 명령은 현재 키를 읽어 만료되지 않은 키를 남기고 새 키와 함께 보냅니다. 이 인증서와 지문이 같은 키가 이미 있으면 아무것도 보내지 않으므로 작업을 반복해도 됩니다. 내보낼 때 출력된 지문을 해당 명령에 넣습니다. 실수로, 또는 전달 과정에서 누군가 바꾸어 다른 인증서가 들어 있는 파일은 보내지 않습니다. Graph는 개체 하나를 조회할 때만 키 값을 돌려주므로 서비스 주체를 Id로 한 번 더 읽습니다.`

export const onlineOauthKo = {
  'graph-ready': ({ names }) => ({
    title: 'Microsoft Graph PowerShell 준비',
    why: '테넌트의 서비스 주체에 키와 이름을 등록할 때 Microsoft Graph PowerShell을 사용합니다. 이전 문서에서 사용하던 MSOnline 모듈은 2025년 봄에 사용이 중지되었습니다.',
    do: `워크스테이션에 모듈을 한 번 설치하고 테넌트${names['tenant-domain'] ? `(${names['tenant-domain']})` : ''}에 로그인합니다. Microsoft 문서는 테넌트 관리자를 요구하며, 더 낮은 역할로도 되는지는 밝히지 않습니다. 처음 로그인할 때 Application.ReadWrite.All에 대한 동의를 요청합니다.${names['graph-environment'] === 'China' ? ' 이 클라우드에는 Microsoft Graph PowerShell의 응용 프로그램이 없습니다. 문서의 설명에 따라 Microsoft Entra ID에 응용 프로그램을 직접 등록하고, 스크립트를 포함한 모든 Connect-MgGraph에 그 ID를 -ClientId로 추가합니다.' : ''}`,
    verify: 'TenantId가 계획의 테넌트 ID와 같고, Scopes에 Application.ReadWrite.All이 있습니다.',
    rollback:
      '테넌트에 새로 생긴 것은 동의뿐이며, 이어지는 작업에 필요하므로 그대로 둡니다. 로그인한 관리자가 모든 애플리케이션을 변경할 수 있는 권한이므로, 마지막 작업을 마치면 Microsoft Entra ID에서 철회합니다.',
  }),
  'tenant-token-service': () => ({
    title: '비즈니스용 Skype 서버가 테넌트의 토큰 서비스를 신뢰하도록 구성',
    why: '비즈니스용 Skype 서버와 Exchange Online은 서로를 직접 신뢰하지 않고, 둘 다 테넌트의 토큰 서비스를 신뢰합니다.',
    do: '먼저 목록을 봅니다. microsoft.sts가 이 주소로 이미 있으면 두 번째 명령을 건너뛰고, 다른 주소로 있으면 그 주소를 적어 둔 다음 되돌리기의 명령으로 제거하고 다시 만듭니다. 명령이 실행되는 동안 메타데이터 문서를 읽으므로 프런트 엔드 서버에서 HTTPS로 연결할 수 있어야 합니다. 주소에 들어가는 ID는 테넌트 ID이며, 거의 모든 테넌트에서 영역(Realm)도 이와 같습니다. 전 세계(worldwide) 이외의 클라우드는 호스트를 밝힌 자료가 없습니다.',
    verify: 'microsoft.sts에 이 MetadataUrl이 표시되고 Realm이 테넌트 ID입니다.',
    rollback: '제거합니다. 이전에 있었다면 적어 둔 주소로 다시 만듭니다.',
  }),
  'tenant-exchange-partner': () => ({
    title: '비즈니스용 Skype 서버에 Exchange Online을 파트너 응용 프로그램으로 등록',
    why: '비즈니스용 Skype 서버는 응용 프로그램 ID를 알아야 Exchange Online용 토큰을 요청하고 Exchange Online의 토큰을 받아들입니다.',
    do: '먼저 목록을 봅니다. microsoft.exchange가 이 ApplicationIdentifier로 이미 있고 토큰 서비스에서 토큰을 받으면 두 번째 명령을 건너뜁니다. Exchange Server의 메타데이터 주소로 만들어진 것이라면 온-프레미스 Exchange 통합이 여기에 의존하므로, 먼저 파트너 응용 프로그램 Exchange를 만든 다음 이것을 제거하고 다시 만듭니다.',
    verify:
      'microsoft.exchange의 ApplicationIdentifier가 00000002-0000-0ff1-ce00-000000000000이고, Enabled 값이 True, ApplicationTrustLevel 값이 Full입니다.',
    rollback: '파트너 응용 프로그램을 제거합니다.',
  }),
  'tenant-service-name': () => ({
    title: '비즈니스용 Skype 서버의 테넌트 내 서비스 이름 설정',
    why: '테넌트는 이 응용 프로그램 ID로 비즈니스용 Skype 서버를 식별하므로, 서버도 이 이름을 사용해야 합니다.',
    do: '첫 번째 명령이 출력하는 ServiceName 값을 적어 둡니다. 되돌릴 때 필요합니다. Realm은 변경하지 않습니다. 전역 설정이므로 복제를 통해 모든 프런트 엔드 서버에 전달됩니다.',
    verify: 'ServiceName 값이 00000004-0000-0ff1-ce00-000000000000입니다.',
    rollback: '적어 둔 ServiceName으로 다시 설정합니다.',
  }),
  'tenant-key-export': () => ({
    title: 'OAuthTokenIssuer 인증서의 공개 부분 내보내기',
    why: '테넌트는 이 인증서의 공개 키로 비즈니스용 Skype 서버의 토큰을 검증합니다. 개인 키는 서버에 남습니다.',
    do: '프런트 엔드 서버 한 대에서 실행하고, .cer 파일을 Microsoft Graph PowerShell이 있는 워크스테이션의 같은 폴더로 복사합니다. 명령은 만료일이 가장 빠른 인증서, 즉 현재 사용 중인 인증서를 내보냅니다. 다음 인증서가 함께 준비되어 있으면 그 인증서로 바뀌기 전에 -First를 -Last로 바꾸어 이 작업과 업로드를 한 번 더 수행합니다.',
    verify:
      'HasPrivateKey 값이 False이고 지문이 OAuthTokenIssuer 인증서와 같습니다. 업로드할 때 필요하므로 지문을 적어 둡니다.',
    rollback: '이 서버와 워크스테이션에서 파일을 삭제합니다.',
  }),
  'tenant-key': () => ({
    title: '테넌트의 비즈니스용 Skype 서비스 주체에 이 키 추가',
    why: '이 키가 있어야 테넌트가 비즈니스용 Skype 서버가 서명한 토큰을 받아들입니다.',
    do: keySteps(
      '이 신뢰를 설명하는 Microsoft 문서는 아직 MSOnline 모듈을 사용합니다. 이 명령은 Microsoft가 2024년부터 같은 서비스 주체에 사용하는 방식을 따릅니다.',
    ),
    verify:
      'OAuthTokenIssuer 인증서와 유효 기간이 같은 키가 표시되고, 이전에 유효했던 키가 모두 그대로 있습니다.',
    rollback: keyBack,
  }),
  'tenant-exchange-enabled': () => ({
    title: 'Exchange Online 서비스 주체가 사용하도록 설정되어 있는지 확인',
    why: '사용하지 않도록 설정되어 있으면 테넌트가 Exchange Online용 토큰을 발급하지 않습니다.',
    do: 'AccountEnabled 값이 이미 True이면 마지막 명령을 건너뜁니다. 대개 True입니다.',
    verify: 'AccountEnabled 값이 True입니다.',
    rollback: 'Exchange Online을 사용하는 테넌트에서는 항상 사용하도록 설정되므로 그대로 둡니다.',
  }),
  'tenant-names': ({ names }) => ({
    title: '모든 풀의 외부 웹 주소를 테넌트에 등록',
    why: '비즈니스용 Skype 서버용 토큰은 이 이름으로 발급되므로, 풀마다 외부 웹 FQDN이 서비스 주체 이름에 있어야 합니다.',
    do: `기존 이름에 추가합니다. 목록 전체를 보내므로 빠지는 이름이 없어야 합니다. 변경 전 목록은 C:\\OAuthConfig의 spn-pools-before.txt에 보관됩니다.${names['external-web-fqdn'] ? ` 등록할 이름: ${names['external-web-fqdn']}. 계획에 외부 웹 FQDN이 없는 풀은 아직 빠져 있습니다.` : ''}`,
    verify: '풀마다 외부 웹 FQDN으로 끝나는 항목이 하나씩 있습니다.',
    rollback: '이 이름을 뺀 목록을 다시 보냅니다. 변경 전 파일에 있던 이름은 남습니다.',
  }),
  'tenant-trust-test': () => ({
    title: '비즈니스용 Skype 서버에서 Exchange Online 사서함까지의 연결 테스트',
    why: '인증서, 토큰 서비스, 이름, 자동 검색이 함께 동작하는지 한 번에 확인할 수 있습니다.',
    do: '테스트 사용자의 홈은 비즈니스용 Skype 서버에, 사서함은 Exchange Online에 있어야 합니다. 사서함이 양쪽에 나뉘어 있으면 자리 표시자에 이런 사용자를 넣습니다. 실행하는 계정은 RTC Local User Administrators에 속해야 합니다. 이 테스트는 EWS를 사용하므로, 테넌트에서 EWS가 차단되어 있으면 EWS와 해당 앱을 허용할 때까지 403으로 실패합니다.',
    verify:
      '마지막 줄에 테스트 통과(passed)가 표시됩니다. 자동 검색이 리디렉션에서 실패하면 Set-CsOAuthConfiguration -ExchangeAutodiscoverAllowedDomains로 대상 도메인을 허용해야 할 수 있습니다. 키가 맞는데도 권한 부여에 실패하면 다음 작업이 남아 있습니다.',
    rollback: testItemKo,
  }),
  'tenant-exchange-key': () => ({
    title: '권한 부여에서 테스트가 실패한 경우에만: Exchange Online 서비스 주체에도 키 추가',
    why: '이 신뢰를 설명하는 Microsoft 문서는 같은 키를 Exchange Online의 서비스 주체에도 추가합니다. 그러나 2025년부터 Microsoft는 그곳에 조직의 키를 남기지 말라고 합니다. 그 키를 가진 사람은 테넌트에서 Exchange Online을 사칭할 수 있기 때문입니다. 둘 다 따를 수는 없으므로, Tandem은 먼저 이 키 없이 진행하도록 조언합니다.',
    do: `테스트를 통과했으면 이 작업을 불필요로 표시합니다. ${keySteps('그렇지 않으면 키를 추가하고 다시 테스트합니다.')} 나중에 지문을 지정하지 않고 이 서비스 주체를 정리하면 이 키도 삭제됩니다.`,
    verify: '키가 표시되고, 앞 작업의 테스트를 통과합니다.',
    rollback: keyBack,
  }),
} as const satisfies Record<string, (task: TaskNames) => TaskWords>
