import type { owaIm } from '#knowledge/procedures/owa-im.ts'
import type { TaskNames, TaskWords } from './words.ts'
import { readOnlyKo } from './read-only.ts'

const registrar = ' Registrar에도 같은 풀을 지정합니다(Tandem의 조언).'
/** 풀이 여럿일 때의 안내. */
const nearest = ({ names }: TaskNames, also = ''): string =>
  names['several-pools'] === undefined
    ? ''
    : ` 이 사서함의 사용자가 여러 풀(${names['several-pools']})에 있습니다. Exchange 서버마다 자신의 Active Directory 사이트에서 가장 가까운 풀 하나를 쓰므로, 서버별 명령에 그 풀을 넣습니다.${also}`

export const owaImKo: Record<keyof typeof owaIm, (task: TaskNames) => TaskWords> = {
  'owa-known-servers': (task) => ({
    title: `비즈니스용 Skype 서버에 Exchange 서버 등록 (${task.deployment})`,
    why: '비즈니스용 Skype 서버는 자신이 아는 서버에서 온 웹용 Outlook의 IM과 현재 상태만 받아들입니다. 서버마다 신뢰할 수 있는 응용 프로그램 풀과 응용 프로그램이 필요합니다.',
    do: `Exchange UM의 SIP URI 다이얼 플랜이 있고 두 UM 서비스가 함께 실행되는 서버는 제외합니다. 비즈니스용 Skype 서버가 이런 서버를 스스로 찾아내므로 한 번 더 등록하면 IM이 동작하지 않습니다. 각 이름은 IM에 쓸 인증서의 주체 또는 주체 대체 이름에 있어야 하고, 비즈니스용 Skype 서버가 그 발급자를 신뢰해야 합니다. 인증서에 웹용 Outlook의 이름처럼 모든 서버에 공통인 이름만 있으면 그 이름으로 풀을 하나 만듭니다. 첫 번째 서버는 New-CsTrustedApplicationPool의 -ComputerFqdn으로, 나머지 서버는 New-CsTrustedApplicationComputer로 추가하고 응용 프로그램은 하나만 만듭니다(참조 문서를 바탕으로 한 Tandem의 판단). 사이트 ID는 첫 번째 명령에서 확인합니다. 포트 5199는 예시이며 비어 있는 포트면 됩니다. 방화벽에서 풀이 이 포트에 연결할 수 있어야 합니다. 설치 권한을 위임하지 않았으면 Enable-CsTopology는 도메인 관리자가 실행해야 합니다.${nearest(task, registrar)}`,
    verify: '각 서버가 응용 프로그램 및 포트와 함께 한 번만 표시됩니다.',
    rollback: '서버마다 응용 프로그램과 풀을 제거하고 토폴로지를 게시합니다.',
  }),
  'owa-known-by-um': ({ deployment }) => ({
    title: `Exchange 서버가 두 번 등록되지 않았는지 확인 (${deployment})`,
    why: 'Exchange UM의 SIP URI 다이얼 플랜이 있는 서버는 비즈니스용 Skype 서버가 스스로 찾아냅니다. 신뢰할 수 있는 응용 프로그램 풀이 따로 있으면 웹용 Outlook의 IM이 동작하지 않습니다.',
    do: '목록에 이 배포의 서버가 있는지 봅니다. 있으면 Remove-CsTrustedApplication과 Remove-CsTrustedApplicationPool로 응용 프로그램과 풀을 제거한 다음 Enable-CsTopology를 실행합니다. 설치 권한을 위임하지 않았으면 이 명령은 도메인 관리자가 실행해야 합니다.',
    verify: '이 배포의 서버가 목록에 없습니다.',
    rollback: readOnlyKo,
  }),
  'owa-im-2010': (task) => ({
    title: `Outlook Web App의 IM 사용 설정 (${task.deployment})`,
    why: 'Exchange Server 2010은 IM에 쓸 풀과 인증서를 가상 디렉터리에 저장합니다.',
    do: `Exchange 2010 서비스 팩 1 이상에 해당합니다. 이 매개 변수는 Microsoft 문서에 있지만, 이 비즈니스용 Skype 서버에서도 같은 절차로 된다는 것은 보고된 내용일 뿐 확인되지 않았으므로 서버 한 대에서 먼저 시험합니다. 클라이언트 액세스 서버에는 IM용 UCMA 재배포 패키지가 미리 설치되어 있어야 합니다. 이전 값을 적어 두고, Services에 IIS가 있는 인증서의 지문을 명령에 넣습니다.${nearest(task)}`,
    verify: '모든 서버에 Ocs, 풀, 지문이 표시되고 Outlook Web App에 현재 상태가 나타납니다.',
    rollback: '적어 둔 값으로 되돌립니다. 명령은 형식을 기본값인 None으로 설정합니다.',
  }),
  'owa-ucma-2013': ({ deployment }) => ({
    title: `사서함 서버의 UCMA 4.0 확인 (${deployment})`,
    why: 'Exchange Server 2013의 Outlook Web App은 UCMA 4.0 런타임을 통해 풀과 통신합니다.',
    do: '사서함 서버마다 실행합니다. UCMA는 Exchange 설치의 필수 구성 요소이지만, 값이 없으면 UCMA 4.0 런타임(Microsoft 다운로드 34992)을 다시 설치합니다.',
    verify: 'ImplementationDLLPath가 Microsoft.Rtc.Internal.Ucweb.dll이 있는 폴더를 가리킵니다.',
    rollback: readOnlyKo,
  }),
  'owa-im-enable': ({ deployment }) => ({
    title: `가상 디렉터리의 IM 사용 설정 (${deployment})`,
    why: '온-프레미스에서는 IM이 처음부터 허용되어 있지만 형식이 None이므로 동작하지 않습니다.',
    do: '이전 값을 적어 둡니다. 프런트 엔드의 가상 디렉터리만 변경됩니다. 역할이 나뉘어 있으면 클라이언트 액세스 역할이 없는 서버는 제외합니다.',
    verify:
      '모든 서버에서 InstantMessagingEnabled 값이 True이고 InstantMessagingType 값이 Ocs입니다.',
    rollback:
      '두 값을 적어 둔 값으로 되돌립니다. 명령은 형식을 기본값인 None으로 설정하며, 그러면 IM이 꺼집니다.',
  }),
  'owa-mailbox-policy': () => ({
    title: '웹용 Outlook 정책의 IM 사용 설정',
    why: '사용자의 정책에도 같은 두 설정이 있으며 형식의 기본값은 역시 None입니다.',
    do: '이전 값을 적어 둡니다. 이 명령은 조직의 모든 정책을 변경하므로, IM을 쓰지 않을 사용자의 정책은 제외합니다.',
    verify: '사용자의 정책에 True와 Ocs가 표시됩니다.',
    rollback: '형식을 적어 둔 값으로 되돌립니다. 기본값은 None입니다.',
  }),
  'owa-config-2013': (task) => ({
    title: `사서함 서버의 web.config에 풀과 인증서 지정 (${task.deployment})`,
    why: 'Exchange Server 2013은 두 값을 사서함 서버의 Outlook Web App web.config에서 읽습니다. 누적 업데이트가 이 파일을 새로 쓸 수 있으므로 업데이트할 때마다 이 작업을 반복합니다.',
    do: `사서함 서버마다 관리자 권한으로 셸을 시작합니다. 목록에서 지문을 확인하여 세 번째 명령에 넣고, 출력된 두 줄을 <appSettings> 안에 추가한 다음 파일을 저장합니다. 마지막 명령은 응용 프로그램 풀을 재생하며, 이 서버의 Outlook Web App 세션이 끊깁니다.${nearest(task)}`,
    verify:
      '두 키가 파일에 있고 재생에 성공합니다. 그런 다음 Outlook Web App에 로그인하면 자신의 이름 옆에 현재 상태가 표시되고, 이벤트 로그에 MSExchange OWA의 이벤트 112가 있습니다.',
    rollback: '복사본을 되돌려 놓고 응용 프로그램 풀을 재생합니다.',
  }),
  'owa-im-override': (task) => ({
    title: `웹용 Outlook에 풀과 인증서 지정 (${task.deployment})`,
    why: 'Exchange Server 2016부터는 두 값을 설정 재정의(setting override)로 지정하며, web.config의 내용은 무시됩니다.',
    do: `서버마다 자신의 IIS 인증서 지문을 명령에 넣습니다. 풀${task.names['pool-fqdn'] ? `(${task.names['pool-fqdn']})` : ''}에 등록된 이름이 있고 풀이 신뢰하는 인증서여야 합니다. 재정의는 서버마다 하나이며 이름에 서버의 짧은 이름이 들어갑니다. 먼저 목록을 봅니다. 서버를 지정하지 않은 IMSettings 재정의는 모든 서버에 적용되므로 제거해야 합니다.${nearest(task)}`,
    verify: '각 서버에 두 값을 가진 재정의가 하나씩 있습니다.',
    rollback: '재정의를 제거한 다음, 다음 작업처럼 새로 고치고 다시 시작합니다.',
  }),
  'owa-im-refresh': ({ deployment }) => ({
    title: `서버마다 새 설정 적용 (${deployment})`,
    why: '서버가 설정을 다시 읽고 응용 프로그램 풀을 다시 시작하기 전까지는 이전 설정이 유지됩니다.',
    do: '웹용 Outlook을 제공하는 서버마다 관리자 권한으로 셸을 시작하여 실행합니다. 응용 프로그램 풀을 다시 시작하면 그 서버의 세션이 끊깁니다.',
    verify:
      'IMServerName과 IMCertificateThumbprint에 계획한 값이 표시됩니다(Exchange Server 2016 누적 업데이트 3까지는 첫 번째 명령의 Process와 인수 Config로 확인합니다). 그런 다음 웹용 Outlook에 로그인하여 현재 상태가 표시되고 IM이 도착하는지 확인합니다.',
    rollback: '다시 시작은 되돌릴 수 없으며 되돌릴 필요도 없습니다.',
  }),
  'owa-im-renew': (task) => ({
    title: `IIS 인증서 갱신 시 할 일 인계 (${task.deployment})`,
    why: '재정의에는 이전 지문이 남아 있으므로 인증서를 바꾸면 웹용 Outlook의 IM이 멈춥니다.',
    do: `지금 실행하지 않습니다. 인증서를 갱신하는 담당자에게 이 명령을 전달합니다. 두 값을 모두 지정해야 하며, 마지막 두 명령은 서버마다 실행합니다.${nearest(task)}`,
    verify: '인증서 운영 절차서에 이 단계가 있습니다.',
    rollback: readOnlyKo,
  }),
}
