import { numbersIn } from './numbers.ts'
import { shells } from '#knowledge/shells.ts'
import { type ProductId, products } from '#knowledge/products.ts'
import { sources } from '#knowledge/sources.ts'
import type { AnswerId } from '#knowledge/steps.ts'
import type { AsOfFindingData } from '#engine/as-of-finding-data.ts'
import type { AnswerRef, FindingData, Reason } from '#engine/outcome.ts'
import type { FileFault } from '#plan/file.ts'
import type { PlanFault } from '#plan/faults.ts'
import type { ValueFault } from '#plan/values.ts'
import type { domainEn } from './domain.en.ts'
import { asOfFindingKo } from './as-of-findings.ko.ts'
import { networkKo } from './network.ko.ts'
import type { TrapFinding } from './trap-findings.en.ts'
import { trapFindingKo } from './trap-findings.ko.ts'
import { changesKo } from './changes.ko.ts'
import { conflictsKo } from './conflicts.ko.ts'
import { pitfallsKo } from './pitfalls.ko.ts'
import { teamsKo } from './teams.ko.ts'
import { whyKo } from './why.ko.ts'
import { jsonPath, shown } from './text.ts'
import type { Words } from './words.ts'

const product = (id: ProductId) => products[id].name
const list = (items: readonly string[]) => items.join(', ')
const number = numbersIn('ko')
const users = (value: number) => `${number(value)}명`
const server = (name: string) => (name === '' ? '이름 미정 서버' : name)

const feature = {
  'presence-outlook': { name: 'Outlook의 현재 상태', short: '현재 상태' },
  'respond-outlook': {
    name: 'Outlook 메일에서 IM, PSTN 통화, Skype 통화 또는 화상 통화로 회신',
    short: 'IM 또는 통화로 회신',
  },
  'meetings-outlook': { name: 'Outlook에서 온라인 모임 예약 및 참가', short: '모임 예약 및 참가' },
  'presence-owa': { name: '웹용 Outlook의 현재 상태', short: 'OWA 현재 상태' },
  'respond-owa': {
    name: '웹용 Outlook 메일에서 IM, PSTN 통화, Skype 통화 또는 화상 통화로 회신',
    short: 'OWA에서 IM 또는 통화로 회신',
  },
  'meetings-owa': {
    name: '웹용 Outlook에서 온라인 모임 예약 및 참가',
    short: 'OWA에서 모임 예약 및 참가',
  },
  'presence-mobile': {
    name: '모바일 클라이언트의 IM 및 현재 상태',
    short: '모바일 IM 및 현재 상태',
  },
  'meetings-mobile': { name: '모바일 클라이언트에서 온라인 모임 참가', short: '모바일 모임 참가' },
  'calendar-status': {
    name: 'Outlook 일정의 약속 있음/없음에 따른 상태 게시',
    short: '약속 있음/없음 기반 상태',
  },
  'contact-list': { name: '통합 연락처 저장소의 연락처 목록', short: '통합 연락처 저장소' },
  photos: { name: '고해상도 연락처 사진', short: '고해상도 사진' },
  delegation: { name: '모임 위임', short: '모임 위임' },
  'history-missed': {
    name: '부재 중 대화 기록과 통화 기록을 사서함에 저장',
    short: '부재 중 대화 및 통화 기록',
  },
  archiving: { name: 'Exchange에 콘텐츠(IM 및 모임) 보관', short: 'Exchange에 보관' },
  'archive-search': { name: '보관된 콘텐츠 검색', short: '보관된 콘텐츠 검색' },
  'voicemail-um': { name: 'Exchange UM 음성 메일', short: '음성 메일' },
  'history-server': { name: '서버 쪽 대화 기록', short: '서버 쪽 대화 기록' },
}

const answer: Record<AnswerId, string> = {
  'sip-domains': 'SIP 도메인',
  'smtp-domains': 'SMTP 도메인',
  forests: 'Active Directory 포리스트',
  'users-in-all': '전체 사용자 수',
  cloud: 'Microsoft 365 클라우드',
  'tenant-domain': '테넌트 도메인',
  'tenant-id': '테넌트 ID',
  'tenant-ews': '테넌트의 EWS',
  'tenant-hybrid': 'Exchange 하이브리드',
  'as-of': '기준일',
  'exchange-deployments': 'Exchange 배포',
  'exchange-name': 'Exchange 배포 이름',
  'exchange-product': 'Exchange 버전',
  'exchange-build': 'Exchange 빌드',
  'exchange-servers': 'Exchange 서버',
  'skype-deployments': '비즈니스용 Skype 배포',
  'skype-name': '비즈니스용 Skype 배포 이름',
  'skype-product': '비즈니스용 Skype 버전',
  'skype-build': '비즈니스용 Skype 빌드',
  'pool-fqdn': '풀 FQDN',
  'front-ends': '프런트 엔드 서버',
  'external-web-fqdn': '외부 웹 FQDN',
  'edge-deployed': '에지 풀 유무',
  'edge-pool-fqdn': '에지 풀 FQDN',
  'edge-servers': '에지 서버',
  'access-fqdn': '액세스 에지 FQDN',
  pairings: '사용자 조합',
  'pairing-name': '사용자 조합 이름',
  'pairing-exchange': '사서함 위치',
  'pairing-skype': '사용자 홈 위치',
  'pairing-users': '사용자 수',
  features: '필요한 기능',
  'oauth-source': 'OAuthTokenIssuer 인증서의 출처',
  'pfx-path': '.pfx 파일 경로',
  'oauth-certificate': 'OAuthTokenIssuer 인증서',
  'auth-certificate': 'Exchange Auth 인증서',
  'autodiscover-host': '자동 검색 호스트',
  'internal-uri': 'AutoDiscoverServiceInternalUri',
  'oauth-url': 'ExchangeAutodiscoverUrl',
  'dns-target': '자동 검색 레코드의 대상',
  'test-user': '테스트 사용자',
  'online-test-user': 'Exchange Online 테스트 사용자',
  'modern-authentication': '하이브리드 최신 인증',
}

const answerRef = (ref: AnswerRef): string =>
  ref.of === undefined || ref.of === '' ? answer[ref.answer] : `${answer[ref.answer]} (${ref.of})`

