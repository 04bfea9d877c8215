import { type ProductId, products } from '#knowledge/products.ts'
import type { UpgradePath } from '#knowledge/upgrade-paths.ts'
import type { FindingData } from '#engine/outcome.ts'
import type { AsOfFinding } from './as-of-findings.en.ts'

type Of<Code> = Extract<FindingData, { code: Code }>
type Words = { title: string; why: string; remedy: string }

const product = (id: ProductId) => products[id].name
const list = (items: readonly string[]) => items.join(', ')
const either = (items: readonly string[]) => items.join(' 또는 ')

const paidStates = {
  within: '기준일에는 해당 기간을 구매한 고객만 받을 수 있습니다.',
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
    : `${start} 옆에 ${product(to)} 서버를 새로 설치하고 ${moved}를 옮깁니다.`
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
        title: `${who}: 이후의 Exchange Server SE 업데이트는 Exchange Server 2016, 2019와 공존 불가 예정`,
        why: 'Microsoft는 조직에 2016이나 2019가 남아 있으면 CU2를 설치할 수 없다고 발표했고, CU2는 2027년 상반기로 예정되어 있습니다. 날짜는 정해지지 않았습니다. 먼저 나올 CU1이 두 번 연기되었고 2026-08-14부터는 예정일이 없습니다.',
        remedy:
          'CU2가 나오기 전에 이전 버전 서버를 제거하도록 계획합니다. 그때까지는 Subscription Edition과 함께 둘 수 있습니다.',
      }
  }
}

/** The words of such a finding in Korean. */
export const asOfFindingKo = (data: AsOfFinding): Words => {
  switch (data.code) {
    case 'out-of-support':
      return outOfSupport(data)
    case 'coexistence':
      return coexistence(data)
  }
}
