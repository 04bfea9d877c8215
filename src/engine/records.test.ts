import { describe, expect, it } from 'vitest'
import { outcomeOf } from './outcome-of.ts'
import { onPremises, withOnline } from './plan-fixtures.ts'

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
    expect(records.map(({ name, data }) => [name, data])).toEqual([
      ['_sipfederationtls._tcp.contoso.com', '0 0 5061 access.contoso.com'],
      ['_sip._tls.contoso.com', '0 0 443 access.contoso.com'],
      ['_sipfederationtls._tcp.fabrikam.com', null],
      ['_sip._tls.fabrikam.com', null],
    ])
  })
})
