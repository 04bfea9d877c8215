import type { FeatureId } from '#knowledge/features.ts'
import { type ProductId, products } from '#knowledge/products.ts'
import type { MinimumBuild } from '#knowledge/minimum-builds.ts'
import type { UpgradePath } from '#knowledge/upgrade-paths.ts'
import type { AsOfFindingData } from '#engine/as-of-finding-data.ts'

type Of<Code> = Extract<AsOfFindingData, { code: Code }>
type Words = { title: string; why: string; remedy: string }

const product = (id: ProductId) => products[id].name
const list = (items: readonly string[]) => items.join(', ')
const either = (items: readonly string[]) => items.join(' 또는 ')

const paidStates = {
  within: '기준일에는 해당 기간을 구매한 고객만 제공받습니다.',
  between: '기준일은 두 기간 사이이므로 제공되지 않습니다.',
  over: '기준일에는 이 기간도 모두 끝났습니다.',
}

const paidUpdates = ({ periods, levels, state }: NonNullable<Of<'out-of-support'>['paid']>) =>
  [
    `이 날짜 이후에는 유료 보안 업데이트(ESU)가 기간별로 따로 판매되었습니다(${list(periods.map(({ from, until }) => `${from}~${until}`))}).`,
    `긴급 및 중요 등급의 보안 업데이트만 제공되고 기술 지원은 포함되지 않으며, 지원 기간을 연장하지도 않습니다.${levels === null ? '' : ` ${either(levels)}에만 제공되었습니다.`}`,
    paidStates[state],
  ].join(' ')

const step = ({ from, to, how, levels }: UpgradePath): string => {
  const moved = products[to].side === 'exchange' ? '사서함' : '사용자'
  const start = levels === null ? product(from) : `${product(from)} ${either(levels)}`
  return how === 'in-place'
    ? `${start}에서 ${product(to)}으로 바로 업그레이드(현재 위치 업그레이드)할 수 있습니다.`
    : `${start} 서버를 유지한 채 ${product(to)} 서버를 추가로 설치하고 ${moved}를 옮깁니다.`
}

const outOfSupport = ({ deployment, date, paid, paths, ...data }: Of<'out-of-support'>): Words => ({
  title: `${deployment}: 지원이 종료된 제품 (${product(data.product)}, ${date})`,
  why:
    paid === null
      ? '이 날짜 이후에는 Microsoft의 보안 업데이트와 기술 지원이 없습니다.'
      : paidUpdates(paid),
  remedy:
    paths.length === 0
      ? '기준일에 지원되는 버전이나 온라인 서비스로 이전합니다. Tandem이 확인한 자료에는 이 버전에서 바로 업그레이드하는 방법이 없습니다.'
      : `${paths.map(step).join(' 그다음, ')} 또는 온라인 서비스로 이전합니다.`,
})

const coexistence = ({ refusal, older, newer }: Of<'coexistence'>): Words => {
  const who = `${list(older)} + ${list(newer)}`
  switch (refusal) {
    case 'se':
      return {
        title: `${who}: Exchange Server SE는 Exchange Server 2013이 있는 조직에 설치할 수 없음`,
        why: '조직에 2013 서버가 남아 있으면 설치 프로그램이 중단됩니다. 두 배포가 서로 다른 Exchange 조직이면 문제가 되지 않습니다.',
        remedy:
          'Subscription Edition을 설치하기 전에 사서함을 Exchange Server 2013에서 옮기고 2013 서버를 제거합니다.',
      }
    case '2019-cu15':
      return {
        title: `${who}: Exchange Server 2013이 있는 동안 Exchange Server 2019는 CU14까지만 설치 가능`,
        why: '조직에 2013 서버가 남아 있으면 CU15 설치 프로그램이 중단됩니다.',
        remedy: 'CU15를 설치하기 전에 Exchange Server 2013을 제거합니다.',
      }
    case 'se-cu2':
      return {
        title: `${who}: 향후 Exchange Server SE 업데이트는 Exchange Server 2016, 2019가 있는 조직에 설치할 수 없게 됨`,
        why: 'Microsoft는 조직에 2016이나 2019가 남아 있으면 CU2를 설치할 수 없다고 발표했고, CU2는 2027년 상반기로 예정되어 있습니다. 날짜는 정해지지 않았습니다. 먼저 나올 CU1이 두 번 연기되었고 2026-08-14부터는 예정일이 없습니다.',
        remedy:
          'CU2가 나오기 전에 이전 버전 서버를 제거하도록 계획합니다. 그때까지는 Subscription Edition과 함께 둘 수 있습니다.',
      }
  }
}

