import type { teamsLast, teamsLastCheck } from '#knowledge/procedures/teams-last.ts'
import { readOnlyKo as readOnly } from './read-only.ts'
import type { ProcedureWords } from './words.ts'

/** Microsoft Teams와의 하이브리드 해제와 온-프레미스 정리. */
export const teamsLastKo: ProcedureWords<keyof typeof teamsLast | keyof typeof teamsLastCheck> = {
  'teams-last-check': () => ({
    title: '서버에 남은 사용자가 없는지 확인하고 서버의 정보를 보관',
    why: '레코드를 바꾸면 서버에 남아 있는 사용자는 연결이 끊깁니다. 전화번호와 엔드포인트는 나중에 다시 필요한데 서버에서만 조회할 수 있습니다.',
    do: '표시된 사용자 중 필요한 사용자는 옮기고, 필요 없는 사용자는 Disable-CsUser로 사용 해제합니다. 그러면 비즈니스용 Skype 특성이 제거됩니다. 그런 다음 두 파일을 열어 내용이 온전한지 확인하고 보관합니다. 액세스 에지의 FQDN을 직접 지정했거나 Microsoft 365와 페더레이션한 적이 없는 파트너는 자신의 설정을 바꾸어야 하므로 미리 알립니다.',
    verify: '첫 번째 명령에 아무도 표시되지 않고, 두 파일을 보관했습니다.',
    rollback: readOnly,
  }),
  'teams-mode': () => ({
    title: '조직 전체를 Teams 전용으로 전환',
    why: '전환하면 새 사용자가 처음부터 Teams 전용 사용자가 됩니다. Teams가 먼저 테넌트의 모든 도메인 레코드를 확인하므로 빠뜨린 레코드가 있는지도 알 수 있습니다.',
    do: '출력된 모드를 적어 둡니다. 마지막 명령이 오류로 끝나면 아직 다른 곳을 가리키는 레코드가 오류 메시지에 표시되므로, 레코드를 고치고 다시 실행합니다. 전 세계(worldwide) 이외의 클라우드에서는 Connect-MicrosoftTeams에 -TeamsEnvironmentName도 지정합니다.',
    verify: 'Mode 값이 TeamsOnly입니다. 모든 곳에 적용되는 데 최대 24시간이 걸릴 수 있습니다.',
    rollback: '이전 레코드와 함께, 적어 둔 모드의 정책을 -Global로 다시 부여합니다.',
  }),
  'teams-unshare': () => ({
    title: '테넌트의 SIP 주소 공간 공유 해제',
    why: '이제 테넌트는 도메인의 모든 사용자를 자신의 사용자로 보고 서버에 묻지 않습니다. Microsoft는 이 설정과 레코드, 호스팅 공급자를 한 번에 변경하도록 안내합니다.',
    do: '레코드를 변경하는 유지 관리 시간에 함께 실행합니다. 전 세계(worldwide) 이외의 클라우드에서는 Connect-MicrosoftTeams에 -TeamsEnvironmentName도 지정합니다.',
    verify: 'SharedSipAddressSpace 값이 False입니다.',
    rollback: '이전 레코드와 함께 다시 True로 설정합니다.',
  }),
  'teams-providers-off': () => ({
    title: '온-프레미스의 호스팅 공급자 사용 해제',
    why: '서버가 더 이상 Microsoft 365로 아무것도 보내지 않아야 합니다.',
    do: 'Microsoft가 안내하는 명령은 모든 호스팅 공급자를 끕니다. 어느 공급자가 켜져 있었는지 먼저 적어 둡니다. 되돌릴 때 필요합니다.',
    verify: '모든 공급자의 Enabled 값이 False입니다.',
    rollback: '전에 켜져 있던 공급자를 다시 켭니다. 명령에는 예로 Office365를 적었습니다.',
  }),
  'teams-endpoints': () => ({
    title: '하이브리드 응용 프로그램 엔드포인트를 리소스 계정으로 교체',
    why: '클라우드의 자동 전화 교환과 통화 큐를 온-프레미스 엔드포인트로 받고 있을 수 있습니다. 레코드를 바꾼 뒤에는 이 엔드포인트를 찾을 수 없고, 리소스 계정은 그 전에 만들 수 없으므로 같은 유지 관리 시간에 수행합니다.',
    do: '아무것도 표시되지 않으면 할 일이 없습니다. 표시되면 보관한 파일의 엔드포인트마다 Microsoft 365에 리소스 계정을 만들어 라이선스를 할당하고 자동 전화 교환이나 통화 큐에 연결합니다. 이전 엔드포인트에서 번호를 제거하고(Set-CsHybridApplicationEndpoint에 빈 LineURI, Teams PowerShell에서는 Set-CsOnlineApplicationInstance에 빈 OnpremPhoneNumber), 새 계정에 번호를 할당한 다음 Remove-CsHybridApplicationEndpoint로 이전 엔드포인트를 삭제합니다.',
    verify: '번호마다 전화하면 자동 전화 교환이나 통화 큐로 연결되고, 목록이 비어 있습니다.',
    rollback: '보관한 파일에 이전 엔드포인트와 번호가 있습니다.',
  }),
  'teams-attributes': () => ({
    title: 'Active Directory에 남은 비즈니스용 Skype 특성의 관리 방법 결정',
    why: '옮긴 사용자에게는 msRTCSIP 특성이 남아 있고 계속 테넌트로 동기화됩니다. 서버가 없어지면 이를 관리하던 도구도 없어집니다.',
    do: '특성을 그대로 두고 SIP 주소(msRTCSIP-PrimaryUserAddress)와 번호(msRTCSIP-Line)를 Active Directory 도구로 변경할 수 있습니다. 서비스 중단이 없고 실행할 명령도 없습니다. 또는 전화 시스템 사용자로 시험한 뒤 그룹별로 특성을 지울 수 있습니다. 이때 전화 시스템 사용자는 테넌트에서 번호를 다시 할당받을 때까지 전화를 걸거나 받을 수 없습니다. 보관한 파일과 같은 열로 skype-group.csv에 그룹을 적고, 두 줄을 # 없이 실행하고(두 번째 줄에는 Active Directory 모듈과 사용자 개체에 쓸 수 있는 권한이 필요합니다), proxyAddresses에 SIP 주소가 없으면 추가하고, 동기화한 다음 Teams PowerShell에 프로비전 오류가 없어지면 테넌트에서 번호를 할당합니다.',
    verify:
      '결정 내용을 기록했습니다. 특성을 지우는 경우 마지막 그룹 뒤에 목록이 비어 있고, 모든 번호로 전화가 연결됩니다.',
    rollback: '지운 특성은 보관한 파일과 Active Directory 백업으로만 복구할 수 있습니다.',
  }),
  'teams-servers-removed': () => ({
    title: '비즈니스용 Skype 서버 제거',
    why: '이제 이 서버로 연결되는 것이 없습니다.',
    do: '명령에 표시된 개체를 확인하여 제거하거나 옮깁니다. Exchange UM 연락처와 영구 채팅은 2015 버전까지만 있습니다. 음성 경로도 제거합니다. 그런 다음 Microsoft 문서를 따릅니다. 토폴로지 작성기에서 에지 풀 연결을 없애고 프런트 엔드 풀 하나만 남겨 배포를 제거하고 게시합니다. 회의 디렉터리를 제거하고, Publish-CsTopology -FinalizeUninstall과 Remove-CsConfigurationStoreLocation을 실행합니다. 문서의 마지막 두 단계인 Disable-CsAdDomain과 Disable-CsAdForest는 모든 사용자의 특성을 지운 경우에만 실행합니다. Schema Admins와 Enterprise Admins 권한이 필요합니다. 에지와 풀의 방화벽 규칙과 인증서도 제거합니다(Tandem의 조언).',
    verify: '서버의 서비스가 모두 중지되었고 Teams 사용자에게 영향이 없습니다.',
    rollback: '되돌릴 수 없으므로 토폴로지와 Active Directory의 백업을 보관합니다.',
  }),
}