const reason = (why: Reason): string => {
  switch (why.code) {
    case 'stated':
      return '기준 문서가 이 조합에 대해 이렇게 설명합니다.'
    case 'needs-exchange':
      return `기준 문서의 조건에 따라 다음 버전이 필요합니다: ${why.products.map(product).join(' 또는 ')}.`
    case 'not-covered':
      return why.why === 'newer-than-edition'
        ? `기준 문서가 나온 뒤에 출시된 제품입니다: ${product(why.product)}.`
        : `기준 문서에 나오지 않는 제품입니다: ${product(why.product)}.`
    case 'combination-not-covered':
      return '기준 문서에 두 제품이 모두 나오지만, 함께 사용하는 조합은 없습니다.'
    case 'see-teams':
      return '기준 문서에 Microsoft Teams가 없고, Teams에서 이 기능이 어떻게 되는지 밝힌 자료도 없습니다. Teams가 사서함으로 무엇을 할 수 있는지는 Microsoft Teams 사용자 표에 있습니다.'
    case 'retired':
      return `기준일 이전에 종료된 서비스입니다: ${product(why.product)} (${why.date}).`
    case 'missing-answer':
      return `아직 답하지 않은 항목: ${list(why.answers.map(answerRef))}.`
  }
}

type Finding = { title: string; why: string; remedy: string }

const certificateFinding = (
  data: Extract<FindingData, { code: `certificate-${string}` }>,
): Finding => {
  switch (data.code) {
    case 'certificate-subject':
      return {
        title: `인증서 주체에 SIP 도메인이 없음 (${server(data.server)})`,
        why: `주체는 ${data.subject}입니다. OAuthTokenIssuer 인증서의 주체에는 SIP 도메인이 있어야 합니다: ${list(data.domains)}.`,
        remedy: '주체에 SIP 도메인이 있는 인증서를 요청하여 OAuthTokenIssuer로 할당합니다.',
      }
    case 'certificate-differs':
      return {
        title: '프런트 엔드 서버의 OAuthTokenIssuer 인증서가 서로 다름',
        why: `모든 프런트 엔드 서버에 같은 인증서가 있어야 합니다. 확인된 지문: ${list(data.thumbprints.map((item) => `${server(item.server)} ${item.thumbprint}`))}.`,
        remedy:
          'Identity를 global로 지정하여 인증서 하나를 할당하면 복제를 통해 모든 프런트 엔드 서버에 전달됩니다.',
      }
    case 'certificate-too-short':
      return {
        title: `인증서 키가 ${data.bits}비트임 (${server(data.server)})`,
        why: 'OAuthTokenIssuer 인증서의 키는 2048비트 이상이어야 합니다.',
        remedy: '2048비트 이상의 RSA 키로 인증서를 새로 요청합니다.',
      }
    case 'certificate-key-unknown':
      return {
        title: `인증서 키가 RSA가 아님: ${data.algorithm} (${server(data.server)})`,
        why: '2048비트 이상이라는 규칙은 RSA 키에 대한 것입니다. Microsoft의 요구 사항 문서는 ECDH 알고리즘을 지원한다고 하면서도 CNG 인증서는 지원하지 않는다고 하므로, 이 인증서를 쓸 수 있는지 확실하지 않습니다.',
        remedy: '2048비트 이상의 RSA 키를 가진 인증서를 사용합니다.',
      }
    case 'certificate-expired':
      return {
        title: `기준일에 인증서가 만료됨 (${server(data.server)})`,
        why: `유효 기간은 ${data.date}까지입니다.`,
        remedy: '서비스 개시 전에 갱신하고, 변경 후 상대 쪽도 확인합니다.',
      }
    case 'certificate-expiring':
      return {
        title: `인증서가 곧 만료됨 (${server(data.server)})`,
        why: `유효 기간은 ${data.date}까지로, 기준일부터 60일이 남지 않았습니다.`,
        remedy: '서비스 개시 전에 갱신합니다. 갱신 작업은 체크리스트에 있습니다.',
      }
    case 'certificate-not-yet':
      return {
        title: `기준일에 인증서가 아직 유효하지 않음 (${server(data.server)})`,
        why: `유효 기간은 ${data.date}부터입니다.`,
        remedy: '서비스 개시일을 옮기거나, 그때 유효한 인증서를 사용합니다.',
      }
    case 'certificate-missing-servers':
      return {
        title: '인증서를 확인하지 않은 프런트 엔드 서버가 있음',
        why: `아직 비교하지 않은 서버: ${list(data.servers)}.`,
        remedy:
          '각 서버의 OAuthTokenIssuer 인증서를 붙여 넣거나, 체크리스트의 확인 작업을 서버마다 실행합니다.',
      }
    case 'certificate-use':
      return {
        title: `서버 인증용 인증서가 아님 (${server(data.server)})`,
        why: `OAuthTokenIssuer 인증서는 확장 키 사용에 서버 인증이 있는 웹 서버 인증서여야 합니다. 이 인증서의 확장 키 사용: ${list(data.uses)}.`,
        remedy: '서버 인증(1.3.6.1.5.5.7.3.1)이 있는 인증서를 요청합니다.',
      }
    case 'certificate-lifetime':
      return {
        title: `기준일에 발급되는 공용 인증서의 유효 기간은 최대 ${data.days}일`,
        why: '2026-03-15부터 발급되는 공용 인증서는 최대 200일, 2027-03-15부터는 100일, 2029-03-15부터는 47일 동안 유효합니다. 조직의 자체 CA에는 적용되지 않습니다. 따라서 Exchange, 역방향 프록시, 에지 서버의 인증서를 해마다 여러 번 갱신하게 되며, 갱신할 때마다 웹용 Outlook의 IM에 설정된 지문도 바뀝니다.',
        remedy:
          '누가 언제 갱신하는지 정하거나 갱신을 자동화하고, IIS 인증서 갱신 작업을 그 절차에 포함합니다. 내부에서만 쓰는 이름에는 자체 CA의 인증서를 사용합니다.',
      }
  }
}