type Ews = Of<'ews-retirement'>

const ewsTitle = ({ stage, state }: Ews): string => {
  if (stage === 'gone') return '기준일에 Exchange Online의 EWS가 완전히 중지됨'
  switch (state) {
    case 'blocked':
      return '테넌트에서 Exchange Online의 EWS가 차단됨'
    case 'no-list':
      return '테넌트에서 Exchange Online의 EWS가 허용된 앱이 없음'
    case 'allow-list':
      return 'Exchange Online의 EWS는 목록에 있는 앱만 쓸 수 있으며 2027-04-01에 종료됨'
    case 'not-set':
    case null:
      return stage === 'ahead'
        ? '기준일 이후 곧 Exchange Online의 EWS가 차단될 예정'
        : '기준일에 Exchange Online의 EWS가 기본적으로 차단됨'
  }
}

const ewsStates = {
  'not-set':
    '이 테넌트에는 EwsEnabled가 설정되어 있지 않습니다. 이런 테넌트는 2026-10-01부터 False로 바뀝니다.',
  'allow-list':
    'EwsEnabled가 True이고 자체 목록이 있으므로 목록에 ID가 있는 앱만 허용됩니다. 비즈니스용 Skype 서버가 어떤 ID로 접속하는지는 문서에 없습니다.',
  'no-list':
    'EwsEnabled가 True이지만 목록이 비어 있어 조직 관계 트래픽 외에는 모두 차단됩니다. Microsoft는 목록이 비어 있으면 최근 60일 사용량을 바탕으로 채운다고 발표했습니다.',
  blocked: 'EwsEnabled가 False이므로 모든 호출이 HTTP 403으로 거부됩니다.',
}

const ewsRetirement = (data: Ews, name: FeatureName): Words => ({
  title: `${list(data.pairings)}: ${ewsTitle(data)}`,
  why: [
    'Microsoft는 2026-10-01부터 관리자가 목록으로 허용한 앱을 제외하고 Exchange Online의 EWS를 테넌트별로 순차적으로 차단하며, 2027-04-01에는 예외 없이 EWS를 중지하고 이 설정도 없앱니다. Exchange Server의 EWS는 유지됩니다.',
    ...(data.stage === 'gone'
      ? []
      : [
          data.state === null
            ? '이 테넌트의 EwsEnabled 값을 아직 답하지 않았습니다.'
            : ewsStates[data.state],
        ]),
    `비즈니스용 Skype 서버의 어떤 기능이 중단되는지, 대체 방법이 있는지 밝힌 자료는 없습니다. Tandem의 판단으로는 필요한 기능 중 다음이 EWS로 사서함에 접근합니다: ${list(data.features.map(name))}.`,
  ].join(' '),
  remedy:
    data.stage === 'gone'
      ? '이 기능을 약속하기 전에 먼저 테스트합니다. 동작하지 않는 기능을 쓰려면 사서함이 Exchange Server에 있어야 합니다.'
      : '설정과 EWS 사용량 보고서를 확인하고, 기존 항목을 유지하면서 필요한 앱을 목록에 추가하며(체크리스트에 두 작업이 있습니다), 2027-04-01 이후를 계획합니다. 자체 목록을 설정할 수 있는 기한은 처음에 2026년 8월 말로, 이후 9월 말로 안내되었습니다.',
})

