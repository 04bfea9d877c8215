import { describe, expect, it } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import { outcomeOf } from '../outcome-of.ts'
import { onPremises, withOnline } from '../plan-fixtures.ts'

describe('records', () => {
  it('make an A record of an address and a CNAME of a name', () => {
    const record = (target: string) =>
      outcomeOf(onPremises({ dns: { target, ttl: 60 } })).records[0]
    expect(record('10.1.2.3')).toMatchObject({
      name: 'autodiscover.contoso.com',
      type: 'A',
      data: '10.1.2.3',
      ttl: 60,
    })
    expect(record('EX01.contoso.com')).toMatchObject({ type: 'CNAME', data: 'ex01.contoso.com' })
    expect(record('')).toMatchObject({ data: null })
  })
  it('keep a private address inside', () => {
    const view = (target: string) =>
      outcomeOf(onPremises({ dns: { target, ttl: 60 } })).records[0]?.view
    expect(view('172.31.0.1')).toBe('internal')
    expect(view('172.32.0.1')).toBe('both')
    expect(view('fd00::1')).toBe('internal')
  })
  it('lead to the Access Edge only where it lies in the domain of the record', () => {
    const plan = withOnline('2021-03-01')
    const { records } = outcomeOf({
      ...plan,
      organization: { ...plan.organization, sipDomains: ['contoso.com', 'fabrikam.com'] },
      edge: { ...plan.edge, accessFqdn: 'access.contoso.com' },
    })
    expect(
      records
        .filter(({ key }) => key.startsWith('federation'))
        .map(({ name, data }) => [name, data]),
    ).toEqual([
      ['_sipfederationtls._tcp.contoso.com', '0 0 5061 access.contoso.com'],
      ['_sip._tls.contoso.com', '0 0 443 access.contoso.com'],
      ['_sipfederationtls._tcp.fabrikam.com', '0 0 5061 sip.fabrikam.com'],
      ['_sip._tls.fabrikam.com', '0 0 443 sip.fabrikam.com'],
    ])
    const at = (name: string) =>
      records.filter((record) => record.name === name).map(({ view, type }) => `${view} ${type}`)
    // The target of a service record has addresses and is no alias.
    expect(at('access.contoso.com')).toEqual(['external A'])
    expect(at('sip.fabrikam.com')).toEqual(['external A', 'internal A'])
    expect(at('sip.contoso.com')).toEqual(['external CNAME', 'internal A'])
  })
  it('have one name for Dial-in and Admin, and one for Meet in each SIP domain', () => {
    const { organization } = onPremises()
    const sipDomains = ['contoso.com', 'fabrikam.com']
    const { records, certificateNames } = outcomeOf(
      onPremises({ organization: { ...organization, sipDomains } }),
    )
    const simple = /^(meet|dialin|admin)\./
    expect(records.map(({ name }) => name).filter((name) => simple.test(name))).toEqual([
      'meet.contoso.com',
      'dialin.contoso.com',
      'admin.contoso.com',
      'meet.fabrikam.com',
    ])
    const inside = certificateNames.find(({ id }) => id === 'skype-web-internal')
    expect(inside?.alternativeNames.filter((name) => simple.test(name)).toSorted()).toEqual([
      'admin.contoso.com',
      'dialin.contoso.com',
      'meet.contoso.com',
      'meet.fabrikam.com',
    ])
  })

  const recordsOf = (plan: Plan) =>
    Object.fromEntries(
      outcomeOf(plan).records.map(({ key, type, view, data }) => [
        key,
        [type, view, data ?? 'open'].join(' '),
      ]),
    )
  const skype = onPremises().skype[0]!
  it.each<[string, Plan, string, string | undefined]>([
    [
      'the pool in the domain',
      onPremises(),
      'sign-in-internal',
      'SRV internal 0 0 5061 pool.contoso.com',
    ],
    [
      'a pool in another domain',
      onPremises({ skype: [{ ...skype, poolFqdn: 'pool.contoso.net' }] }),
      'sign-in-internal',
      'SRV internal 0 0 5061 sip.contoso.com',
    ],
    [
      'two pools',
      onPremises({ skype: [skype, { ...skype, id: 'b', poolFqdn: 'b.contoso.com' }] }),
      'sign-in-internal',
      'SRV internal open',
    ],
    ['an Enterprise pool', onPremises(), 'discovery-internal', 'CNAME internal open'],
    [
      'a Standard Edition server',
      onPremises({ skype: [{ ...skype, frontEnds: ['POOL.contoso.com'] }] }),
      'discovery-internal',
      'CNAME internal pool.contoso.com',
    ],
    [
      'an external web FQDN',
      onPremises({ skype: [{ ...skype, externalWebFqdn: 'web.contoso.com' }] }),
      'discovery-external',
      'CNAME external web.contoso.com',
    ],
    ['no word of an Edge', onPremises(), 'federation', undefined],
    [
      'an Edge beside Exchange Server',
      onPremises({ edge: { ...onPremises().edge, deployed: true, accessFqdn: 'sip.contoso.com' } }),
      'federation',
      'SRV external 0 0 5061 sip.contoso.com',
    ],
    [
      'an Access Edge that is sip itself',
      onPremises({ edge: { ...onPremises().edge, deployed: true, accessFqdn: 'sip.contoso.com' } }),
      'sip-external',
      'A external open',
    ],
    ['no wanted meetings', onPremises(), 'meet', 'A both open'],
    [
      'Skype Online alone',
      onPremises({ skype: [{ ...skype, product: 'skype-online' }] }),
      'sip-internal',
      undefined,
    ],
    ['every mailbox online', withOnline('2021-03-01'), 'autodiscover-online', 'CNAME both open'],
    [
      'every mailbox online, in the worldwide cloud',
      {
        ...withOnline('2021-03-01'),
        organization: {
          ...onPremises().organization,
          tenant: { ...onPremises().organization.tenant, cloud: 'worldwide' },
        },
      },
      'autodiscover-online',
      'CNAME both autodiscover.outlook.com',
    ],
    ['mailboxes on premises', onPremises(), 'autodiscover-online', undefined],
  ])('with %s', (_, plan, key, expected) => {
    expect(recordsOf(plan)[`${key}:contoso.com`]).toBe(expected)
  })
  it('keep external records on premises where there is a tenant', () => {
    const notes = (plan: Plan) =>
      outcomeOf(plan).records.find(({ key }) => key === 'discovery-external:contoso.com')?.notes
    expect(notes(withOnline('2021-03-01'))).toContain('stays-on-premises')
    expect(notes(onPremises())).not.toContain('stays-on-premises')
  })
  it('offer the service record to other SMTP domains only', () => {
    const { organization } = onPremises()
    const records = recordsOf(
      onPremises({
        organization: { ...organization, smtpDomains: ['contoso.com', 'fabrikam.com'] },
      }),
    )
    expect(records['autodiscover-srv:fabrikam.com']).toBe(
      'SRV both 0 0 443 autodiscover.contoso.com',
    )
    expect(records['autodiscover-srv:contoso.com']).toBeUndefined()
  })
  it.each([
    ['ex01.contoso.com', 'no-alias-here'],
    ['10.1.2.3', 'no-alias'],
  ] as const)('say that a service record must not lead to an alias: %s', (target, note) => {
    const { organization } = onPremises()
    const { records } = outcomeOf(
      onPremises({
        dns: { target, ttl: 60 },
        organization: { ...organization, smtpDomains: ['contoso.com', 'fabrikam.com'] },
      }),
    )
    const found = records.find(({ purpose }) => purpose === 'autodiscover-srv')
    expect(found?.notes).toEqual(['alternative', note])
  })
})

describe('Autodiscover led to a server by its own name', () => {
  const records = (target: string) =>
    outcomeOf(onPremises({ dns: { target, ttl: 3600 } })).records.filter(
      ({ purpose }) => purpose === 'autodiscover',
    )
  it('needs something else outside', () => {
    expect(records('ex01.contoso.com').map(({ notes }) => notes)).toEqual([['published']])
    expect(records('mail.contoso.com').map(({ notes }) => notes)).toEqual([[]])
  })
})