const addressFinding = (
  data: Extract<
    FindingData,
    {
      code:
        | 'svc-where-xml'
        | 'xml-where-svc'
        | 'autodiscover-outside'
        | 'sip-smtp-differ'
        | 'mixed-mailboxes'
        | 'online-autodiscover-host'
        | 'autodiscover-one-server'
    }
  >,
): Finding => {
  switch (data.code) {
    case 'svc-where-xml':
      return {
        title: 'AutoDiscoverServiceInternalUri가 .svc로 끝남 (.xml이어야 함)',
        why: `다음은 비즈니스용 Skype 서버가 호출하는 주소입니다: ${data.url}. Exchange가 클라이언트에 알리는 주소는 autodiscover.xml로 끝납니다.`,
        remedy:
          'AutoDiscoverServiceInternalUri를 /autodiscover/autodiscover.xml로 끝나는 주소로 설정합니다.',
      }
    case 'xml-where-svc':
      return {
        title: 'ExchangeAutodiscoverUrl이 .xml로 끝남 (.svc여야 함)',
        why: `다음은 Outlook용 파일입니다: ${data.url}. 비즈니스용 Skype 서버가 호출하는 서비스 주소는 autodiscover.svc로 끝납니다.`,
        remedy:
          'ExchangeAutodiscoverUrl을 /autodiscover/autodiscover.svc로 끝나는 주소로 설정합니다.',
      }
    case 'autodiscover-outside':
      return {
        title: `자동 검색 호스트가 SMTP 도메인 밖에 있음 (${data.host})`,
        why: `클라이언트는 메일 주소의 도메인에서 자동 검색을 찾습니다: ${list(data.domains)}.`,
        remedy:
          'SMTP 도메인 안의 호스트(보통 autodiscover.<도메인>)를 사용하거나, 빠진 SMTP 도메인을 추가합니다.',
      }
    case 'mixed-mailboxes':
      return {
        title:
          'Exchange 서버와 Exchange Online에 사서함이 나뉘어 있어 자동 검색은 온-프레미스에 유지',
        why:
          data.onlineUrl === null
            ? '비즈니스용 Skype 서버의 자동 검색 주소는 모든 사용자에게 하나입니다. Exchange 서버는 자신의 사서함에 대해 응답하고 이동한 사서함은 Exchange Online으로 리디렉션하지만, 반대 방향의 리디렉션은 없습니다.'
            : `다음은 Exchange Online의 주소로, 온-프레미스 사서함을 알지 못합니다: ${data.onlineUrl}.`,
        remedy:
          '마지막 사서함을 옮길 때까지 ExchangeAutodiscoverUrl과 공용 자동 검색 레코드가 Exchange 서버로 연결되게 합니다.',
      }
    case 'autodiscover-one-server':
      return {
        title: `자동 검색이 Exchange 서버 ${data.servers}대 중 한 대로만 연결됨 (${data.host})`,
        why: '이 서버가 중지되거나 다시 시작되는 동안에는 다른 서버가 응답할 수 있어도 클라이언트와 비즈니스용 Skype가 자동 검색을 찾지 못합니다.',
        remedy:
          '레코드를 부하 분산 장치로 연결하거나, 응답하는 서버마다 이 이름의 A 레코드를 하나씩 만듭니다.',
      }
    case 'online-autodiscover-host':
      return {
        title: `이 클라우드의 ExchangeAutodiscoverUrl: ${data.host}`,
        why: '비즈니스용 Skype에 대한 Microsoft 문서에는 전 세계(worldwide) 클라우드의 호스트만 나옵니다. 이 호스트는 Microsoft의 Exchange용 스크립트에 있는 엔드포인트 목록에서 가져온 것이며, 여기에도 쓸 수 있다는 것은 Tandem의 판단입니다.',
        remedy:
          'Test-CsExStorageConnectivity로 테스트하거나 다른 ExchangeAutodiscoverUrl을 지정합니다.',
      }
    case 'sip-smtp-differ':
      return {
        title: 'SIP 도메인과 SMTP 도메인이 다름',
        why: [
          data.sip.length > 0 ? `SIP에만 있음: ${list(data.sip)}.` : '',
          data.smtp.length > 0 ? `메일에만 있음: ${list(data.smtp)}.` : '',
        ]
          .filter((part) => part !== '')
          .join(' '),
        remedy:
          '사용자의 SIP 주소와 메일 주소를 같게 하는 것이 가장 좋습니다. 그렇지 않으면 Set-CsOAuthConfiguration -ExchangeAutodiscoverAllowedDomains로 리디렉션을 허용합니다.',
      }
  }
}

const supportFinding = (
  data: Extract<
    FindingData,
    {
      code: 'retired-service' | 'wanted-not-supported' | 'wanted-not-documented'
    }
  >,
): Finding => {
  switch (data.code) {
    case 'retired-service':
      return {
        title: `${data.deployment}: 종료된 서비스 (${product(data.product)}, ${data.date})`,
        why: '기준일에는 이 서비스가 없으므로, 이 서비스가 필요한 것은 모두 동작하지 않습니다.',
        remedy: '사용자를 비즈니스용 Skype 서버로 옮기거나 Microsoft Teams로의 이전을 계획합니다.',
      }
    case 'wanted-not-supported':
      return {
        title: `${data.pairing}: 미지원 기능 (${data.features.map((id) => feature[id].short).join(', ')})`,
        why: '필요한 기능으로 선택했지만, 기준 문서에 따르면 이 사용자 조합에서는 지원되지 않습니다.',
        remedy:
          data.nearest === null
            ? '기준일에 이 기능을 지원하는 조합이 문서에 없습니다. 필요한 기능에서 빼거나 다른 기준 문서를 선택합니다.'
            : `지원되는 가장 가까운 조합: ${product(data.nearest.exchange)} + ${product(data.nearest.skype)}.`,
      }
    case 'wanted-not-documented':
      return {
        title: `${data.pairing}: 문서 없음 (${data.features.map((id) => feature[id].short).join(', ')})`,
        why: '기준 문서에 이 조합에 대한 설명이 없습니다. 지원도 미지원도 아닙니다.',
        remedy: '약속하기 전에 다른 기준 문서를 확인하거나, 테스트하거나, Microsoft에 문의합니다.',
      }
  }
}