const purposes = {
  'hybrid-application': '하이브리드 전용 앱',
  'hybrid-with-skype': '비즈니스용 Skype 서버와 함께 쓰는 하이브리드 전용 앱',
  'graph-coexistence': 'Microsoft Graph를 통한 약속 있음/없음 조회',
  'skype-hybrid-application': '비즈니스용 Skype 서버의 하이브리드 전용 앱',
  'tenant-hybrid': 'Microsoft 365 하이브리드',
  'modern-authentication': '하이브리드 최신 인증',
  tls: 'TLS 1.2 전용 구성',
}
const purposeReasons = {
  'hybrid-application':
    '이전 빌드에서는 전용 앱을 만드는 스크립트가 제대로 동작하지 않으며, Exchange Online은 2025-10-31부터 공유 앱의 EWS를 거부합니다.',
  'hybrid-with-skype':
    '이전 빌드에서는 전용 앱을 켜면 비즈니스용 Skype 서버와의 통합이 중단됩니다. 2025년 12월 보안 업데이트에서 해결되었습니다.',
  'graph-coexistence':
    'Exchange와 Exchange Online 간의 약속 있음/없음, 메일 팁, 사진 조회는 2026년 5월 또는 이후 업데이트를 설치해야 Microsoft Graph로 바꿀 수 있으며, 그전까지는 EWS를 사용합니다. Exchange Online의 EWS는 2027-04-01에 종료됩니다.',
  'skype-hybrid-application':
    '2025년 8월 업데이트부터 비즈니스용 Skype 서버가 Exchange Online용 전용 앱을 사용할 수 있다는 보고가 있습니다. Microsoft의 원문은 찾지 못했습니다.',
  'tenant-hybrid':
    'Microsoft Teams나 클라우드 음성 메일을 서버와 함께 쓰려면 Microsoft 365 하이브리드가 필요하며, Microsoft는 2022-07-31부터 이 빌드 이상만 지원합니다.',
  'modern-authentication': '하이브리드 최신 인증은 이 누적 업데이트부터 지원됩니다.',
  tls: 'Exchange Online은 TLS 1.2만 허용합니다. 비즈니스용 Skype 서버에서는 이 빌드부터 TLS 1.0과 1.1을 끌 수 있으며, 이전 빌드에서는 TLS 1.2와 함께 켜진 상태로 둡니다.',
}
const needs = (builds: readonly MinimumBuild[]) =>
  either(builds.map(({ label, build }) => `${label} ${build}`))

const minimumBuild = ({ purpose, below, unknown }: Of<'minimum-build'>): Words => {
  const old = list(below.map(({ deployment }) => deployment))
  const silent = list(unknown.map(({ deployment }) => deployment))
  return {
    title:
      below.length > 0
        ? `${old}: 빌드가 너무 낮음 (${purposes[purpose]})`
        : `${silent}: 빌드 확인 필요 (${purposes[purpose]})`,
    why: [
      purposeReasons[purpose],
      ...below.map((one) => `${one.deployment}의 빌드: ${one.build}, 필요: ${needs(one.needs)}.`),
      ...unknown.map((one) => `${one.deployment}의 빌드: 미입력, 필요: ${needs(one.needs)}.`),
    ].join(' '),
    remedy: [
      ...(below.length > 0 ? ['먼저 모든 서버를 이 빌드 이상으로 업데이트합니다.'] : []),
      ...(unknown.length > 0 ? [`서버 중 가장 낮은 빌드를 입력합니다(${silent}).`] : []),
    ].join(' '),
  }
}

const richCoexistence = ({ deployments, stage }: Of<'rich-coexistence'>): Words => ({
  title:
    stage === 'gone'
      ? `${list(deployments)}: Exchange Online과의 약속 있음/없음, 메일 팁, 사진 조회가 종료됨`
      : `${list(deployments)}: Exchange Online과의 약속 있음/없음, 메일 팁, 사진 조회가 2027-04-01에 종료됨`,
  why: '이 조회는 Exchange Online의 EWS를 사용합니다. Microsoft Graph로 바꾸는 업데이트는 Exchange Server SE에만 제공되며, Exchange Server 2016과 2019에는 유료 업데이트로도 제공되지 않습니다.',
  remedy: '그전에 사서함을 Exchange Server SE나 Exchange Online으로 옮깁니다.',
})

