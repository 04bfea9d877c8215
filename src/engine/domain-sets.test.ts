import { expect, it } from 'vitest'
import { domainSets } from './domain-sets.ts'
import { onPremises } from './plan-fixtures.ts'

it.each([
  [[], ['contoso.com'], null],
  [['contoso.com'], [], null],
  [['a b'], ['contoso.com'], null],
  [['contoso.com'], ['a b'], null],
  [['contoso.com'], ['Contoso.com.'], { sip: [], smtp: [] }],
  [['contoso.com', 'a.kr'], ['b.kr', 'contoso.com'], { sip: ['a.kr'], smtp: ['b.kr'] }],
  [['한빛.kr'], ['xn--xx3br43b.kr', 'a b'], { sip: [], smtp: [] }],
])('SIP %j beside SMTP %j: %j', (sipDomains, smtpDomains, sets) => {
  const { organization } = onPremises()
  expect(
    domainSets(onPremises({ organization: { ...organization, sipDomains, smtpDomains } })),
  ).toEqual(sets)
})
