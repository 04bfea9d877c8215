import { expect, it } from 'vitest'
import {
  type NamePart,
  certificateNeedIds,
  certificateNeeds,
  withoutRecord,
} from '#knowledge/certificate-names.ts'
import { inPlaceEn, networkEn } from '#messages/network.en.ts'
import { inPlaceKo, networkKo } from '#messages/network.ko.ts'
import { outcomeOf } from '../outcome-of.ts'
import { onPremises } from '../plan-fixtures.ts'
import { namesLeftOut } from './walk-names.ts'

const skype = onPremises().skype[0]!
const edge = {
  deployed: true,
  poolFqdn: 'edge.contoso.com',
  servers: [],
  accessFqdn: 'access.contoso.com',
}
const plan = onPremises({ edge, skype: [{ ...skype, externalWebFqdn: 'web.contoso.com' }] })
const outcome = outcomeOf(plan)

it('names of certificates have records or a reason', () => {
  expect(namesLeftOut(outcome, plan)).toEqual([])
})

it.each(['dialin', 'admin', 'meet', 'sip', 'access', 'web', 'lyncdiscover', 'autodiscover'])(
  'a missing record of %s is seen',
  (label) => {
    const records = outcome.records.filter(({ name }) => !name.startsWith(`${label}.`))
    expect(namesLeftOut({ ...outcome, records }, plan).join()).toContain(`${label}.contoso.com`)
  },
)

it('a server that is not of the plan is seen', () => {
  expect(namesLeftOut(outcome, { ...plan, exchange: [] }).join()).toContain('ex01.contoso.com')
})

it.each(certificateNeedIds)('the remark of %s says why names of servers have no record', (id) => {
  const { subject, alternatives } = certificateNeeds[id]
  const inPlace: readonly NamePart[] = withoutRecord['in-place']
  const has = [subject, ...alternatives].some((part) => part !== null && inPlace.includes(part))
  expect(networkEn.certificateNeed[id].remark.includes(inPlaceEn)).toBe(has)
  expect(networkKo.certificateNeed[id].remark.includes(inPlaceKo)).toBe(has)
})
