import { expect, it } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import { outcomeOf } from '../outcome-of.ts'
import { onPremises, withOnline } from '../plan-fixtures.ts'
import { lackOf } from './lacking.ts'

const skype = onPremises().skype[0]!
const withCloud = (cloud: Plan['organization']['tenant']['cloud']): Plan => {
  const plan = withOnline('2021-03-01')
  const tenant = { ...plan.organization.tenant, cloud }
  return { ...plan, organization: { ...plan.organization, tenant } }
}

it.each<[string, string, Plan, ReturnType<typeof lackOf>]>([
  ['a known target', 'autodiscover:autodiscover.contoso.com', onPremises(), null],
  [
    'no target yet',
    'autodiscover:autodiscover.contoso.com',
    onPremises({ dns: { target: '', ttl: 60 } }),
    { code: 'answers', answers: [{ answer: 'dns-target' }] },
  ],
  ['addresses', 'sip-internal:contoso.com', onPremises(), { code: 'not-asked' }],
  [
    'no pool yet, but one of addresses',
    'sip-internal:contoso.com',
    onPremises({ skype: [{ ...skype, poolFqdn: '' }] }),
    { code: 'not-asked' },
  ],
  [
    'no pool yet',
    'sign-in-internal:contoso.com',
    onPremises({ skype: [{ ...skype, poolFqdn: '' }] }),
    { code: 'answers', answers: [{ answer: 'pool-fqdn' }] },
  ],
  [
    'a pool in another domain',
    'sign-in-internal:contoso.com',
    onPremises({ skype: [{ ...skype, poolFqdn: 'pool.contoso.net' }] }),
    null,
  ],
  [
    'two pools in the domain',
    'sign-in-internal:contoso.com',
    onPremises({ skype: [skype, { ...skype, id: 'b', poolFqdn: 'b.contoso.com' }] }),
    { code: 'not-asked' },
  ],
  [
    'no external web FQDN yet',
    'discovery-external:contoso.com',
    onPremises({ skype: [{ ...skype, externalWebFqdn: ' ' }] }),
    { code: 'answers', answers: [{ answer: 'external-web-fqdn' }] },
  ],
  [
    'a pool, but no Front End yet',
    'discovery-internal:contoso.com',
    onPremises({ skype: [{ ...skype, frontEnds: [''] }] }),
    { code: 'answers', answers: [{ answer: 'front-ends' }] },
  ],
  [
    'neither a pool nor a Front End yet',
    'discovery-internal:contoso.com',
    onPremises({ skype: [{ ...skype, poolFqdn: 'a b', frontEnds: [] }] }),
    { code: 'answers', answers: [{ answer: 'pool-fqdn' }, { answer: 'front-ends' }] },
  ],
  [
    'an Enterprise pool',
    'discovery-internal:contoso.com',
    onPremises({
      skype: [
        { ...skype, poolFqdn: '' },
        { ...skype, id: 'b' },
      ],
    }),
    { code: 'not-asked' },
  ],
  [
    'no Access Edge yet',
    'federation:contoso.com',
    onPremises({ edge: { ...onPremises().edge, deployed: true, accessFqdn: ' ' } }),
    { code: 'answers', answers: [{ answer: 'access-fqdn' }] },
  ],
  [
    'the Access Edge of an Edge that is not there',
    'federation:contoso.com',
    {
      ...withOnline('2021-03-01'),
      edge: { ...onPremises().edge, deployed: false, accessFqdn: 'a.contoso.com' },
    },
    { code: 'not-asked' },
  ],
  [
    'two external web FQDNs',
    'discovery-external:contoso.com',
    onPremises({
      skype: [
        { ...skype, externalWebFqdn: 'a.kr' },
        { ...skype, id: 'b', externalWebFqdn: 'b.kr' },
      ],
    }),
    { code: 'not-asked' },
  ],
  [
    'a target that is no host',
    'autodiscover:autodiscover.contoso.com',
    onPremises({ dns: { target: 'a b', ttl: 60 } }),
    { code: 'answers', answers: [{ answer: 'dns-target' }] },
  ],
  [
    'no cloud yet',
    'autodiscover-online:contoso.com',
    withCloud(null),
    { code: 'answers', answers: [{ answer: 'cloud' }] },
  ],
  [
    'a cloud of which no source gives the alias',
    'autodiscover-online:contoso.com',
    withCloud('gcc-high'),
    { code: 'not-documented' },
  ],
])('with %s', (_, key, plan, lack) => {
  const record = outcomeOf(plan).records.find((item) => item.key === key)
  if (record === undefined) throw new Error(`there is no ${key}`)
  expect(lackOf(record, plan)).toEqual(lack)
})
