import { expect, it } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import { onPremises } from '../plan-fixtures.ts'
import { type Wanted, skypeRecords } from './skype.ts'

const sk = onPremises().skype[0]!
const edge = (accessFqdn: string): Partial<Plan> => ({
  edge: { deployed: true, poolFqdn: '', servers: [], accessFqdn },
})
const servers: Wanted = { online: false, tenant: false }
const hybrid: Wanted = { online: false, tenant: true }
const online: Wanted = { online: true, tenant: true }

const whole = (key: string, change: Partial<Plan>, wanted: Wanted) => {
  const { ttl, purpose, notes, because, sources } = skypeRecords(
    onPremises({ dns: { target: '', ttl: 60 }, ...change }),
    wanted,
  ).find((record) => record.key === key)!
  expect(ttl).toBe(60)
  return [purpose, notes, because.map(({ answer }) => answer), sources]
}
const here = edge('access.contoso.com')
const elsewhere = edge('access.contoso.net')
const access = ['sip-domains', 'access-fqdn']
const pools = ['sip-domains', 'pool-fqdn']
const srv = ['edge-requirements', 'edge-dns', 'rfc-2782']
const standard = {
  skype: [{ ...sk, frontEnds: ['pool.contoso.com'], externalWebFqdn: 'web.contoso.com' }],
}
const two = { skype: [sk, { ...sk, id: 'b', poolFqdn: 'b.contoso.net' }] }
it.each<[string, Partial<Plan>, Wanted, unknown[]]>([
  ['federation:contoso.com', here, servers, ['skype-federation', ['no-alias'], access, srv]],
  [
    'federation:contoso.com',
    here,
    hybrid,
    [
      'skype-federation',
      ['no-alias', 'strict-match', 'stays-on-premises'],
      access,
      [...srv, 'hybrid-connectivity'],
    ],
  ],
  [
    'federation:contoso.com',
    here,
    online,
    [
      'federation',
      ['no-alias', 'strict-match', 'stays-on-premises'],
      access,
      ['edge-hosted-exchange', ...srv, 'hybrid-connectivity'],
    ],
  ],
  [
    'federation:contoso.com',
    elsewhere,
    online,
    [
      'federation',
      ['no-alias', 'strict-match', 'access-elsewhere', 'access-inside', 'stays-on-premises'],
      access,
      ['edge-hosted-exchange', ...srv, 'tandem', 'hybrid-connectivity'],
    ],
  ],
  [
    'federation:contoso.com',
    edge('sip.contoso.com'),
    online,
    [
      'federation',
      ['no-alias', 'strict-match', 'access-inside', 'stays-on-premises'],
      access,
      ['edge-hosted-exchange', ...srv, 'tandem', 'hybrid-connectivity'],
    ],
  ],
  ['federation-tls:contoso.com', here, servers, ['sign-in-external', ['no-alias'], access, srv]],
  [
    'federation-tls:contoso.com',
    elsewhere,
    hybrid,
    ['sign-in-external', ['no-alias', 'access-elsewhere', 'stays-on-premises'], access, srv],
  ],
  [
    'sip-external:contoso.com',
    here,
    servers,
    ['sign-in-fallback', ['split'], access, ['skype-dns', 'edge-requirements']],
  ],
  [
    'sip-external:contoso.com',
    elsewhere,
    hybrid,
    [
      'sign-in-fallback',
      ['addresses-of-edge', 'split', 'stays-on-premises'],
      access,
      ['skype-dns', 'edge-requirements'],
    ],
  ],
  [
    'discovery-internal:contoso.com',
    {},
    servers,
    ['discovery-internal', ['internal-web'], [...pools, 'front-ends'], ['skype-dns', 'edge-dns']],
  ],
  [
    'discovery-internal:contoso.com',
    standard,
    servers,
    ['discovery-internal', [], [...pools, 'front-ends'], ['skype-dns', 'edge-dns']],
  ],
  [
    'discovery-internal:contoso.com',
    two,
    servers,
    [
      'discovery-internal',
      ['internal-web', 'several-pools'],
      [...pools, 'front-ends'],
      ['skype-dns', 'edge-dns'],
    ],
  ],
  [
    'discovery-external:contoso.com',
    two,
    hybrid,
    [
      'discovery-external',
      ['reverse-proxy', 'several-pools', 'stays-on-premises'],
      ['sip-domains', 'external-web-fqdn'],
      ['skype-dns', 'hybrid-connectivity'],
    ],
  ],
  [
    'discovery-external:contoso.com',
    {
      skype: [
        { ...sk, externalWebFqdn: 'web.contoso.com' },
        { ...sk, id: 'b' },
      ],
    },
    servers,
    [
      'discovery-external',
      ['reverse-proxy'],
      ['sip-domains', 'external-web-fqdn'],
      ['skype-dns', 'hybrid-connectivity'],
    ],
  ],
  [
    'sign-in-internal:contoso.com',
    {},
    servers,
    ['sign-in-internal', ['legacy', 'no-alias'], pools, ['skype-dns', 'edge-dns', 'rfc-2782']],
  ],
  [
    'sign-in-internal:contoso.com',
    { skype: [{ ...sk, poolFqdn: 'p.contoso.net' }] },
    servers,
    [
      'sign-in-internal',
      ['legacy', 'no-alias', 'pool-elsewhere', 'pin-point'],
      pools,
      ['skype-dns', 'edge-dns', 'rfc-2782', 'certificate-requirements', 'tandem'],
    ],
  ],
  [
    'sign-in-internal:contoso.com',
    two,
    servers,
    [
      'sign-in-internal',
      ['legacy', 'no-alias', 'several-pools'],
      pools,
      ['skype-dns', 'edge-dns', 'rfc-2782'],
    ],
  ],
  [
    'sip-internal:contoso.com',
    two,
    servers,
    [
      'sign-in-fallback',
      ['legacy', 'addresses-of-pool', 'split', 'several-pools'],
      pools,
      ['skype-dns', 'edge-dns'],
    ],
  ],
  [
    'meet:contoso.com',
    {},
    online,
    [
      'meetings',
      ['simple-url', 'reverse-proxy', 'split'],
      ['sip-domains'],
      ['skype-dns', 'simple-urls'],
    ],
  ],
  [
    'dial-in:contoso.com',
    {},
    online,
    [
      'dial-in',
      ['one-for-all', 'simple-url', 'reverse-proxy', 'split'],
      ['sip-domains'],
      ['skype-dns', 'simple-urls'],
    ],
  ],
  [
    'control-panel:contoso.com',
    {},
    online,
    [
      'control-panel',
      ['optional', 'one-for-all', 'simple-url'],
      ['sip-domains'],
      ['skype-dns', 'simple-urls'],
    ],
  ],
  [
    'external-web:web.contoso.com',
    standard,
    servers,
    ['external-web', ['reverse-proxy'], ['external-web-fqdn'], ['skype-dns']],
  ],
  [
    'access-edge',
    here,
    servers,
    ['access-edge', ['addresses-of-edge'], ['access-fqdn'], ['skype-dns', 'edge-requirements']],
  ],
])('the record %s, whole: %#', (key, change, wanted, expected) => {
  expect(whole(key, change, wanted)).toEqual(expected)
})