const valueFault: Record<ValueFault, string> = {
  'control-characters':
    '보이지 않는 제어 문자나 방향 문자가 들어 있습니다. 제거하고 다시 입력하십시오.',
  'not-a-host-name':
    '호스트 이름이 아닙니다. fe01.contoso.com처럼 영문자, 숫자, 하이픈, 점을 사용하십시오.',
  'label-too-long': '점과 점 사이가 63자를 넘습니다. DNS에서는 63자까지 쓸 수 있습니다.',
  'host-name-too-long': '이름이 253자를 넘습니다. DNS에서는 253자까지 쓸 수 있습니다.',
  'not-a-domain': '도메인이 아닙니다. contoso.com과 같은 이름을 입력하십시오.',
  'not-fully-qualified': '도메인이 빠졌습니다. fe01.contoso.com처럼 전체 이름을 입력하십시오.',
  'not-a-host-or-address': '호스트 이름도 IP 주소도 아닙니다.',
  'not-a-url':
    '주소가 아닙니다. https://autodiscover.contoso.com/autodiscover/autodiscover.xml과 같이 입력하십시오.',
  'not-https': '주소는 https://로 시작해야 합니다.',
  'not-a-date': '없는 날짜입니다. 2027-02-01처럼 연-월-일로 입력하십시오.',
  'not-a-guid': 'ID가 아닙니다. 00000000-0000-0000-0000-000000000000 형식으로 입력하십시오.',
  'not-a-sip-address': 'SIP 주소가 아닙니다. sip:kim@contoso.com과 같이 입력하십시오.',
  'not-a-build': '빌드가 아닙니다. 15.2.2562.17처럼 숫자 네 개를 모두 입력하십시오.',
  duplicate: '같은 값이 두 번 있습니다. 하나를 제거하십시오.',
  'not-a-whole-number': '1200과 같은 정수를 입력하십시오.',
  negative: '0보다 작을 수 없습니다. 0 이상을 입력하십시오.',
  'too-many': 'Tandem이 다루는 수를 넘습니다. 10,000,000 이하로 입력하십시오.',
  'too-long-to-live': 'DNS에 담을 수 없는 시간입니다. 2,147,483,647초 이하로 입력하십시오.',
  'missing-name': '계획에서 부를 수 있도록 이름을 입력하십시오.',
  'unknown-reference': '이 배포는 더 이상 계획에 없습니다. 다른 배포를 선택하십시오.',
}

const planFault = (fault: PlanFault): string =>
  `${jsonPath(fault.path)}: ${shown(fault.value)}: ${valueFault[fault.code]}`

type Topology = Exclude<
  FindingData,
  | Parameters<typeof certificateFinding>[0]
  | Parameters<typeof addressFinding>[0]
  | Parameters<typeof supportFinding>[0]
  | AsOfFindingData
  | TrapFinding
>

const modernNeed = {
  'skype-version': '비즈니스용 Skype 서버 2015(CU5 이상), 2019, Subscription Edition',
  'exchange-version':
    'Exchange Server 2013 CU19, 2016 CU8, 2019 CU1 이상 또는 Subscription Edition',
  'no-lync': 'Lync Server 2013이 함께 없을 것',
  'classic-hybrid': '하이브리드 에이전트가 아닌 클래식 Exchange 하이브리드',
}

