import { describe, expect, it } from 'vitest'
import { outcomeOf } from '#engine/outcome-of.ts'
import { onPremises } from '#engine/plan-fixtures.ts'
import { en } from '#messages/en.ts'
import { headFlags } from '../packs/flags.ts'
import { azureDnsCommands } from './azure-dns.ts'
import { bindZone, bindZones } from './bind.ts'
import { dnsServerCommands } from './dns-server.ts'
import { pinPointZones } from './dnscmd.ts'
import { type DnsWords, cmdRemark, dnsWords, ended, remark } from './remarks.ts'
import { type Zone, type ZoneRecord, srvOf, zonesOf } from './zones.ts'

const words: DnsWords = {
  head: ({ name, view }) => `head of ${name}, ${view}`,
  why: ({ conflict }) => `because ${conflict}`,
  notFinal: (lines) => [`${lines.length} lines`],
}
const record = (change: Partial<ZoneRecord> = {}): ZoneRecord => ({
  type: 'A',
  data: '10.0.0.1',
  ttl: 300,
  purpose: 'autodiscover',
  notes: [],
  owner: 'a',
  name: 'a.contoso.com',
  conflict: null,
  ...change,
})
const records: readonly ZoneRecord[] = [
  record(),
  record({ owner: 'b', name: 'b.contoso.com', type: 'AAAA', data: 'fd00::1' }),
  record({ owner: 'c', name: 'c.contoso.com', type: 'CNAME', data: 'a.contoso.com' }),
  record({
    owner: '_sip._tls',
    name: '_sip._tls.contoso.com',
    type: 'SRV',
    data: '1 2 443 sip.contoso.com',
  }),
  record({ owner: 'd', name: 'd.contoso.com', data: null }),
  record({
    owner: '@',
    name: 'contoso.com',
    type: 'CNAME',
    data: 'x.kr',
    conflict: 'alias-of-zone',
  }),
]
const zone = (view: Zone['view'], of = records): Zone => ({
  name: 'contoso.com',
  view,
  records: of,
})
const both = [zone('internal'), zone('external')]

describe('each form, whole', () => {
  it('BIND, of every view', () => {
    const text = (view: Zone['view']) =>
      [
        `; head of contoso.com, ${view}`,
        '; 7 lines',
        '$ORIGIN contoso.com.',
        'a\t300\tIN\tA\t10.0.0.1',
        'b\t300\tIN\tAAAA\tfd00::1',
        'c\t300\tIN\tCNAME\ta.contoso.com.',
        '_sip._tls\t300\tIN\tSRV\t1 2 443 sip.contoso.com.',
        '; d 300 IN A: because null',
        '; @ 300 IN CNAME x.kr.: because alias-of-zone',
        '',
      ].join('\n')
    expect(bindZone(both[0]!, words)).toBe(text('internal'))
    expect(bindZones(both, words)).toBe(`${text('internal')}\n${text('external')}`)
  })
  it('Azure DNS, of the external view', () => {
    const at = "--resource-group '<resource-group>' --zone-name 'contoso.com'"
    const made = (kind: string, verb: string, name: string, data: string) => [
      `az network dns record-set ${kind} create ${at} --name '${name}' --ttl '300'`,
      `az network dns record-set ${kind} ${verb} ${at} --record-set-name '${name}' ${data}`,
    ]
    expect(azureDnsCommands(both, words).split('\n')).toEqual([
      '# 12 lines',
      '# head of contoso.com, external',
      ...made('a', 'add-record', 'a', "--ipv4-address '10.0.0.1'"),
      ...made('aaaa', 'add-record', 'b', "--ipv6-address 'fd00::1'"),
      ...made('cname', 'set-record', 'c', "--cname 'a.contoso.com'"),
      ...made(
        'srv',
        'add-record',
        '_sip._tls',
        "--priority '1' --weight '2' --port '443' --target 'sip.contoso.com'",
      ),
      '# d.contoso.com A: because null',
      '# contoso.com CNAME: because alias-of-zone',
      '',
      '',
    ])
  })
  it('a DNS server of Windows, of the internal view', () => {
    const lines = dnsServerCommands(both, words).split('\r\n')
    expect(lines.filter((text) => !text.startsWith('Add-'))).toEqual([
      '# 8 lines',
      '# head of contoso.com, internal',
      '# d.contoso.com A: because null',
      '# contoso.com CNAME: because alias-of-zone',
      '',
      '',
    ])
    expect(lines.filter((text) => text.startsWith('Add-'))).toHaveLength(4)
  })
  it('pin-point zones, of the internal view', () => {
    expect(pinPointZones(both, words).split('\r\n')).toEqual([
      '@echo off',
      'chcp 65001 >nul',
      'rem 11 lines',
      'rem head of contoso.com, internal',
      'dnscmd . /zoneadd a.contoso.com. /dsprimary',
      'dnscmd . /recordadd a.contoso.com. @ 300 A 10.0.0.1',
      'dnscmd . /zoneadd b.contoso.com. /dsprimary',
      'dnscmd . /recordadd b.contoso.com. @ 300 AAAA fd00::1',
      'rem c.contoso.com CNAME: because alias-of-zone',
      'dnscmd . /zoneadd _sip._tls.contoso.com. /dsprimary',
      'dnscmd . /recordadd _sip._tls.contoso.com. @ 300 SRV 1 2 443 sip.contoso.com.',
      'rem d.contoso.com A: because null',
      'rem contoso.com CNAME: because alias-of-zone',
      '',
      '',
    ])
  })
  it('an alias that is not known, as pin-point zone', () => {
    const open = [zone('internal', [record({ type: 'CNAME', data: null })])]
    expect(pinPointZones(open, words)).toContain('rem a.contoso.com CNAME: because null\r\n')
  })
  it('a name that ends its quote, for PowerShell', () => {
    const quoted = [zone('internal', [record({ owner: "a'b" })])]
    expect(dnsServerCommands(quoted, words)).toContain("-Name 'a''b'")
  })
})