const cloudArchive = ({ deployments, stage, archiving }: Of<'cloud-archive'>): Words => ({
  title: `${list(deployments)}: Exchange Online 보관 사서함을 쓰는 사서함이 있는지 확인 필요`,
  why: [
    stage === 'gone'
      ? 'Exchange Server 사서함의 항목을 Exchange Online 보관 사서함으로 옮기는 작업은 이제 완전히 중지된 Exchange Online의 EWS를 사용했습니다. Microsoft는 2026-10-01에 몇 달 안에 다른 방법을 제공할 예정이라고 했으나, 이후의 안내는 찾지 못했습니다.'
      : '약속 있음/없음 조회를 Microsoft Graph로 옮긴 뒤에도 Exchange Server 사서함의 항목을 Exchange Online 보관 사서함으로 옮기는 작업은 아직 Exchange Online의 EWS를 사용합니다. Microsoft는 EWS가 종료되는 2027-04-01 전에 다른 방법을 제공할 예정입니다. 이런 보관 사서함이 없는 사서함은 해당하지 않습니다.',
    ...(archiving
      ? [
          '비즈니스용 Skype는 보관 내용을 사서함 자체에 기록합니다. 보존 정책이 이 내용을 보관 사서함으로 옮기는지 밝힌 자료는 없습니다.',
        ]
      : []),
  ].join(' '),
  remedy:
    stage === 'gone'
      ? '보관 사서함이 있는 사서함을 조사하고 Microsoft의 최신 안내를 확인합니다. 항목이 계속 옮겨지는지 테스트하기 전에는 이 기능에 의존하지 않습니다.'
      : '보관 사서함이 있는 사서함을 조사합니다. 하나라도 있으면 하이브리드 전용 앱의 EWS 권한을 그대로 두고, EwsEnabled를 True로 유지하며, 앱의 ID를 테넌트의 허용 목록에 둡니다.',
})

const teamsStates = {
  'not-set': ewsStates['not-set'],
  'allow-list': 'EwsEnabled가 True이고 자체 목록이 있으므로 목록에 Teams의 ID가 있어야 합니다.',
  'no-list': 'EwsEnabled가 True이지만 목록이 비어 있어 Teams 일정도 차단됩니다.',
  blocked: 'EwsEnabled가 False이므로 Teams 일정도 차단됩니다.',
}

const ewsTeams = ({ pairings, stage, state }: Of<'ews-teams'>): Words => ({
  title:
    state === 'blocked' || state === 'no-list'
      ? `${list(pairings)}: 테넌트에서 EWS가 차단되어 Teams 일정도 차단됨`
      : `${list(pairings)}: Teams 일정에 Exchange Online의 EWS가 필요함`,
  why: [
    stage === 'ahead'
      ? 'Microsoft는 2026-10-01부터 테넌트가 목록으로 허용한 앱을 제외하고 Exchange Online의 EWS를 차단합니다.'
      : 'Microsoft는 2026-10-01부터 테넌트가 목록으로 허용한 앱을 제외하고 Exchange Online의 EWS를 차단하고 있습니다.',
    'Microsoft 문서는 Teams 일정도 차단 대상이라고 설명하며, 2027-04-01 이후 Teams가 어떻게 동작하는지는 밝히지 않습니다.',
    state === null ? '이 테넌트의 EwsEnabled 값을 아직 답하지 않았습니다.' : teamsStates[state],
  ].join(' '),
  remedy:
    '허용 목록에 cc15fd57-2c6c-4117-a88c-83b1d56b4bbe가 있는지 확인합니다. 테넌트에 사용자 에이전트 정책이 있으면 Teams의 에이전트도 허용되어야 합니다. 체크리스트에 두 작업이 있습니다.',
})

type FeatureName = (id: FeatureId) => string

/** The words of such a finding in Korean. */
export const asOfFindingKo = (data: AsOfFindingData, name: FeatureName): Words => {
  switch (data.code) {
    case 'out-of-support':
      return outOfSupport(data)
    case 'coexistence':
      return coexistence(data)
    case 'ews-retirement':
      return ewsRetirement(data, name)
    case 'minimum-build':
      return minimumBuild(data)
    case 'rich-coexistence':
      return richCoexistence(data)
    case 'cloud-archive':
      return cloudArchive(data)
    case 'ews-teams':
      return ewsTeams(data)
  }
}
