import type { teamsConnectivity } from '#knowledge/procedures/teams-connectivity.ts'
import { readOnlyKo as readOnly } from './read-only.ts'
import type { ProcedureWords } from './words.ts'

/** The hybrid of Skype for Business Server with Microsoft Teams. */
export const teamsConnectivityKo: ProcedureWords<keyof typeof teamsConnectivity> = {
  'teams-hybrid-ready': () => ({
    title: '비즈니스용 Skype 서버를 Microsoft Teams와 연결할 수 있는지 확인',
    why: '한 테넌트와 하이브리드로 연결할 수 있는 배포는 한 번에 하나입니다. 서버 버전은 최대 두 가지이고, Lync Server 2010이 없어야 하며, 페더레이션용 에지 풀은 하나여야 합니다. 최소 빌드는 7.0.2046.385(2019), 6.0.9319.619(2015), 5.0.8308.1182(Lync Server 2013)입니다.',
    do: '첫 번째 명령을 모든 풀의 모든 서버에서 실행하고 표시된 값을 이 빌드와 비교합니다. 액세스 에지 설정, 허용 도메인과 차단 도메인, 모든 호스팅 공급자를 적어 둡니다. 되돌릴 때 필요하며, 테넌트의 설정도 이와 일치해야 합니다. 사용자를 옮기려면 서버에서 TLS 1.2로 Microsoft 365에, HTTPS로 인터넷에 연결할 수 있어야 합니다.',
    verify:
      '빌드가 충분하고, 페더레이션하는 에지 풀이 하나이며, 이 테넌트와 하이브리드로 연결된 다른 배포가 없습니다.',
    rollback: readOnly,
  }),
  'teams-hybrid-tenant': ({ names }) => ({
    title: '테넌트의 페더레이션 설정을 서버와 비교',
    why: '양쪽이 다른 조직을 똑같이 다루지 않으면 파트너가 일부 사용자에게만 연결됩니다.',
    do: `Teams PowerShell에서 테넌트${names['tenant-domain'] ? `(${names['tenant-domain']})` : ''} 관리자로 로그인합니다. 다음 작업에서 서버의 파트너 검색을 켜므로 테넌트도 열려 있어야 합니다. 즉 AllowedDomains가 알려진 모든 도메인을 허용해야 합니다. 차단 도메인 목록은 양쪽이 같아야 하고, 허용 도메인 목록을 쓰는 경우 그 목록도 같아야 합니다. 전 세계(worldwide) 이외의 클라우드에서는 Connect-MicrosoftTeams에 -TeamsEnvironmentName도 필요합니다.`,
    verify:
      'AllowFederatedUsers가 True이고 목록이 서버와 같습니다. 되돌릴 때 필요하므로 SharedSipAddressSpace 값을 적어 둡니다.',
    rollback: readOnly,
  }),
  'teams-hybrid-sync': () => ({
    title: '비즈니스용 Skype 특성을 Microsoft Entra ID에 동기화',
    why: '테넌트는 디렉터리를 보고 어떤 사용자가 서버에 있는지 알 수 있습니다. 동기화하지 않으면 양쪽 사용자가 서로 연결되지 않습니다.',
    do: 'Microsoft Entra Connect에서 사용자나 비즈니스용 Skype 서버가 있는 모든 포리스트를 동기화하고, 서버에 남는 사용자를 포함하여 양쪽의 모든 사용자를 동기화합니다. 설치할 때 만들어진 규칙을 그대로 쓰면 충분합니다. 규칙을 변경했다면 최소한 msRTCSIP-PrimaryUserAddress, msRTCSIP-DeploymentLocator, msRTCSIP-UserEnabled가 포함되어야 하고, 전화 기능을 쓰면 msRTCSIP-Line, msRTCSIP-OptionFlags, msRTCSIP-OwnerUrn도 포함되어야 합니다. 리소스 포리스트를 쓰면 사용자 ID가 여러 디렉터리에 존재한다는 옵션을 선택하고 ObjectSID와 msExchangeMasterAccountSID로 일치시킵니다. 모든 SIP 도메인은 테넌트에서 확인된 도메인이어야 합니다.',
    verify:
      '비즈니스용 Skype 서버를 사용하도록 설정된 사용자가 테넌트에 같은 SIP 주소로 있고, 이 사용자들에 대해 남아 있는 동기화 오류가 없습니다.',
    rollback: readOnly,
  }),
  'teams-hybrid-records': ({ names }) => ({
    title: '에지 서버가 모든 SIP 도메인의 페더레이션 레코드를 찾는지 확인',
    why: '도메인이 서버와 Teams에 나뉘어 있으면 에지는 서버에 없는 사용자의 트래픽을 어디로 보낼지 알아야 합니다. 서버에 사용자가 있는 동안에는 외부 Skype 레코드가 모두 계속 서버로 연결됩니다.',
    do: `에지 서버마다 레코드를 조회하고, 없는 레코드는 DNS 팀이 등록합니다. Teams 사용자가 서버의 모임에서 공유한 내용을 볼 수 있도록 회사 네트워크 내부에서 웹 회의 에지의 이름도 조회되어야 합니다. 아직 어떤 레코드도 Microsoft 365로 바꾸지 않습니다.${names['federation-record'] ? ` 이 계획의 레코드: ${names['federation-record']}.` : ''}`,
    verify:
      '모든 _sipfederationtls._tcp 레코드가 같은 도메인에 있는 액세스 에지의 이름을 가리키고, 그 이름을 조회하면 에지의 외부 주소가 나옵니다.',
    rollback: readOnly,
  }),
  'teams-hybrid-edge': () => ({
    title: '액세스 에지에서 Microsoft 365와의 페더레이션 허용',
    why: '서버 사용자와 Teams 사용자는 페더레이션 파트너처럼 에지를 통해 서로 연결됩니다.',
    do: '배포 전체에 한 번만 설정합니다. 파트너 검색을 켜면 차단하지 않은 모든 도메인에 페더레이션이 열립니다. 지금 목록에 있는 도메인만 허용하고 있다면 이 변경에 먼저 합의하거나, EnablePartnerDiscovery를 False로 두고 테넌트도 같은 방식으로 제한합니다.',
    verify: '세 값이 True이고, 외부 사용자가 계속 로그인할 수 있습니다.',
    rollback: '앞에서 출력된 값으로 명령을 다시 실행합니다.',
  }),
  'teams-hybrid-provider': () => ({
    title: 'SIP 주소 공간을 공유하는 호스팅 공급자로 Microsoft 365 추가',
    why: '서버가 자체 사용자 중에서 찾지 못한 사용자를 Microsoft 365에서 찾게 됩니다.',
    do: '한 호스트에는 공급자를 하나만 둘 수 있으므로 설치할 때 만들어진 공급자처럼 같은 호스트를 쓰는 다른 공급자가 있으면 먼저 제거합니다. 이름이 Office365인 공급자는 그대로 둡니다. Office365가 이미 있으면 New-CsHostingProvider는 오류로 끝나므로 실행하지 말고, 다른 값만 Set-CsHostingProvider로 설정합니다. 이름이 Exchange Online인 공급자는 호스트가 다른 별개의 공급자이므로 그대로 둡니다. 사용자의 홈이 되는 공급자이므로 여기서는 HostsOCSUsers가 True입니다. 전 세계(worldwide) 이외의 클라우드 호스트는 해당 클라우드의 DNS 문서에서 가져왔으며, 여기에도 맞는다는 것은 Tandem의 판단입니다.',
    verify:
      'Office365가 이 값으로 표시되고, ProxyFqdn이 같은 다른 공급자가 없습니다. 에지 서버를 포함한 모든 복제본의 UpToDate가 True입니다.',
    rollback:
      '아직 아무도 옮기지 않았을 때만 되돌립니다. 공급자를 제거하고, 앞에서 제거한 공급자는 출력된 값으로 다시 만듭니다.',
  }),
  'teams-hybrid-shared': () => ({
    title: '테넌트에 SIP 주소 공간 공유 설정',
    why: '설정하지 않으면 테넌트는 자체 도메인의 모든 사용자를 테넌트의 사용자로 보고 서버에 묻지 않습니다.',
    do: '테넌트에서 설정합니다. 마지막 사용자를 옮길 때까지 True로 유지합니다.',
    verify: 'SharedSipAddressSpace가 True입니다.',
    rollback: '아직 아무도 옮기지 않았거나 서버에 사용자가 더 이상 없을 때만 되돌립니다.',
  }),
  'teams-hybrid-move': () => ({
    title: '사용자를 Microsoft Teams로 이동(소수 먼저, 이후 나머지)',
    why: '옮긴 사용자는 바로 Teams 전용 사용자가 됩니다. 연락처도 함께 옮겨지고, 예정된 모임은 약 90분 뒤부터 Teams 모임으로 바뀝니다.',
    do: '명령을 실행하는 컴퓨터에 Teams PowerShell 모듈 6.2.1 이상을 설치합니다. 7.1보다 새로운 버전에는 결함이 보고되어 있으므로 7.1부터 사용합니다. 계정에는 서버의 역할 외에 테넌트의 전역 관리자, 또는 Teams 관리자와 사용자 관리자 역할이 필요합니다. 다단계 인증을 쓰면 -Credential을 지정하지 않으며, 비즈니스용 Skype 서버 2015 CU12 이상이 필요합니다. 21Vianet 테넌트에서는 먼저 Set-TeamsEnvironmentConfig -TeamsEnvironmentName TeamsChina를 실행합니다. onmicrosoft.com으로 끝나지 않는 계정은 -HostedMigrationOverrideUrl이 필요할 수 있습니다. Enterprise Voice 사용자에게는 전화 시스템 라이선스와 미리 준비된 PSTN 연결(통화 플랜 또는 직접 라우팅)이, 전화 접속 회의 사용자에게는 오디오 회의 라이선스가 필요합니다. 서버의 정책은 옮겨지지 않으므로 Teams의 정책을 미리 할당합니다. 연락처가 통합 연락처 저장소에 있는 사용자는 먼저 되돌립니다. UcsAllowed가 False인 정책을 할당한 다음 Invoke-CsUcsRollback을 실행합니다. -Force는 연락처와 모임을 잃게 되므로 쓰지 않습니다. 파일럿 사용자부터 시작하고, 여러 사용자는 teams-users.csv의 Identity 열에 적은 다음 마지막 줄을 # 기호를 빼고 실행합니다.',
    verify:
      'HostingProvider 값이 계획의 클라우드에 맞습니다. 사용자가 30일 안에 Teams에 로그인하여 연락처를 확인하고, 서버 사용자와 양방향으로 메시지를 주고받습니다. 시간이 지나면 모임이 Teams 모임으로 바뀌어 있습니다.',
    rollback:
      '사용자의 홈이 다시 풀로 바뀝니다. 2023-11-10부터 연락처는 함께 돌아오지 않으며, 모임은 Teams에 남으므로 다시 예약합니다.',
  }),
}
