import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outcomeOf } from '#engine/outcome-of.ts'
import { onPremises, withOnline } from '#engine/plan-fixtures.ts'
import type { DnsRecord } from '#engine/outcome.ts'
import { en } from '#messages/en.ts'
import { ko } from '#messages/ko.ts'
import type { Plan } from '#plan/plan.ts'
import { azureDnsCommands } from './azure-dns.ts'
import { bindZone } from './bind.ts'
import { dnsServerCommands } from './dns-server.ts'
import { pinPointZones } from './dnscmd.ts'
import { dnsWords } from './remarks.ts'
import { zonesOf } from './zones.ts'

const hostile = 'a\nb\r"$(calc)"%PATH%&|^<>\u202e\u2028; `x`'

const record = (change: Partial<DnsRecord>): DnsRecord => ({
  key: 'k',
  view: 'both',
  name: 'autodiscover.contoso.com',
  type: 'A',
  data: '10.1.1.1',
  ttl: 300,
  purpose: 'autodiscover',
  notes: [],
  because: [],
  sources: ['tandem'],
  ...change,
})
const plan = { ...onPremises(), title: hostile }
const madeOf = (of: Plan, language: typeof en) => ({
  plan: of,
  outcome: outcomeOf(of),
  words: language,
})
const words = dnsWords(madeOf(plan, en))
const zones = (...changes: Partial<DnsRecord>[]) => zonesOf(plan, changes.map(record))

describe('the zone of a record', () => {
  it.each([
    ['autodiscover.contoso.com', 'contoso.com', 'autodiscover'],
    ['_sip._tls.contoso.com', 'contoso.com', '_sip._tls'],
    ['contoso.com', 'contoso.com', '@'],
    ['web.other.example', 'other.example', 'web'],
    ['_sip._tls.other.example', 'other.example', '_sip._tls'],
    ['sip.sub.contoso.com', 'contoso.com', 'sip.sub'],
  ])('%s is in %s as %s', (name, zone, owner) => {
    const [found] = zones({ name })
    expect([found?.name, found?.records[0]?.owner]).toEqual([zone, owner])
  })

  it.each([[['eu.contoso.com', 'contoso.com']], [['contoso.com', 'eu.contoso.com']]])(
    'is the nearest domain of the plan, of %j',
    (sipDomains) => {
      const organization = { ...plan.organization, sipDomains }
      const [zone] = zonesOf({ ...plan, organization }, [record({ name: 'sip.eu.contoso.com' })])
      expect(zone?.name).toBe('eu.contoso.com')
    },
  )

  it('is there once for each view that asks for it', () => {
    expect(zones({ view: 'both' }).map(({ view }) => view)).toEqual(['internal', 'external'])
    expect(zones({ view: 'external' }).map(({ view }) => view)).toEqual(['external'])
  })
})

describe('what DNS cannot hold', () => {
  it('is an alias of the zone, or one beside others', () => {
    const alias = { type: 'CNAME', data: 'x.contoso.com', view: 'internal' } as const
    expect(zones({ ...alias, name: 'contoso.com' })[0]?.records[0]?.conflict).toBe('alias-of-zone')
    expect(zones(alias, { view: 'internal' })[0]?.records.map(({ conflict }) => conflict)).toEqual([
      'alias-beside-others',
      null,
    ])
    expect(zones(alias, alias)[0]?.records.map(({ conflict }) => conflict)).toEqual([null])
  })
})

const all = () =>
  zones(
    {},
    { name: 'auto6.contoso.com', type: 'AAAA', data: 'fd00::1' },
    { name: 'lyncdiscover.contoso.com', type: 'CNAME', data: 'web.contoso.com' },
    { name: '_sip._tls.contoso.com', type: 'SRV', data: '0 0 443 sip.contoso.com' },
    { name: 'meet.contoso.com', data: null, notes: ['split'] },
  )