const topologyFinding = (data: Topology): Finding => {
  switch (data.code) {
    case 'pairing-empty':
      return {
        title: `사용자가 없는 조합 (${data.pairing})`,
        why: '사용자 수가 0명입니다.',
        remedy: '사용자 수를 입력하거나 조합을 제거합니다.',
      }
    case 'deployment-unpaired':
      return {
        title: `사용자 조합에 없는 배포 (${data.deployment})`,
        why: '이 배포를 쓰는 사용자가 없는 것으로 되어 있어 아무것도 계획되지 않습니다.',
        remedy: '사용자 조합을 추가하거나 배포를 제거합니다.',
      }
    case 'users-unpaired':
      return {
        title: `전체 ${number(data.of)}명 중 ${users(data.users)}이 사용자 조합에 없음`,
        why: '이 사용자에 대해서는 아무것도 계획되지 않습니다.',
        remedy: '해당 사용자 조합을 추가하거나 숫자를 고칩니다.',
      }
    case 'users-overbooked':
      return {
        title: `사용자 조합의 합계가 전체보다 ${users(data.users)} 많음`,
        why: `전체 사용자 수는 ${number(data.of)}명으로 입력되어 있습니다.`,
        remedy: '전체 사용자 수나 사용자 조합의 숫자를 고칩니다.',
      }
    case 'exchange-2010-oauth':
      return {
        title: `${data.deployment}: Exchange Server 2010은 OAuth를 사용할 수 없음`,
        why: '서버 간 인증은 Exchange Server 2013부터 지원됩니다. 2010에서는 EWS로 동작하는 기능만 쓸 수 있고 통합 연락처 저장소, 고해상도 사진, 보관은 쓸 수 없습니다.',
        remedy:
          '사서함을 더 새로운 Exchange 또는 Exchange Online으로 옮깁니다. 그때까지 더 새로운 Exchange Server가 함께 있으면 자동 검색 호스트는 그 서버로 연결되어야 합니다. 2010에는 비즈니스용 Skype 서버가 읽을 메타데이터 문서가 없습니다(Tandem의 판단).',
      }
    case 'lync-2013-owa':
      return {
        title: `${data.pairing}: Lync Server 2013에서는 웹용 Outlook IM을 쓸 수 없음`,
        why: 'Exchange Server 2016 이상은 웹용 Outlook의 IM 및 현재 상태에 Lync Server 2013을 지원하지 않습니다.',
        remedy: '사용자를 비즈니스용 Skype 서버로 옮깁니다.',
      }
    case 'edge-missing':
      return {
        title: `${data.pairing}: 에지 풀이 없음`,
        why: '비즈니스용 Skype 서버는 페더레이션으로 Exchange Online에 연결하므로 에지 서버가 필요합니다.',
        remedy: '에지 풀을 배포하거나 사서함을 온-프레미스에 둡니다.',
      }
    case 'cloud-host-unknown':
      return {
        title: '이 클라우드의 호스팅 공급자가 문서에 없음',
        why: '비즈니스용 Skype 서버가 이 클라우드에서 연결할 호스트를 밝힌 자료가 없습니다.',
        remedy: 'Microsoft에 호스트 이름을 문의합니다. 그때까지 명령에는 자리 표시자가 나타납니다.',
      }
    case 'online-trust':
      return {
        title: `${list(data.pairings)}: Exchange Online과의 신뢰는 테넌트를 거침`,
        why: '통합 연락처 저장소나 보관처럼 서버 간 인증을 사용하는 기능에 필요합니다. Microsoft 문서는 아직 2025년 봄에 사용이 중지된 MSOnline 모듈을 사용하므로, 이 체크리스트는 같은 서비스 주체를 다루는 Microsoft의 2025년 6월 문서 방식에 따라 Microsoft Graph PowerShell로 진행합니다. 신뢰를 설명하는 문서는 Exchange Online의 서비스 주체에도 키를 추가하지만, Microsoft는 2025년부터 이를 권장하지 않습니다. 그래서 이 작업은 마지막에, 테스트에 실패한 경우에만 수행합니다.',
        remedy:
          '먼저 테스트 테넌트에서 수행해 보고, 출력된 키와 이름 목록을 보관합니다. 되돌릴 때 필요합니다.',
      }
    case 'online-trust-lync':
      return {
        title: `${list(data.pairings)}: Lync Server 2013과 Exchange Online은 서로 신뢰할 수 없음`,
        why: 'Microsoft 지원 문서에 따르면 Lync Server 2013과 Microsoft 365 사이에는 서버 간 인증을 구성할 수 없습니다. 보관처럼 서버 간 인증을 사용하는 기능은 이 사용자에게 동작하지 않습니다.',
        remedy: '사용자를 비즈니스용 Skype 서버로 옮깁니다.',
      }
    case 'token-service-unknown':
      return {
        title: '비즈니스용 Skype 서버용 토큰 서비스가 이 클라우드에 대해 문서화되어 있지 않음',
        why: 'Exchange Online과의 신뢰를 설명하는 문서는 전 세계(worldwide) 클라우드의 호스트만 밝힙니다.',
        remedy: 'Microsoft에 주소를 문의합니다. 그때까지 명령에는 자리 표시자가 나타납니다.',
      }
    case 'modern-authentication':
      return {
        title: '선택 사항: 하이브리드 최신 인증',
        why: `두 제품 모두 Microsoft Entra의 토큰으로 로그인하게 할 수 있습니다. 신뢰 관계 단계에서 사용 여부를 답할 때까지 관련 작업은 미정으로 남습니다.${data.met.length > 0 ? ` 계획에서 이미 충족한 조건: ${list(data.met.map((need) => modernNeed[need]))}.` : ''}${data.unmet.length > 0 ? ` 충족하지 못한 조건: ${list(data.unmet.map((need) => modernNeed[need]))}.` : ''} 나머지 조건은 계획에서 알 수 없습니다. 테넌트에 등록된 SIP 도메인, 프런트 엔드 서버의 아웃바운드 HTTPS, Exchange에서 SSL 오프로딩을 쓰지 않을 것, 온-프레미스로 연결되는 lyncdiscover와 자동 검색을 확인합니다.`,
        remedy:
          '두 제품에 함께 적용할지 정합니다. 한쪽에만 적용하면 클라이언트에 암호 입력 창이 반복해서 나타납니다. 다시 끌 수 있지만 모든 클라이언트가 새로 로그인해야 합니다.',
      }
    case 'modern-authentication-unmet':
      return {
        title: '하이브리드 최신 인증을 사용하려 하지만 충족하지 못한 조건이 있음',
        why: `충족하지 못한 조건: ${list(data.unmet.map((need) => modernNeed[need]))}. Microsoft는 모든 조건을 갖춘 경우에만 지원합니다.`,
        remedy: '먼저 조건을 갖추거나, 최신 인증을 사용하지 않는다고 답합니다.',
      }
    case 'modern-authentication-mix':
      return {
        title: 'Exchange Online과 비즈니스용 Skype 서버만으로 구성된 최신 인증',
        why: 'Microsoft의 토폴로지 문서는 이 조합을 비즈니스용 Skype 서버에서 최신 인증을 끈 상태로만 제시합니다. 모든 곳에서 켠 토폴로지에는 비즈니스용 Skype Online이 포함되어 있으며, 이 서비스가 종료된 뒤 문서가 다시 작성되지 않았습니다.',
        remedy:
          '약속하기 전에 테스트 환경에서 확인하고 Microsoft에 문의합니다. 또는 사용하지 않는다고 답하면 클라이언트에 필요한 레지스트리 값을 설정하는 작업이 체크리스트에 추가됩니다.',
      }
    case 'hybrid-application':
      return {
        title: `${list(data.deployments)}: 하이브리드 전용 앱을 켜면 비즈니스용 Skype 서버와의 통합이 중단되는 문제가 있었음`,
        why: '2025-10-31부터 Exchange Online은 공유 앱의 EWS를 거부하므로, 하이브리드 환경의 Exchange에는 약속 있음/없음, 메일 팁, 사진을 위한 전용 앱이 필요합니다. 전용 앱을 켜면 비즈니스용 Skype 서버와의 통합이 중단되었고, 이 문제는 2025년 12월 보안 업데이트에서 해결되었습니다. Exchange Server 2016과 2019에는 유료 업데이트(ESU)로만 제공되었습니다.',
        remedy:
          '이 체크리스트는 먼저 업데이트를 요구하고, 공유 키 목록을 출력하고, 전용 앱을 만들고, 통합을 다시 테스트한 다음, 비즈니스용 Skype 서버의 키를 보존하는 순서로 남은 공유 키를 정리합니다.',
      }
    case 'teams-only':
      return {
        title: `${list(data.pairings)}: 온라인에 홈이 있는 사용자는 Teams 전용 사용자임`,
        why: '비즈니스용 Skype Online이 종료된 뒤에는 이 모드만 쓸 수 있습니다. 비즈니스용 Skype 서버와 함께 쓰는 이 구성이 아직 지원되는 유일한 하이브리드입니다. 지원 매트릭스의 어떤 기능이 유지되는지 밝힌 자료는 없으며, Teams가 사서함으로 무엇을 할 수 있는지는 Microsoft Teams 사용자 표에 있습니다.',
        remedy: '사용자를 옮기기 전에 필요한 기능을 이 표와 비교합니다.',
      }
    case 'teams-mailbox-version':
      return {
        title: `${data.pairing}: Exchange Server 버전이 낮아 Teams 일정을 쓸 수 없음`,
        why: '사서함이 Exchange Server 2016 CU3 이상에 있어야 합니다. 대리인 예약을 쓰려면 자동 검색이 Exchange Server 2013 CU19 이상으로 연결되어야 합니다.',
        remedy: '사서함을 Exchange Server Subscription Edition 또는 Exchange Online으로 옮깁니다.',
      }
    case 'teams-hybrid':
      return {
        title:
          data.hybrid === 'agent'
            ? `${list(data.pairings)}: 하이브리드 에이전트로는 Teams에 일정이 표시되지 않음`
            : `${list(data.pairings)}: 이 사서함으로 Teams를 쓰려면 Exchange 하이브리드가 필요함`,
        why: 'Microsoft는 클래식 전체 하이브리드를 적극 권장합니다. 최신 하이브리드는 약속 있음/없음과 사서함 이동만 게시합니다.',
        remedy:
          '하이브리드 구성 마법사로 클래식 전체 하이브리드를 구성하고 자동 검색과 EWS를 게시합니다.',
      }
    case 'teams-delegation':
      return {
        title: `${list(data.pairings)}: GCC High에서는 대리인이 Teams 모임을 예약할 수 없음`,
        why: 'GCC High에서는 사서함이 Exchange Server에 있는 사용자를 대신하여 Teams 모임을 예약하는 것이 지원되지 않습니다.',
        remedy: '해당 사용자의 사서함을 Exchange Online으로 옮기거나 본인이 직접 예약합니다.',
      }
    case 'teams-connectivity':
      return {
        title:
          'Teams 사용자와 서버 사용자를 함께 두려면 비즈니스용 Skype 서버와 Teams의 하이브리드가 필요함',
        why: '양쪽이 SIP 주소 공간 하나를 공유합니다. 디렉터리를 동기화하고, 에지에서 페더레이션을 허용하고, 서버에 Microsoft 365를 호스팅 공급자로 등록하고, 테넌트에서 공유를 켠 다음 Move-CsUser로 사용자를 옮깁니다. 한 테넌트와 하이브리드로 연결할 수 있는 배포는 한 번에 하나뿐입니다.',
        remedy:
          '체크리스트의 Microsoft Teams 단계에 작업이 있습니다. 하이브리드가 이미 구성되어 있으면 작업마다 확인하고 완료로 표시합니다.',
      }
    case 'teams-records-stay':
      return {
        title: '온-프레미스에 사용자가 있는 동안 외부 Skype 레코드는 그대로 유지',
        why: 'Teams와의 하이브리드에서는 마지막 사용자를 옮길 때까지 모든 SIP 도메인의 lyncdiscover, sip, _sip._tls, _sipfederationtls._tcp가 온-프레미스 서버를 가리킵니다.',
        remedy:
          '아직 변경하지 않습니다. 에지 서버에서 모든 SIP 도메인의 페더레이션 레코드를 확인할 수 있어야 합니다.',
      }
    case 'teams-last-user':
      return {
        title: '비즈니스용 Skype 서버에 홈이 있는 사용자가 더 이상 없음',
        why: '마지막 이전에는 순서가 있습니다. 먼저 모든 사용자를 온라인으로 옮기고, DNS 레코드를 바꾸면서 하이브리드를 끄고, 하이브리드 응용 프로그램 엔드포인트를 옮긴 다음 서버를 제거합니다.',
        remedy:
          '체크리스트의 작업을 이 순서로 수행하고, 마지막 작업까지 서버를 계속 운영합니다. 레코드, 테넌트, 호스팅 공급자는 한 번의 유지 관리 시간에 함께 변경합니다. 그 사이에는 하이브리드 응용 프로그램 엔드포인트를 찾을 수 없으므로 엔드포인트도 같은 시간에 옮깁니다.',
      }
    case 'own-steps':
      return {
        title: `이 체크리스트에 없는 기능: ${list(data.features.map((id) => feature[id].short))}`,
        why: '필요한 기능으로 선택했고 지원되지만, 일부 사용자의 제품 조합에 대해서는 기준일에 확인된 절차가 없습니다.',
        remedy: '출처에 적힌 문서에서 시작하여 테스트하고, 약속하기 전에 Microsoft에 문의합니다.',
      }
    case 'missing-answer':
      return {
        title: `미정: ${answerRef({ answer: data.answer, of: data.of ?? '' })}`,
        why: '이 답이 있어야 매트릭스, 체크리스트, 명령의 일부가 정해집니다.',
        remedy: '해당 단계에서 답합니다.',
      }
    case 'invalid-answer':
      return {
        title: `잘못된 값: ${data.fault.value === '' ? jsonPath(data.fault.path) : shown(data.fault.value)}`,
        why: valueFault[data.fault.code],
        remedy: '해당 단계에서 고칩니다. 입력한 내용은 그대로 남아 있습니다.',
      }
  }
}

