import { readOnlyKo } from './read-only.ts'
import type { TaskNames, TaskWords } from './words.ts'

const otherAddress =
  '계획의 테스트 사용자의 사서함 주소가 SIP 주소와 다르면 명령에 사서함 주소를 넣습니다.'
const partnerWhy = 'Exchange는 응용 프로그램 ID를 알아야 Microsoft 서비스의 토큰을 받아들입니다.'
const success =
  'ResultType 값이 Success입니다. 주소에 연결된 사서함이 없다는 메시지는 무시해도 됩니다.'

export const exchangeOnlineOauthKo = {
  'hybrid-oauth-test': () => ({
    title: 'Exchange Server에서 Exchange Online으로의 OAuth 확인',
    why: '하이브리드 전용 앱과 Microsoft Teams 및 클라우드 음성 메일의 파트너 응용 프로그램은 Exchange 조직과 Exchange Online 간의 OAuth를 기반으로 합니다.',
    do: `세 가지가 표시되어야 합니다. 사용하도록 설정된 커넥터, Realm이 비어 있고 사용하도록 설정된 파트너 응용 프로그램 00000002-0000-0ff1-ce00-000000000000, 그리고 형식이 AzureAD이고 Realm이 테넌트 ID인 사용하도록 설정된 권한 부여 서버 EvoSTS입니다. 하나라도 없으면 OAuth가 아직 구성되지 않은 것입니다. 권장 방법인 하이브리드 구성 마법사를 실행한 다음 돌아옵니다. 그런 다음 Exchange Server에 있는 사서함으로 테스트합니다. ${otherAddress} 2025-10-31부터 Exchange Online이 공유 앱의 EWS를 거부하므로, 하이브리드 전용 앱을 사용하기 전에는 테스트가 HTTP 403으로 끝날 수 있습니다. 세 가지가 모두 있고 이 단계만 실패하면 계속 진행하고, 전용 앱을 사용한 뒤 테스트를 반복합니다(Tandem의 판단). 전 세계(worldwide) 이외의 클라우드는 호스트가 아직 정해지지 않은 상태입니다.`,
    verify: success,
    rollback: readOnlyKo,
  }),
  'hybrid-oauth-test-online': () => ({
    title: 'Exchange Online에서 Exchange Server로의 OAuth 확인',
    why: '클라우드 서비스는 이 경로로 Exchange Server의 사서함에 연결합니다.',
    do: `https://, Exchange Server의 외부 이름, /metadata/json/1을 이어 주소로 지정합니다. Exchange Online에 있는 사서함으로 테스트합니다. ${otherAddress} 하이브리드 에이전트를 사용하면 이런 외부 이름이 없습니다. 에이전트는 약속 있음/없음 조회와 사서함 이동만 게시하므로 다른 서비스는 Exchange Server에 연결하지 못합니다.`,
    verify: success,
    rollback: readOnlyKo,
  }),
  'teams-account': () => ({
    title: 'Microsoft Teams 예약 서비스용 계정 만들기',
    why: 'Teams는 파트너 응용 프로그램을 통해 Exchange Server 사서함의 대리인 예약을 처리하며, 이 계정에 필요한 권한 하나를 부여합니다. 이런 사서함으로 Teams를 쓰는 사용자가 없으면 이 작업과 다음 작업을 불필요로 표시합니다.',
    do: 'Microsoft의 2025년 6월 문서는 첫 번째 명령에 -ApplicationAccount를 붙이지만, New-MailUser 참조 문서에는 이 매개 변수가 없으므로 여기서는 뺐습니다. 네 번째 명령이 확인을 요청하면 A로 답합니다. 도메인 컨트롤러가 여러 대이면 모든 명령에 같은 -DomainController를 지정합니다. 그렇지 않으면 앞 명령에서 만든 개체를 뒤 명령이 찾지 못할 수 있습니다.',
    verify: '역할에 GetDelegate 항목 하나만 있고 TeamsScheduler에 할당되어 있습니다.',
    rollback:
      '할당, 역할, 메일 사용자 순으로 제거합니다. 파트너 응용 프로그램이 이미 있으면 그것부터 제거합니다.',
  }),
  'teams-partner': () => ({
    title: 'Exchange에 Teams 예약 서비스를 파트너 응용 프로그램으로 등록',
    why: partnerWhy,
    do: '앞 작업에서 만든 계정으로 등록합니다. ID가 00000004-0000-0ff1-ce00-000000000000인 파트너 응용 프로그램은 그대로 둡니다. 음성 메일의 부재 중 인사말이 아직 여기에 의존한다고 Microsoft가 경고합니다.',
    verify: '이 ID를 가진 파트너 응용 프로그램이 표시되고 Enabled 값이 True입니다.',
    rollback: '파트너 응용 프로그램을 제거합니다.',
  }),
  'voicemail-partner': () => ({
    title: 'Exchange에 클라우드 음성 메일을 파트너 응용 프로그램으로 등록',
    why: `${partnerWhy} 클라우드 음성 메일은 이 경로로 Exchange Server 사서함에 메시지를 전달합니다. 사용하는 사람이 없으면 이 작업을 불필요로 표시합니다.`,
    do: '등록합니다. 계정은 필요하지 않습니다.',
    verify: '이 ID를 가진 파트너 응용 프로그램이 표시되고 Enabled 값이 True입니다.',
    rollback: '파트너 응용 프로그램을 제거합니다.',
  }),
  'auth-key-export': () => ({
    title: 'Exchange Auth 인증서의 공개 부분 내보내기',
    why: '테넌트의 서비스는 이 공개 키로 Exchange Server의 토큰을 검증합니다. 개인 키는 서버에 남습니다.',
    do: 'Exchange 서버 한 대에서 실행하고, 파일을 Microsoft Graph PowerShell이 있는 워크스테이션의 같은 폴더로 복사합니다.',
    verify:
      'HasPrivateKey 값이 False이고 지문이 Exchange Auth 인증서와 같습니다. 업로드할 때 필요하므로 지문을 적어 둡니다.',
    rollback: '이 서버와 워크스테이션에서 파일을 삭제합니다.',
  }),
  'auth-key-upload': () => ({
    title: '세 서비스의 서비스 주체에 이 키 추가',
    why: '클라우드 음성 메일, Teams 예약 서비스, 그리고 당분간은 이전의 비즈니스용 Skype 앱도 이 키가 있어야 Exchange Server의 토큰을 받아들입니다.',
    do: 'Update-MgServicePrincipal은 키 목록 전체를 바꾸므로, 명령은 서비스마다 현재 키를 읽어 만료되지 않은 키를 남기고 새 키와 함께 보냅니다. 이 인증서와 지문이 같은 키가 이미 있는 서비스에는 아무것도 보내지 않으므로 작업을 반복해도 됩니다. 내보낼 때의 지문을 해당 명령에 넣으며, 지문이 다른 파일은 보내지 않습니다. Auth 인증서를 갱신하면 내보내기와 이 작업을 다시 수행합니다.',
    verify:
      '세 서비스 모두에 Auth 인증서와 유효 기간이 같은 키가 표시되고, 이전에 유효했던 키가 모두 그대로 있습니다. 그런 다음 사서함이 Exchange Server에 있고 부재 중 인사말을 설정한 사용자에게 전화하여 인사말이 들리는지 확인합니다.',
    rollback:
      '서비스마다 파일의 인증서와 지문이 같은 키를 뺀 목록을 다시 보냅니다. 이 키가 이미 있던 서비스의 줄은 건너뜁니다.',
  }),
} as const satisfies Record<string, (task: TaskNames) => TaskWords>