describe('a remark', () => {
  it.each([
    ['a\r\n\u0085b\u2028c\u2029d\u202ee', '# a b c d e'],
    ['%a^b&c|d<e>f!g"h', '# %a^b&c|d<e>f!g"h'],
  ])('%j is written %s', (text, written) => {
    expect(remark('#', text)).toBe(written)
  })
  it('holds nothing that cmd.exe acts on', () => {
    expect(cmdRemark('%a^b&c|d<e>f!g"h\ni')).toBe('rem  a b c d e f g h i')
  })
  it('ends every line', () => {
    expect([ended(['a', 'b'], '\r\n'), ended([], '\n')]).toEqual(['a\r\nb\r\n', ''])
  })
})

describe('the words for DNS', () => {
  const plan = { ...onPremises(), title: 'Seoul' }
  const made = { plan, outcome: outcomeOf(plan), words: en }
  it('say what a file is about', () => {
    for (const part of ['Seoul', '2021-03-01', 'contoso.com', en.domain.view.internal])
      expect(dnsWords(made).head(both[0]!)).toContain(part)
  })
  it.each<[Partial<ZoneRecord>, string]>([
    [{ conflict: 'alias-of-zone' }, en.deliverables.dns.conflict['alias-of-zone']],
    [{ conflict: 'alias-beside-others' }, en.deliverables.dns.conflict['alias-beside-others']],
    [{}, en.deliverables.dns.open],
    [{ notes: ['split'] }, `${en.deliverables.dns.open} ${en.domain.recordNote.split}`],
  ])('say why a record cannot be made: %j', (change, text) => {
    expect(dnsWords(made).why(record(change))).toBe(text)
  })
  it('say at the head of a file what in it is not final', () => {
    const { notFinal } = dnsWords(made)
    const lines = ['a.contoso.com']
    expect(notFinal(lines)).toEqual(headFlags(lines, made))
    expect(notFinal(lines)).not.toEqual(notFinal([]))
  })
})

describe('zones', () => {
  const asked = { key: 'k', because: [], sources: ['tandem' as const] }
  const inZones = (
    ...changes: (Partial<ZoneRecord> & { view?: 'internal' | 'external' | 'both' })[]
  ) =>
    zonesOf(
      onPremises(),
      changes.map(({ view = 'internal', ...change }) => {
        const { name, type, data, ttl, purpose, notes } = record(change)
        return { ...asked, view, name, type, data, ttl, purpose, notes }
      }),
    )
  it.each([
    ['autodiscover.other.example', 'other.example', 'autodiscover'],
    ['other.example', 'other.example', '@'],
    ['_sip._tls.other.example', 'other.example', '_sip._tls'],
    ['_sipfederationtls._tcp.a.other.example', 'other.example', '_sipfederationtls._tcp.a'],
    ['host', 'host', '@'],
    ['notcontoso.com', 'notcontoso.com', '@'],
  ])('%s is in %s as %s', (name, zoneName, owner) => {
    const [found] = inZones({ name })
    expect([found?.name, found?.records[0]?.owner]).toEqual([zoneName, owner])
  })
  it('hold a record once, and one for each of its data, types and names', () => {
    const [found] = inZones(
      {},
      {},
      { data: '10.0.0.2' },
      { type: 'AAAA', data: '10.0.0.1' },
      { name: 'b.contoso.com' },
      { view: 'external' },
    )
    expect(found?.records.map(({ owner, type, data }) => `${owner} ${type} ${data}`)).toEqual([
      'a A 10.0.0.1',
      'a A 10.0.0.2',
      'a AAAA 10.0.0.1',
      'b A 10.0.0.1',
    ])
  })
  it('have no conflict between two that are no aliases, or of two names', () => {
    const [found] = inZones(
      {},
      { data: '10.0.0.2' },
      { name: 'b.contoso.com', type: 'CNAME', data: 'x.kr' },
      { name: 'contoso.com' },
    )
    expect(found?.records.map(({ conflict }) => conflict)).toEqual([null, null, null, null])
  })
  it('keep the order of the records', () => {
    expect(inZones({ name: 'a.b.kr' }, {}, { name: 'c.b.kr' }).map(({ name }) => name)).toEqual([
      'b.kr',
      'contoso.com',
    ])
  })
})

it.each([
  ['1 2 443 a.kr', { priority: '1', weight: '2', port: '443', target: 'a.kr' }],
  ['', { priority: '', weight: '', port: '', target: '' }],
])('SRV %j', (data, srv) => {
  expect(srvOf(data)).toEqual(srv)
})