const finding = (data: FindingData): Finding => {
  switch (data.code) {
    case 'certificate-subject':
    case 'certificate-differs':
    case 'certificate-too-short':
    case 'certificate-key-unknown':
    case 'certificate-expired':
    case 'certificate-expiring':
    case 'certificate-not-yet':
    case 'certificate-missing-servers':
    case 'certificate-use':
    case 'certificate-lifetime':
      return certificateFinding(data)
    case 'svc-where-xml':
    case 'xml-where-svc':
    case 'autodiscover-outside':
    case 'sip-smtp-differ':
    case 'mixed-mailboxes':
    case 'online-autodiscover-host':
    case 'autodiscover-one-server':
      return addressFinding(data)
    case 'oauth-url-redirects':
    case 'archiving-forests':
    case 'contact-store-move':
      return trapFindingKo(data)
    case 'out-of-support':
    case 'coexistence':
    case 'ews-retirement':
    case 'minimum-build':
    case 'rich-coexistence':
    case 'cloud-archive':
    case 'ews-teams':
      return asOfFindingKo(data, (id) => feature[id].short)
    case 'retired-service':
    case 'wanted-not-supported':
    case 'wanted-not-documented':
      return supportFinding(data)
    default:
      return topologyFinding(data)
  }
}

const problem = {
  missing: '값이 없습니다',
  type: '형식이 다릅니다',
  value: '허용되지 않는 값입니다',
  'too-long': '너무 깁니다',
  'too-many': '항목이 너무 많습니다',
  range: '범위를 벗어났습니다',
  'unknown-key': '계획에 없는 키가 있습니다',
  pattern: '형식에 맞지 않습니다',
}

