import type { voiceMail } from '#knowledge/procedures/voice-mail.ts'
import type { TaskNames, TaskWords } from './words.ts'
import { readOnlyKo } from './read-only.ts'

const gatewayRollback =
  '새로 만들어진 게이트웨이와 헌트 그룹은 Exchange 관리 도구에서 제거할 수 있습니다. 제거하면 전화가 음성 메일로 연결되지 않습니다.'
const restarted = '다시 시작은 되돌릴 수 없으며 되돌릴 필요도 없습니다.'
const gateway = {
  why: '이 스크립트는 비즈니스용 Skype 서버가 Active Directory의 Exchange UM 개체를 읽을 수 있게 하고, 풀마다 UM IP 게이트웨이와 헌트 그룹을 만듭니다.',
  verify: 'Enterprise Voice 사용자가 있는 풀마다 게이트웨이와 헌트 그룹이 하나씩 있습니다.',
}

export const voiceMailKo: Record<keyof typeof voiceMail, (task: TaskNames) => TaskWords> = {
  'voice-mail-order': () => ({
    title: '사서함보다 사용자를 먼저 이동',
    why: 'Exchange Server 2019에는 통합 메시징이 없습니다. Lync Server 2013이나 비즈니스용 Skype 서버 2015 사용자의 사서함을 그곳으로 옮기면, 사용자도 옮길 때까지 음성 메일을 쓸 수 없습니다.',
    do: '사서함을 옮기기 전에 사용자마다 확인합니다. 사용자를 비즈니스용 Skype 서버 2019로 옮기고, 그 사용자에게 클라우드 음성 메일을 켠 다음에 사서함을 Exchange Server 2019로 옮깁니다.',
    verify:
      '사서함을 옮길 모든 사용자의 RegistrarPool이 비즈니스용 Skype 서버 2019의 풀이고 HostedVoiceMail 값이 True입니다.',
    rollback: readOnlyKo,
  }),
  'um-certificate': () => ({
    title: '통합 메시징용 인증서 확인',
    why: 'Exchange UM과 비즈니스용 Skype 서버는 인증서로 서로 신뢰합니다. 설치할 때 UM에 할당되는 자체 서명된 인증서는 여기에 쓸 수 없습니다.',
    do: '서버마다 양쪽이 신뢰하는 인증 기관에서 발급하고 주체가 서버의 FQDN인 인증서가 있어야 합니다. 없으면 요청하고, 서버마다 지문을 적어 둡니다.',
    verify: '모든 서버에 서비스 개시일 이후까지 유효한 인증서가 있습니다.',
    rollback: readOnlyKo,
  }),
  'um-dial-plan': () => ({
    title: 'SIP URI 다이얼 플랜 만들기',
    why: 'SipName 형식의 다이얼 플랜이 Exchange UM과 비즈니스용 Skype 서버의 사용자를 연결합니다.',
    do: 'SIP URI 다이얼 플랜이 이미 있으면 그것을 쓰고, 다음 작업에서도 그 이름을 사용합니다. Secured는 신호와 미디어를 암호화하며, 풀이 허용하는 암호화와 맞아야 합니다. 내선 번호 자릿수와 국가 코드(+ 없이)를 지정합니다. 기본 사서함 정책은 다이얼 플랜과 함께 만들어지며, 다른 언어의 Exchange에서는 이름이 다를 수 있습니다. Microsoft 문서에 따라 발신은 모든 곳으로 허용됩니다. 요금 사기에 악용될 수 있으므로 사용자에게 필요한 범위로 제한합니다.',
    verify: '다이얼 플랜이 SipName과 Secured로 표시됩니다.',
    rollback: '정책과 다이얼 플랜을 제거합니다. 사용하는 서버와 사용자가 없을 때만 가능합니다.',
  }),
  'um-servers': () => ({
    title: '다이얼 플랜에 Exchange 서버 추가',
    why: '모든 사서함 서버와 클라이언트 액세스 서버가 SIP URI 다이얼 플랜에 있어야 하며, 그렇지 않으면 발신 통화가 제대로 라우팅되지 않습니다.',
    do: '이전 값을 적어 둡니다. 다이얼 플랜은 기존 목록에 추가됩니다. 서버마다 자신의 지문을 명령에 넣습니다. 역할이 나뉜 Exchange Server 2013에서 UM은 사서함 서버에, 통화 라우터는 클라이언트 액세스 서버에 있으므로 해당하지 않는 줄은 제외합니다.',
    verify: '각 서버에 다이얼 플랜과 Dual이 표시됩니다.',
    rollback:
      '서버를 다이얼 플랜에서 뺍니다. 시작 모드를 적어 둔 값으로 되돌리고 서비스를 다시 시작합니다.',
  }),
  'um-services': () => ({
    title: 'UM 서비스 다시 시작',
    why: '시작 모드와 인증서는 서비스가 시작될 때 적용됩니다.',
    do: '진행 중인 통화가 끊기므로 서버 한 대씩 실행합니다. 역할이 나뉘어 있으면 두 서비스 중 하나만 있습니다.',
    verify: '서비스가 실행 중이고, 사용하는 인증서가 이벤트 로그에 표시됩니다.',
    rollback: restarted,
  }),
  'um-servers-2010': () => ({
    title: '다이얼 플랜에 Exchange 2010 UM 서버 추가',
    why: 'UM 서버는 자신이 속한 다이얼 플랜의 전화만 받습니다.',
    do: '통합 메시징 역할이 있는 서버에만 실행합니다. 이전 값을 적어 두고, 서버마다 자신의 지문을 명령에 넣습니다. 서비스 팩 1 이전 버전에서는 양쪽 다이얼 플랜의 이름이 같아야 합니다.',
    verify: '각 서버에 다이얼 플랜과 Dual이 표시됩니다.',
    rollback:
      '서버를 다이얼 플랜에서 뺍니다. 시작 모드를 적어 둔 값으로 되돌리고 서비스를 다시 시작합니다.',
  }),
  'um-services-2010': () => ({
    title: 'Exchange 2010의 통합 메시징 다시 시작',
    why: '시작 모드와 인증서는 서비스가 시작될 때 적용됩니다.',
    do: '진행 중인 통화가 끊기므로 UM 서버 한 대씩 실행합니다.',
    verify: '서비스가 실행 중입니다.',
    rollback: restarted,
  }),
  'um-gateway': () => ({
    title: 'ExchUcUtil.ps1 실행',
    why: gateway.why,
    do: '기존 게이트웨이를 적어 둡니다. 실행하는 계정에는 Organization Management와 Recipient Management가 필요합니다. 풀이나 다이얼 플랜을 추가할 때마다 다시 실행합니다.',
    verify: gateway.verify,
    rollback: gatewayRollback,
  }),
  'um-gateway-forests': () => ({
    title: '비즈니스용 Skype 서버의 포리스트를 지정하여 ExchUcUtil.ps1 실행',
    why: gateway.why,
    do: '포리스트가 서로 신뢰하고, 사용자의 UM 특성이 비즈니스용 Skype 서버의 포리스트에 복사되어 있어야 합니다. Exchange UM이 있는 포리스트마다 비즈니스용 Skype 서버 포리스트의 도메인 컨트롤러를 지정하여 실행합니다. 둘이 같은 포리스트에 있으면 매개 변수를 뺍니다.',
    verify: gateway.verify,
    rollback: gatewayRollback,
  }),
  'um-outgoing': () => ({
    title: '발신 통화를 게이트웨이 하나에만 허용',
    why: 'Exchange UM은 스크립트가 만든 게이트웨이 중 하나로만 전화를 걸어야 합니다.',
    do: '남길 게이트웨이를 정하고, 이전부터 있던 것을 포함한 나머지 게이트웨이마다 명령을 반복합니다.',
    verify: 'OutcallsAllowed 값이 True인 게이트웨이가 하나입니다.',
    rollback: '이전에 허용되어 있던 게이트웨이에 다시 허용합니다.',
  }),
  'um-contacts': () => ({
    title: 'OcsUmUtil.exe로 연락처 개체 만들기',
    why: 'Outlook Voice Access와 자동 전화 교환마다 연락처 개체가 있어야 전화를 걸 수 있습니다.',
    do: '명령은 도구의 위치를 찾습니다. RTCUniversalServerAdmins와 RTCUniversalUserAdmins에 모두 속하고 OU에 개체를 만들 수 있는 계정으로 실행합니다. 데이터를 불러온 뒤 SIP 다이얼 플랜을 선택하고, 구독자 액세스와 자동 전화 교환마다 E.164 번호로 연락처를 추가합니다. Exchange 2010 서비스 팩 1부터는 다이얼 플랜 이름에 대한 경고를 무시해도 됩니다. 비즈니스용 Skype 서버의 다이얼 플랜이 미리 있어야 합니다.',
    verify: 'OU에 연락처가 있고, 그 번호로 전화하면 응답합니다.',
    rollback: '도구에서 연락처를 삭제합니다.',
  }),
  'um-users': () => ({
    title: '사용자의 Exchange UM 사용 설정',
    why: 'UM 사서함이 설정된 사용자만 음성 메일을 쓸 수 있습니다.',
    do: '사용자는 먼저 Enterprise Voice를 사용하도록 설정되어 있고, 다른 사람과 겹치지 않는 내선 번호가 있어야 합니다. SIP 주소는 sip: 없이 지정합니다. 테스트 사용자와 두 번째 사용자를 포함하여 사용자마다 반복합니다.',
    verify: 'UMEnabled 값이 True이고, 사용자가 환영 메시지를 받습니다.',
    rollback: 'UM 사서함 사용을 해제합니다. 사서함에 있는 메시지는 남습니다.',
  }),
  'um-test': ({ deployment }) => ({
    title: `음성 메일 테스트 (${deployment})`,
    why: '첫 번째 테스트는 사용자를 Exchange UM에 연결하고, 두 번째 테스트는 메시지를 남깁니다.',
    do: '두 사용자 모두 이 풀에 속하고 Exchange UM을 사용하도록 설정되어 있어야 합니다. 사용자마다 이름과 암호를 입력합니다.',
    verify: '두 테스트 모두 통과(passed)로 표시되고, 테스트 사용자의 사서함에 메시지가 있습니다.',
    rollback: '테스트 메시지를 삭제합니다.',
  }),
  'cloud-voicemail-ready': () => ({
    title: '클라우드 음성 메일의 요구 사항 확인',
    why: '클라우드 음성 메일은 Microsoft 365에서 녹음하여 사서함으로 보냅니다. Exchange UM이 아니며, 매트릭스에서 Exchange UM이 미지원인 조합에서 그 역할을 대신합니다.',
    do: '비즈니스용 Skype 서버와 테넌트의 하이브리드 연결, Enterprise Voice를 사용하는 사용자, 라이선스, 충분한 인터넷 회선이 필요합니다. 사서함이 온-프레미스에 있으면 EWS와 자동 검색이 Microsoft 365에 게시되어 있고 Exchange가 이를 신뢰해야 합니다. Outlook Voice Access, 팩스, 타사 PBX는 지원되지 않습니다.',
    verify: '사용자의 EnterpriseVoiceEnabled 값이 True이고, 하이브리드 연결을 테스트했습니다.',
    rollback: readOnlyKo,
  }),
  'cloud-voicemail-provider': () => ({
    title: '클라우드 음성 메일용 호스팅 공급자 만들기',
    why: '음성 메일로 가는 전화는 에지와 이 공급자를 거쳐 Microsoft 365로 연결됩니다.',
    do: '먼저 두 목록을 봅니다. 같은 값의 공급자가 있으면 마지막 명령을 건너뜁니다. 값이 다르면 적어 둔 다음 되돌리기의 명령으로 제거하고 다시 만듭니다.',
    verify:
      '공급자에 이 ProxyFqdn이 표시되고, Enabled와 EnabledSharedAddressSpace 값이 True, HostsOCSUsers와 IsLocal 값이 False입니다. 모든 복제본의 UpToDate 값이 True가 되면 다음으로 넘어갑니다. 이때 각 에지 서버에서 Get-CsHostingProvider -LocalStore를 실행하면 같은 값이 나옵니다.',
    rollback: '공급자를 제거합니다. 페더레이션은 이전에 꺼져 있었던 경우에만 끕니다.',
  }),
  'cloud-voicemail-policy': () => ({
    title: '호스트된 음성 메일 정책에 테넌트 지정',
    why: '이 정책은 호스트된 음성 메일을 쓰는 사용자의 전화를 어디로 보낼지 정합니다.',
    do: '이전 값을 적어 둡니다. Destination은 공급자의 호스트, Organization은 테넌트의 기본 도메인입니다. 호스트된 음성 메일을 쓰는 사용자에게만 적용되므로 Exchange UM 사용자에게는 영향이 없습니다. 일부 사용자에게만 적용하려면 별도의 정책을 만듭니다.',
    verify: '정책에 두 값이 표시됩니다.',
    rollback: '적어 둔 값으로 되돌립니다.',
  }),
  'cloud-voicemail-users': () => ({
    title: '사용자의 클라우드 음성 메일 사용 설정',
    why: '이 설정이 있는 사용자의 전화만 클라우드 음성 메일로 연결됩니다.',
    do: '테스트 사용자부터 시작합니다. Exchange UM을 쓰던 사용자는 그 사용을 해제해야 합니다.',
    verify:
      'HostedVoiceMail 값이 True입니다. 그런 다음 전화를 걸어 메시지를 남기고, Outlook과 클라이언트에서 확인합니다.',
    rollback: '그 사용자의 설정을 끕니다.',
  }),
}