describe('the four forms', () => {
  it('BIND', () => {
    expect(bindZone(all()[0]!, words).split('\n').slice(2, 7)).toEqual([
      '$ORIGIN contoso.com.',
      'autodiscover\t300\tIN\tA\t10.1.1.1',
      'auto6\t300\tIN\tAAAA\tfd00::1',
      'lyncdiscover\t300\tIN\tCNAME\tweb.contoso.com.',
      '_sip._tls\t300\tIN\tSRV\t0 0 443 sip.contoso.com.',
    ])
  })
  it('a DNS server of Windows, for the internal view', () => {
    const lines = dnsServerCommands(all(), words).split('\r\n')
    expect(lines.filter((text) => text.startsWith('Add-'))).toEqual([
      "Add-DnsServerResourceRecordA -ZoneName 'contoso.com' -Name 'autodiscover' -IPv4Address '10.1.1.1' -TimeToLive ([TimeSpan]::FromSeconds(300))",
      "Add-DnsServerResourceRecordAAAA -ZoneName 'contoso.com' -Name 'auto6' -IPv6Address 'fd00::1' -TimeToLive ([TimeSpan]::FromSeconds(300))",
      "Add-DnsServerResourceRecordCName -ZoneName 'contoso.com' -Name 'lyncdiscover' -HostNameAlias 'web.contoso.com.' -TimeToLive ([TimeSpan]::FromSeconds(300))",
      "Add-DnsServerResourceRecord -Srv -ZoneName 'contoso.com' -Name '_sip._tls' -DomainName 'sip.contoso.com.' -Priority 0 -Weight 0 -Port 443 -TimeToLive ([TimeSpan]::FromSeconds(300))",
    ])
  })
  it('pin-point zones, without aliases', () => {
    const lines = pinPointZones(all(), words).split('\r\n')
    expect(lines.filter((text) => text.startsWith('dnscmd'))).toEqual([
      'dnscmd . /zoneadd autodiscover.contoso.com. /dsprimary',
      'dnscmd . /recordadd autodiscover.contoso.com. @ 300 A 10.1.1.1',
      'dnscmd . /zoneadd auto6.contoso.com. /dsprimary',
      'dnscmd . /recordadd auto6.contoso.com. @ 300 AAAA fd00::1',
      'dnscmd . /zoneadd _sip._tls.contoso.com. /dsprimary',
      'dnscmd . /recordadd _sip._tls.contoso.com. @ 300 SRV 0 0 443 sip.contoso.com.',
    ])
  })
  it('Azure DNS, for the external view', () => {
    const lines = azureDnsCommands(all(), words).split('\n')
    expect(lines.filter((text) => text.includes(' cname '))).toEqual([
      "az network dns record-set cname create --resource-group '<resource-group>' --zone-name 'contoso.com' --name 'lyncdiscover' --ttl '300'",
      "az network dns record-set cname set-record --resource-group '<resource-group>' --zone-name 'contoso.com' --record-set-name 'lyncdiscover' --cname 'web.contoso.com'",
    ])
  })
})

describe('a hostile title', () => {
  it.each([
    ['BIND', () => bindZone(all()[0]!, words), /^(; |\$ORIGIN |[a-z0-9_]\S*\t)/],
    ['Windows', () => dnsServerCommands(all(), words), /^(# |Add-)/],
    [
      'pin-point',
      () => pinPointZones(all(), words),
      /^(rem [^%^&|<>!"]*$|dnscmd \. \/|@echo off$|chcp 65001 >nul$)/,
    ],
    ['Azure', () => azureDnsCommands(all(), words), /^(# |az network dns )/],
  ])('stays a remark in %s', (_, make, allowed) => {
    const lines = make()
      .split(/[\r\n\u0085\u2028\u2029]+/)
      .filter((one) => one !== '')
    expect(lines.filter((one) => !allowed.test(one))).toEqual([])
  })
})

const checker = 'named-checkzone'
const installed = spawnSync(checker, ['-v']).status === 0

// Where BIND's tools are not installed nothing else here can judge a zone; .ci/run installs them.
describe.runIf(installed)(`${checker} takes every zone`, () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'zones-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const head =
    '$TTL 3600\n@ IN SOA ns.invalid. admin.invalid. 1 7200 3600 1209600 3600\n@ IN NS ns.invalid.\n'
  const check = (of: Plan, language: typeof en) =>
    zonesOf(of, outcomeOf(of).records).map((zone) => {
      const file = join(folder, 'zone')
      writeFileSync(
        file,
        head + bindZone(zone, dnsWords(madeOf({ ...of, title: hostile }, language))),
      )
      const { status, stdout } = spawnSync(checker, ['-i', 'none', '-k', 'fail', zone.name, file], {
        encoding: 'utf8',
      })
      return status === 0 ? 'ok' : `${zone.name} (${zone.view}): ${stdout}`
    })
  const edge = {
    deployed: true,
    poolFqdn: 'edge.contoso.com',
    servers: [],
    accessFqdn: 'sip.contoso.com',
  }
  it.each([
    ['on premises', onPremises()],
    ['with an Edge', onPremises({ edge, dns: { target: '10.0.0.1', ttl: 60 } })],
    ['IPv6', onPremises({ dns: { target: '2001:db8::1', ttl: 60 } })],
    [
      'Autodiscover at the top',
      onPremises({ autodiscover: { host: 'contoso.com', internalUri: '', oauthUrl: '' } }),
    ],
    ['Exchange Online', { ...withOnline('2026-11-01'), edge }],
  ])('%s', (_, of) => {
    const said = [en, ko].flatMap((language) => check(of, language as typeof en))
    expect(said.length).toBeGreaterThan(0)
    expect(said.filter((one) => one !== 'ok')).toEqual([])
  })
})