const fileFault = (fault: FileFault): string => {
  switch (fault.code) {
    case 'too-large':
      return `파일 크기가 ${number(fault.bytes)}바이트입니다. 계획 파일은 ${number(fault.limit)}바이트까지 가능합니다. Tandem에서 저장한 파일을 선택하십시오.`
    case 'not-json':
      return fault.line === null
        ? 'JSON이 아닙니다. Tandem에서 저장한 계획 파일을 선택하십시오.'
        : `${fault.line}행 ${fault.column ?? 1}열부터 JSON이 아닙니다. 고치거나 Tandem에서 저장한 계획 파일을 선택하십시오.`
    case 'not-a-plan':
      return 'JSON이지만 Tandem 계획이 아닙니다. "format"이 "tandem-plan"이어야 합니다.'
    case 'newer-version':
      return `계획의 형식 버전(${fault.version})이 이 Tandem보다 새롭습니다. 더 새로운 Tandem으로 여십시오.`
    case 'unknown-version':
      return '"formatVersion"은 1 이상의 정수여야 합니다.'
    case 'shape':
      return `${jsonPath(fault.path)}: ${problem[fault.problem]}${fault.expected === '' ? '' : `. 올바른 값: ${fault.expected}`}`
  }
}

/** 한국어 도메인 문구. */
export const domainKo: Words<typeof domainEn> = {
  feature,
  area: {
    outlook: 'Outlook',
    owa: '웹용 Outlook',
    mobile: '모바일',
    calendar: '일정',
    contacts: '연락처',
    history: '기록',
    compliance: '규정 준수',
    voice: '음성',
  },
  support: {
    supported: { word: '지원', short: '지원' },
    'not-supported': { word: '미지원', short: '미지원' },
    'not-documented': { word: '문서 없음', short: '문서 없음' },
    open: { word: '미정: 답하지 않은 항목 있음', short: '미정' },
  },
  reason,
  remark: {
    'photos-clients':
      'Lync 2013 또는 비즈니스용 Skype 클라이언트 이상이 필요합니다. Lync Web App, 모바일 앱, Lync 2010, Mac용 Lync 및 이전 클라이언트에서는 쓸 수 없습니다.',
    'skype-online-retired':
      '비즈니스용 Skype Online은 2021-07-31에 종료되어, 이를 포함하는 통합은 더 이상 지원되지 않습니다.',
    'cloud-voicemail-supported':
      '클라우드 음성 메일은 비즈니스용 Skype Online, 비즈니스용 Skype 서버 2019 및 2015, Lync Server 2013에서 지원됩니다.',
    'means-cloud-voicemail':
      'Exchange Online의 통합 메시징은 종료되고 클라우드 음성 메일로 대체되었습니다. 여기서 지원은 클라우드 음성 메일을 뜻합니다.',
    'online-um-retired':
      'Exchange Online의 통합 메시징은 2020-02-28에 종료되고 클라우드 음성 메일로 대체되었습니다.',
    'names-no-version':
      '기준 문서는 버전 없이 “Exchange Server”라고만 하고 지원 가능성 매트릭스를 참조합니다. Tandem은 문서 날짜에 지원되던 버전과 그 후속인 Subscription Edition으로 해석합니다.',
  },
  change: changesKo,
  conflict: conflictsKo,
  conflictParts: {
    title: '자료마다 내용이 다른 부분',
    followed: 'Tandem이 따르는 내용',
    text: (dated: string) => `${dated} 기준 문서`,
  },
  pitfall: pitfallsKo,
  pitfallParts: { title: '실패하는 경우', cause: '원인', cure: '해결' },
  severity: { blocker: '차단', warning: '경고', note: '참고' },
  finding,
  answer,
  answerRef,
  step: {
    organization: '조직',
    exchange: 'Exchange',
    skype: '비즈니스용 Skype',
    pairings: '사용자 배치',
    features: '필요한 기능',
    certificates: '인증서',
    autodiscover: '자동 검색',
    dns: 'DNS',
    trust: '신뢰 관계',
  },
  phase: {
    ready: '두 제품의 준비 상태',
    certificates: '인증서',
    autodiscover: '자동 검색',
    dns: 'DNS',
    trust: '서버 간 신뢰',
    online: '에지를 통한 Exchange Online',
    voice: '음성 메일',
    features: '개별 기능',
    'sign-in': '하이브리드 최신 인증',
    teams: 'Microsoft Teams 사용자',
  },
  team: {
    exchange: 'Exchange 팀',
    skype: 'Skype 팀',
    pki: 'PKI',
    dns: 'DNS',
    identity: 'ID 관리',
    voice: '음성 팀',
  },
  place: {
    'exchange-server': 'Exchange 서버 한 대',
    'each-exchange-server': '모든 Exchange 서버',
    'front-end': '프런트 엔드 서버 한 대',
    'each-front-end': '모든 프런트 엔드 서버',
    'edge-server': '모든 에지 서버',
    workstation: '관리자 워크스테이션',
    'dns-server': 'DNS 서버 또는 DNS 도구가 있는 컴퓨터',
  },
  status: {
    open: { word: '시작 전', meaning: '아직 아무도 시작하지 않았습니다.' },
    'in-progress': { word: '진행 중', meaning: '담당자가 진행하고 있습니다.' },
    done: { word: '완료', meaning: '수행하고 확인까지 마쳤습니다.' },
    blocked: { word: '막힘', meaning: '더 진행할 수 없으며 이유는 메모에 있습니다.' },
    'not-needed': { word: '불필요', meaning: '확인 결과 이 환경에서는 변경할 것이 없습니다.' },
  },
  recordPurpose: {
    autodiscover: '자동 검색을 Exchange로 연결',
    'autodiscover-domain': '이 SMTP 도메인의 클라이언트가 자동 검색을 찾게 함 (Tandem의 조언)',
    'autodiscover-srv': '이 SMTP 도메인의 Outlook을 자동 검색 호스트로 연결',
    'autodiscover-online': '클라이언트를 Exchange Online의 자동 검색으로 연결',
    federation: '에지를 통한 Exchange Online 페더레이션',
    'skype-federation': '에지를 통한 페더레이션과 푸시 알림',
    'sign-in-external': '액세스 에지를 통한 외부 로그인',
    'sign-in-internal': '내부 클라이언트 로그인',
    'sign-in-fallback': '다른 레코드를 찾지 못할 때의 로그인',
    'discovery-internal': '내부에서 클라이언트와 Exchange가 웹 서비스를 찾음',
    'discovery-external': '외부에서 클라이언트가 웹 서비스를 찾음',
    'external-web': '외부에서 웹 서비스에 연결',
    'access-edge': '외부에서 액세스 에지에 연결',
    meetings: '모임 참가',
    'dial-in': '전화 접속 회의 페이지',
    'control-panel': '비즈니스용 Skype 서버 제어판',
    'teams-federation': 'Microsoft Teams 사용자와의 페더레이션',
    'teams-sign-in': '비즈니스용 Skype 클라이언트를 Microsoft 365로 연결',
    'teams-discovery': '웹 서비스 검색을 Microsoft 365로 연결',
  },
  ...networkKo,
  ...whyKo,
  ...teamsKo,
  recordNote: {
    published:
      '외부에서는 이 이름이 Exchange를 게시하는 역방향 프록시나 부하 분산 장치로 연결되어야 합니다. 서버 자체의 이름은 내부에서만 쓸 수 있습니다.',
    alternative: 'autodiscover.<도메인>의 대안이며, Outlook은 이 레코드를 마지막에 시도합니다.',
    'addresses-of-pool':
      '풀의 프런트 엔드 서버 또는 그 앞의 부하 분산 장치의 주소마다 레코드를 하나씩 만듭니다.',
    'addresses-of-edge': '액세스 에지의 주소입니다.',
    'reverse-proxy': '외부에서는 웹 서비스 앞의 역방향 프록시로 연결됩니다.',
    'internal-web':
      'HTTPS 부하 분산 장치 뒤에 있는 풀의 내부 웹 FQDN으로 연결됩니다. 계획에서는 이 이름을 묻지 않습니다.',
    'several-pools': '풀이 여러 개이므로 클라이언트가 로그인할 풀을 선택합니다.',
    'no-alias':
      'SRV 레코드는 별칭(CNAME)을 가리킬 수 없으므로 대상 호스트에 A 또는 AAAA 레코드가 있어야 합니다.',
    'no-alias-here':
      'SRV 레코드는 별칭(CNAME)을 가리킬 수 없는데 이 계획의 자동 검색 호스트는 별칭입니다. 이 레코드를 쓰려면 그 호스트를 A 또는 AAAA 레코드로 만듭니다.',
    'strict-match':
      '한 도메인의 사용자가 서버와 클라우드에 나뉘어 있는 동안에는 이 레코드가 사용자 도메인과 정확히 일치해야 합니다.',
    'access-elsewhere':
      '액세스 에지의 이름이 다른 도메인에 있고 SRV 레코드의 대상은 같은 도메인의 호스트여야 하므로, sip.<도메인>을 가리킵니다. 이 이름에는 액세스 에지의 주소를 지정하며, 액세스 에지 인증서에도 이 이름이 있습니다.',
    'pool-elsewhere':
      '풀의 이름이 다른 도메인에 있고 SRV 레코드의 대상은 같은 도메인의 호스트여야 하므로, sip.<도메인>을 가리킵니다. 이 이름에는 풀의 주소를 지정하며, 풀 인증서에도 이 이름이 있습니다. Microsoft의 예제는 대신 이 도메인에 풀의 호스트 이름을 만들며, 그렇게 하면 그 이름도 인증서에 있어야 합니다(Tandem의 판단).',
    'access-inside':
      '내부에서 sip.<도메인>이 풀로 연결되면 이 레코드도 풀로 연결됩니다. 내부에서 이 레코드를 쓰는 서버, 특히 에지 서버는 액세스 에지에 연결되어야 하므로 외부 DNS를 조회하게 하거나, 이 도메인에 액세스 에지의 다른 이름을 만들고 인증서에도 추가합니다(Tandem의 판단).',
    'pin-point':
      '내부에 이 도메인의 영역이 없으면 이 이름과 대상 이름에 대한 핀포인트 영역을 만듭니다.',
    split: '같은 이름의 데이터가 내부와 외부에서 다르므로 영역을 따로 둡니다.',
    legacy: 'Lync 2013 이전 클라이언트와 탁상용 전화에 필요합니다.',
    'one-for-all':
      '이름 하나를 모든 SIP 도메인이 함께 씁니다. 여기에는 기본 SIP 도메인의 이름으로 표시했으며, 토폴로지에서 다르게 정했을 수 있습니다.',
    optional: '선택 사항으로, 관리 단순 URL을 설정한 경우에만 필요합니다.',
    'simple-url': '일반적인 단순 URL 이름이므로 토폴로지와 비교합니다.',
    'stays-on-premises':
      '하이브리드에서도 온-프레미스에 사용자가 있는 동안에는 온-프레미스 서버로 연결됩니다.',
    'last-user-moved':
      '마지막 사용자를 옮긴 다음에만 설정하며, 하이브리드를 해제할 때 함께 변경합니다.',
  },
  view: { internal: '내부', external: '외부', both: '내부 및 외부' },
  confidence: {
    read: '원문에서 확인',
    translated: 'Microsoft 번역본 또는 사본에서 확인',
    reported: '보고된 내용으로 Microsoft가 확인하지 않음',
    advice: 'Tandem의 조언',
  },
  undated: '날짜 없음',
  checkedOn: (date: string) => `${date} 확인`,
  valueFault: (code: ValueFault) => valueFault[code],
  planFault,
  fileFault,
  shell: (id: keyof typeof shells): string => shells[id].name,
  sourceTitle: (id: keyof typeof sources): string => sources[id].title,
  list,
  users,
}
