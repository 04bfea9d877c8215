import { readOnlyKo, testItemKo } from './read-only.ts'
import type { NameValue, TaskNames, TaskWords } from './words.ts'

/** Microsoft는 일부 클라우드에 없다고만 하며, 클라우드 이름은 다른 자료에 있습니다. */
const elsewhere = (environment: NameValue): string =>
  environment === 'Global'
    ? ''
    : '일부 클라우드에서는 사용할 수 없습니다. 전 세계(worldwide) 이외의 클라우드에서는 설정 재정의를 만들면 제거할 때까지 약속 있음/없음, 메일 팁, 사진 조회가 중단된다는 보고가 있습니다. 먼저 Microsoft에 확인하고, 그때까지 이 작업을 불필요로 표시합니다. '

export const hybridApplicationKo = {
  'hybrid-update': ({ deployment }) => ({
    title: `하이브리드 전용 앱과 비즈니스용 Skype를 함께 쓸 수 있는 빌드로 업데이트 (${deployment})`,
    why: '전용 앱에는 최소 15.1.2507.55(2016 CU23), 15.2.1544.25(2019 CU14), 15.2.1748.24(2019 CU15), 15.2.2562.17(SE RTM)이 필요합니다. 다만 이 빌드에서 전용 앱을 켜면 비즈니스용 Skype 서버와의 통합이 중단되는 문제가 있었고, 2025년 12월 보안 업데이트에서 해결되었습니다. 2027-04-01에 Exchange Online의 EWS가 끝나기 전에 약속 있음/없음 조회를 Microsoft Graph로 옮기려면 Subscription Edition에 2026년 5월 이후 업데이트(15.2.2562.41)가 필요합니다.',
    do: '서버마다 빌드를 확인하여 Microsoft의 빌드 목록과 비교하고, 유지 관리 시간에 모든 서버에 2025년 12월 업데이트 또는 이후 업데이트를 설치합니다. Exchange Server 2016과 2019에는 이 업데이트가 유료 프로그램(ESU)으로만 제공되었습니다. 이 업데이트가 비즈니스용 Skype와 관련하여 안내하는 지원 문서를 읽습니다. Tandem은 그 내용을 확인하지 못했으므로 업데이트 외에 다른 단계가 더 필요할 수 있습니다.',
    verify:
      '모든 서버에 2025년 12월 이후 빌드가 표시됩니다. 약속 있음/없음 조회에 Microsoft Graph를 쓰려면 2026년 5월 이후 빌드가 표시되어야 합니다.',
    rollback: '운영 중에는 Exchange 업데이트를 되돌리지 않으므로 미리 테스트합니다.',
  }),
  'hybrid-application': () => ({
    title: 'Exchange 하이브리드 전용 앱 만들기 및 사용 설정',
    why: 'Exchange Server에서 Exchange Online으로의 약속 있음/없음, 메일 팁, 사진 조회는 Microsoft와 공유하는 앱을 거쳤습니다. 2025-10-31부터 Exchange Online은 이 공유 앱의 EWS를 거부하므로 조직마다 전용 앱이 필요합니다. 포리스트마다 하나, 테넌트가 여럿이면 테넌트마다 하나를 만듭니다. 이 세 기능을 쓰지 않으면 전용 앱은 필요 없습니다. 그 경우 이 작업과 다음 작업을 불필요로 표시하되 키 정리는 수행합니다.',
    do: 'Microsoft의 CSS-Exchange 프로젝트에서 스크립트를 내려받아 그 폴더에서 실행합니다. 먼저 서명을 확인합니다. Status가 Valid이고 SignerCertificate에 Microsoft Corporation이 표시되어야 합니다. 스크립트는 기본적으로 스스로 업데이트합니다. 전체 구성은 사서함 서버에서 관리자 권한으로 연 Exchange 관리 셸에서 실행해야 하며, PowerShell 7이나 에지 전송 서버에서는 실행할 수 없습니다. Exchange Online PowerShell 모듈이 로드된 세션에서는 스크립트가 중단되므로 새 세션을 엽니다. 스크립트는 앱을 만들고, Auth 인증서를 업로드하고, EvoSTS에 앱 ID를 설정하고, 설정 재정의를 만듭니다. 설정 재정의는 테넌트 전체 동의가 있고, OAuth를 확인하는 작업의 세 가지 요소가 모두 갖추어진 경우에만 만듭니다. 또한 EvoSTS의 DomainName을 새로 설정하고, Exchange Online과의 조직 관계에서 비어 있는 TargetSharingEpr을 채웁니다. 두 번째와 세 번째 명령의 출력은 되돌릴 때 필요하므로 보관합니다. 스크립트 문서는 공유 서비스 주체에서 Auth 인증서를 제거하려 한다고 설명하지만, Tandem이 읽은 코드는 제거하지 않고 별도의 정리 실행으로 남겨 둡니다. 그래도 먼저 그 키 목록을 확보합니다. 스크립트 문서에는 필요한 Microsoft Entra 역할이 나오지 않으며, 다른 자료는 응용 프로그램 관리자 또는 전역 관리자라고 합니다. 서버가 Microsoft Graph에 연결할 수 없으면 스크립트 문서에 있는 대로 둘로 나누어 실행합니다.',
    verify:
      '권한 부여 서버의 ApplicationIdentifier에 새 앱의 ID가 표시되고, 설정 재정의가 Enabled=true로 표시됩니다. 이 ID를 적어 둡니다. 약속 있음/없음 조회는 뒤의 작업에서 확인합니다. 테넌트가 목록에 있는 앱에만 EWS를 허용하면 먼저 이 ID가 목록에 있어야 하기 때문입니다.',
    rollback:
      'Exchange가 앱을 더 이상 쓰지 않도록 설정 재정의부터 제거합니다. 이미 제거되었으면 그 명령을 건너뜁니다. 그다음 스크립트가 테넌트의 앱을 삭제하며, 다른 것은 되돌리지 않습니다. 권한 부여 서버에는 앱 ID가 남습니다. DomainName과 TargetSharingEpr이 출력해 둔 값과 다르면 Set-AuthServer와 Set-OrganizationRelationship으로 되돌립니다. 되돌려도 공유 앱을 다시 쓸 수는 없습니다. Exchange Online이 계속 거부하기 때문입니다.',
  }),
  'hybrid-override': () => ({
    title: '하이브리드 전용 앱의 설정 재정의 확인',
    why: '하이브리드 구성 마법사로도 앱을 만들 수 있지만, Exchange가 앱을 사용하게 하는 설정 재정의는 만들지 않습니다.',
    do: 'ExchangeOnpremAsThirdPartyAppId에 대한 설정 재정의가 Enabled=true로 표시되면 나머지 명령을 건너뜁니다. 스크립트가 설정 재정의를 만들지 않았으면 먼저 원인을 찾습니다. 테넌트 전체 동의가 없거나 OAuth가 완전하지 않으면 스크립트는 만들지 않습니다. 그 상태에서는 설정 재정의가 약속 있음/없음 조회를 중단시키기 때문입니다. EvoSTS의 ApplicationIdentifier에 앱 ID가 표시되고 동의가 완료된 경우에만 직접 만듭니다. 모든 서버에 적용되기까지 한 시간이 걸릴 수 있다는 보고가 있습니다.',
    verify: '설정 재정의가 Enabled=true로 표시되고, Server가 비어 있어 모든 서버에 적용됩니다.',
    rollback: '설정 재정의를 제거합니다.',
  }),
  'hybrid-free-busy': () => ({
    title: '새 앱으로 Exchange Online과의 약속 있음/없음 조회가 동작하는지 확인',
    why: '앱을 사용하도록 설정했고, 테넌트가 목록에 있는 앱에만 EWS를 허용하는 경우 그 ID가 목록에 있어야 비로소 동작합니다.',
    do: '목록을 설정했으면 최대 24시간을 기다립니다. 그런 다음 테스트를 실행하고, Exchange Server에 사서함이 있는 사용자로 Exchange Online 사서함의 일정을 엽니다. 테스트 사용자의 사서함 주소가 SIP 주소와 다르면 명령에 사서함 주소를 넣습니다.',
    verify:
      'ResultType 값이 Success이고, 상대 사서함의 약속 있음/없음이 표시됩니다. HTTP 403이 나오면 앱이 사용되지 않거나 목록에 없는 것입니다.',
    rollback: readOnlyKo,
  }),
  'hybrid-partner-test': () => ({
    title: '비즈니스용 Skype 서버와 Exchange Server의 연결을 다시 테스트',
    why: '2025년 12월 업데이트 전에는 하이브리드 전용 앱을 켜면 이 통합이 중단되었습니다.',
    do: '사서함이 Exchange Server에 있는 테스트 사용자로 실행합니다. 실행하는 계정은 RTC Local User Administrators에 속해야 합니다.',
    verify:
      '이전과 같이 테스트를 통과합니다. 통과하지 못하면 업데이트가 빠진 서버가 있거나, 업데이트의 지원 문서가 다른 단계를 더 요구하는 것입니다.',
    rollback: testItemKo,
  }),
  'shared-keys-list': () => ({
    title: '공유 서비스 주체에 있는 키 확인',
    why: '다음 작업의 스크립트가 이곳의 키를 제거하며, 제거된 키는 더 이상 조회할 수 없습니다. 예전에 마법사나 스크립트가 Exchange Online의 서비스 주체에 추가한 키는 Exchange에 전용 앱이 생기면 위험 요소일 뿐입니다(CVE-2025-53786). 다만 그곳의 키가 모두 Exchange의 것은 아닐 수 있습니다.',
    do: '키마다 유효 기간과 출처를 적어 둡니다. 현재 또는 이전의 Exchange Auth 인증서인지, 누군가 추가한 비즈니스용 Skype 서버의 OAuthTokenIssuer 인증서인지 구분합니다.',
    verify: '모든 키의 출처를 알고 있습니다. 목록이 비어 있으면 정리할 것이 없습니다.',
    rollback: readOnlyKo,
  }),
  'shared-keys-clean-up': () => ({
    title: '공유 서비스 주체에 남아 있는 Exchange의 키 제거',
    why: '여기에 등록된 인증서의 개인 키를 가진 사람은 테넌트에서 Exchange Online을 사칭할 수 있습니다. Microsoft는 전용 앱이 동작하면 이 키를 제거하도록 권장합니다.',
    do: '키 목록을 다시 출력하여 남은 키를 확인합니다. 스크립트가 앱을 만들 때 Auth 인증서를 제거했는지는 문서와 코드가 서로 다르게 말합니다. 스크립트는 테넌트에 로그인하며, 전역 관리자가 필요하다는 보고가 있습니다. 반드시 지문을 지정하여 실행합니다. 그러면 해당 인증서와 만료된 인증서만 제거됩니다. 지문을 지정하지 않으면 비즈니스용 Skype 서버의 키를 포함한 모든 키가 제거됩니다. 목록에 이전 Auth 인증서가 있으면 각 지문으로 다시 실행합니다. 비즈니스용 Skype 서버의 신뢰를 테스트하기 전에 정리해야 그 신뢰가 이곳의 키에 의존하는지 알 수 있습니다. 나중에 하이브리드 구성 마법사를 다시 실행하면 인증서가 다시 등록될 수 있습니다.',
    verify:
      '키 목록을 다시 출력했을 때 Exchange Auth 인증서가 없고, Exchange Online과의 약속 있음/없음 조회가 계속 동작합니다.',
    rollback: '제거한 키는 복원할 수 없지만, 인증서의 공개 부분을 다시 업로드할 수 있습니다.',
  }),
  'graph-coexistence': ({ names }) => ({
    title: 'Exchange Online과의 약속 있음/없음 조회를 Microsoft Graph로 전환',
    why: 'Exchange Server에서 Exchange Online으로의 약속 있음/없음, 메일 팁, 사진 조회는 2027-04-01에 종료되는 EWS를 사용합니다. Exchange Server Subscription Edition은 2026년 5월 업데이트(15.2.2562.41) 이상에서 Microsoft Graph를 대신 사용할 수 있습니다. Exchange Server 2016과 2019에서는 사용할 수 없습니다.',
    do: `${elsewhere(names['azure-environment'])}먼저 모든 Subscription Edition 서버에 업데이트를 설치합니다. 그런 다음 전에 실행한 적이 있더라도 그중 한 서버에서 스크립트를 다시 실행합니다. 스크립트가 EWS 권한에 더해 Graph 권한을 구성할지, 앱에 없는 권한을 추가하고 동의를 요청할지, 설정 재정의를 만들지 물으면 모두 예로 답합니다. RouteThroughMSGraph 섹션의 설정 재정의가 이미 있으면 Enabled=false이더라도 스크립트가 새로 만들지 않으므로 먼저 제거합니다. 앱을 만들 때 이미 모두 그렇게 답했다면 확인만 합니다. 필요한 권한은 MailboxSettings.Read, MailTips.ReadBasic.All, Calendars.Read, ProfilePhoto.Read.All이며 테넌트 관리자가 동의해야 합니다. 모든 서버가 HTTPS로 Microsoft Graph에 연결할 수 있어야 합니다. Exchange Online 보관 사서함처럼 아직 Graph로 동작하지 않는 기능이 있으므로 EWS 권한은 그대로 둡니다. Graph를 통한 약속 있음/없음 조회의 결함 두 가지가 해결된 것으로 안내된 2026년 9월 보안 업데이트 버전 2 또는 이후 업데이트를 설치합니다.`,
    verify:
      'EnableRouteThroughMSGraphFeature가 RouteThroughMSGraph 섹션과 Enabled=true로 표시되고, 권한 부여 서버에 GraphBaseUrl이 있습니다. 그런 다음 Exchange Server 사서함의 웹용 Outlook에서 Exchange Online 사서함의 약속 있음/없음, 자동 회신, 사진이 보입니다.',
    rollback:
      '설정 재정의를 제거하면 서버는 다시 EWS로 조회합니다. 2027-04-01까지는 테넌트가 EWS를 허용하는 동안 동작합니다. Graph 권한은 그대로 두어도 됩니다.',
  }),
  'skype-hybrid-application': () => ({
    title: '비즈니스용 Skype 서버의 하이브리드 전용 앱에 대한 Microsoft의 요구 사항 확인',
    why: '2025년 8월 업데이트부터 비즈니스용 Skype 서버도 Exchange Online용 전용 앱을 가지며, 프런트 엔드 서버에서 ConfigureSkypeforBusinessHybridApplication.ps1 스크립트로 만들고 공유 앱은 없어진다는 보고가 있습니다. Microsoft의 원문을 찾지 못해 매개 변수, 권한, 적용일을 알 수 없으므로 명령을 제시하지 않습니다.',
    do: '보고된 최소 빌드는 6.0.9319.881(2015), 7.0.2046.553(2019), 7.0.2046.820(Subscription Edition)입니다. 실행하기 전에 Microsoft의 공지와 스크립트 안의 도움말을 읽고, 신뢰를 테스트하기 전에 사용 여부를 정합니다. 전용 앱은 자체 ID를 가지므로, 테넌트가 목록에 있는 앱에만 EWS를 허용하면 이 ID가 목록에 있어야 합니다.',
    verify: 'Microsoft 문서를 근거로 사용 여부를 정했고, 그 뒤에 신뢰를 테스트합니다.',
    rollback: '문서화된 되돌리기 방법을 찾지 못했습니다.',
  }),
} as const satisfies Record<string, (task: TaskNames) => TaskWords>
