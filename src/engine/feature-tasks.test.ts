import { describe, expect, it } from 'vitest'
import type { FeatureId } from '#knowledge/features.ts'
import type { ExchangeProductId, SkypeProductId } from '#knowledge/products.ts'
import type { Plan } from '#plan/plan.ts'
import { outcomeOf } from './outcome-of.ts'
import { onPremises } from './plan-fixtures.ts'

type Change = Partial<Plan>
const plan = (
  exchange: ExchangeProductId,
  skype: SkypeProductId,
  features: FeatureId[],
  change: Change = {},
): Plan =>
  onPremises({
    exchange: [{ ...onPremises().exchange[0]!, product: exchange }],
    skype: [{ ...onPremises().skype[0]!, product: skype }],
    features,
    ...change,
  })
const forests = (number: 'one' | 'several'): Change => ({
  organization: { ...onPremises().organization, forests: number },
})
const oneForest = forests('one')
const severalForests = forests('several')

const laterTasks = (of: Plan): string[] =>
  outcomeOf(of)
    .tasks.filter((task) => task.phase === 'voice' || task.phase === 'features')
    .map((task) => task.id)
const text = (of: Plan, id: string): string =>
  outcomeOf(of)
    .tasks.filter((task) => task.id === id)
    .flatMap((task) => [...task.commands, ...(task.rollback ?? [])].map((command) => command.text))
    .join('\n')

const owa2016 = [
  'owa-known-servers',
  'owa-im-enable',
  'owa-mailbox-policy',
  'owa-im-override',
  'owa-im-refresh',
  'owa-im-renew',
]
const owa2013 = [
  'owa-known-servers',
  'owa-ucma-2013',
  'owa-im-enable',
  'owa-mailbox-policy',
  'owa-config-2013',
]
const um = ['um-certificate', 'um-dial-plan', 'um-servers', 'um-services', 'um-gateway']
const umAfter = ['um-outgoing', 'um-contacts', 'um-users', 'um-test']
const um2010 = ['um-certificate', 'um-dial-plan', 'um-servers-2010', 'um-services-2010']
const cloud = ['cloud-voicemail-ready', 'cloud-voicemail-policy', 'cloud-voicemail-users']
const archive = ['archiving-enable', 'archiving-policy']
const contacts = ['contact-store-pilot', 'contact-store-everyone']

describe('which pairing and which feature wanted gives which tasks', () => {
  const cases: [ExchangeProductId, SkypeProductId, FeatureId, Change, string[]][] = [
    ['exchange-2016', 'skype-2015', 'delegation', {}, ['acceptance-outlook']],
    ['exchange-2016', 'skype-2015', 'presence-mobile', {}, ['acceptance-mobile']],
    ['exchange-2010', 'skype-2015', 'presence-owa', {}, ['owa-known-servers', 'owa-im-2010']],
    ['exchange-2013', 'lync-2013', 'respond-owa', {}, owa2013],
    ['exchange-2013', 'skype-2019', 'presence-owa', {}, owa2013],
    ['exchange-2013', 'skype-se', 'presence-owa', {}, []],
    ['exchange-2016', 'lync-2013', 'presence-owa', {}, []],
    ['exchange-se', 'lync-2013', 'presence-owa', {}, []],
    ['exchange-2016', 'skype-2015', 'meetings-owa', {}, owa2016],
    ['exchange-se', 'skype-se', 'presence-owa', {}, owa2016],
    ['exchange-online', 'skype-2019', 'presence-owa', {}, []],
    ['exchange-2016', 'skype-online', 'presence-owa', {}, []],
    [
      'exchange-2016',
      'skype-2019',
      'archiving',
      oneForest,
      [...archive, 'archiving-hold', 'archiving-test'],
    ],
    [
      'exchange-2016',
      'skype-2019',
      'archiving',
      severalForests,
      [...archive, 'archiving-hold', 'archiving-users', 'archiving-test'],
    ],
    [
      'exchange-2016',
      'skype-2019',
      'archiving',
      {},
      [...archive, 'archiving-hold', 'archiving-test'],
    ],
    [
      'exchange-2013',
      'lync-2013',
      'archive-search',
      oneForest,
      [...archive, 'archiving-hold', 'archiving-test', 'archive-search'],
    ],
    [
      'exchange-online',
      'skype-2019',
      'archive-search',
      oneForest,
      [...archive, 'archiving-hold-online', 'archiving-users', 'archiving-test-online'],
    ],
    ['exchange-online', 'skype-se', 'archiving', { asOf: '2027-04-01' }, []],
    ['exchange-2010', 'skype-2015', 'archiving', oneForest, []],
    ['exchange-2016', 'lync-2013', 'archiving', oneForest, []],
    ['exchange-2010', 'skype-2015', 'contact-list', {}, []],
    ['exchange-2013', 'skype-2015', 'contact-list', {}, contacts],
    ['exchange-online', 'skype-2019', 'contact-list', { asOf: '2027-03-31' }, contacts],
    ['exchange-online', 'skype-2019', 'contact-list', { asOf: '2027-04-01' }, []],
    ['exchange-2010', 'skype-2015', 'photos', {}, []],
    ['exchange-2019', 'skype-2019', 'photos', {}, ['photos-server']],
    ['exchange-online', 'skype-2019', 'photos', { asOf: '2024-05-09' }, []],
    ['exchange-online', 'skype-2019', 'photos', { asOf: '2024-05-10' }, ['photos-online']],
    ['exchange-2013', 'lync-2013', 'history-server', {}, []],
    ['exchange-2010', 'skype-2015', 'history-server', {}, []],
    ['exchange-2016', 'skype-2015', 'history-server', {}, ['history-server']],
    ['exchange-2013', 'skype-2015', 'voicemail-um', oneForest, [...um, ...umAfter]],
    ['exchange-2016', 'skype-2019', 'voicemail-um', oneForest, [...um, ...umAfter]],
    ['exchange-2016', 'lync-2013', 'voicemail-um', oneForest, [...um, ...umAfter]],
    [
      'exchange-2016',
      'skype-2015',
      'voicemail-um',
      severalForests,
      [...um.slice(0, -1), 'um-gateway-forests', ...umAfter],
    ],
    [
      'exchange-2010',
      'skype-2015',
      'voicemail-um',
      oneForest,
      [...um2010, 'um-gateway', ...umAfter],
    ],
    ['exchange-2010', 'skype-2019', 'voicemail-um', oneForest, []],
    ['exchange-2016', 'skype-se', 'voicemail-um', oneForest, []],
    ['exchange-2019', 'skype-2015', 'voicemail-um', oneForest, []],
    ['exchange-2019', 'lync-2013', 'voicemail-um', oneForest, []],
    [
      'exchange-2019',
      'skype-2019',
      'voicemail-um',
      {},
      [
        'cloud-voicemail-ready',
        'cloud-voicemail-provider',
        'cloud-voicemail-policy',
        'cloud-voicemail-users',
      ],
    ],
    ['exchange-se', 'skype-se', 'voicemail-um', {}, []],
    ['exchange-online', 'skype-2015', 'voicemail-um', {}, cloud],
    ['exchange-online', 'lync-2013', 'voicemail-um', {}, cloud],
    ['exchange-online', 'skype-se', 'voicemail-um', {}, []],
    ['exchange-online', 'skype-2019', 'voicemail-um', { asOf: '2020-02-27' }, []],
  ]
  it.each(cases)('%s, %s, %s %j', (exchange, skype, feature, change, expected) => {
    expect(laterTasks(plan(exchange, skype, [feature], change))).toEqual(expected)
  })
})

describe('the tasks of single features', () => {
  it('wait for the tested trust', () => {
    const { tasks } = outcomeOf(plan('exchange-2016', 'skype-2015', ['presence-owa', 'archiving']))
    const first = tasks.filter((task) =>
      ['owa-known-servers', 'archiving-enable'].includes(task.id),
    )
    expect(first.map((task) => task.after)).toEqual([['partner-test'], ['partner-test']])
  })
  it('hold contacts back before the trust is made', () => {
    const { tasks } = outcomeOf(plan('exchange-2016', 'skype-2015', ['contact-list']))
    expect(tasks.find((task) => task.id === 'exchange-partner')?.after).toContain(
      'contact-store-limit',
    )
  })
  it('do not make a server known twice that Exchange UM makes known', () => {
    const features: FeatureId[] = ['presence-owa', 'voicemail-um']
    const of = (exchange: ExchangeProductId, skype: SkypeProductId) =>
      laterTasks(plan(exchange, skype, features)).filter((id) => id.startsWith('owa-known'))
    expect(of('exchange-2016', 'skype-2015')).toEqual(['owa-known-by-um'])
    expect(of('exchange-2013', 'skype-2015')).toEqual(['owa-known-servers'])
    expect(of('exchange-2016', 'skype-se')).toEqual(['owa-known-servers'])
  })
  it('name the pool and the servers of the pairing that they are about', () => {
    const pool = (id: string, product: SkypeProductId): Plan['skype'][number] => ({
      ...onPremises().skype[0]!,
      id,
      name: id,
      product,
      build: '',
      poolFqdn: `${id}.contoso.com`,
    })
    const mail = (id: string, product: ExchangeProductId): Plan['exchange'][number] => ({
      id,
      name: id,
      product,
      build: '',
      servers: [`${id}.contoso.com`],
    })
    const pairing = (exchange: string, skype: string): Plan['pairings'][number] => ({
      id: `${exchange}-${skype}`,
      name: `${exchange} ${skype}`,
      exchange,
      skype,
      users: 1,
    })
    const mixed = onPremises({
      ...oneForest,
      exchange: [mail('old', 'exchange-2010'), mail('new', 'exchange-2016')],
      skype: [pool('lync', 'lync-2013'), pool('sfb', 'skype-2015')],
      pairings: [pairing('old', 'sfb'), pairing('new', 'lync'), pairing('new', 'sfb')],
      features: ['presence-owa', 'voicemail-um'],
    })
    expect(text(mixed, 'owa-im-override')).toContain("'IMServerName=sfb.contoso.com'")
    expect(text(mixed, 'owa-im-override')).toContain("-Server 'new'")
    expect(text(mixed, 'owa-im-override')).not.toContain('lync')
    expect(text(mixed, 'um-servers')).toContain("Set-UMService -Identity 'new.contoso.com'")
    expect(text(mixed, 'um-servers')).not.toContain('old')
    expect(text(mixed, 'um-servers-2010')).toContain("Set-UMServer -Identity 'old.contoso.com'")
    expect(text(mixed, 'um-servers-2010')).not.toContain('new')
  })
  it('undo what they did', () => {
    const of = plan('exchange-2016', 'skype-2015', ['contact-list', 'presence-owa'])
    expect(text(of, 'contact-store-pilot')).toMatch(/UcsAllowed \$false[^]*Invoke-CsUcsRollback/)
    expect(text(of, 'owa-im-override')).toContain("Remove-SettingOverride -Identity 'OWA IM ex01'")
  })
  it('put the user before the mailbox where both products change', () => {
    const moving = onPremises({
      exchange: [
        { ...onPremises().exchange[0]!, product: 'exchange-2016' },
        { id: 'x19', name: 'New mail', product: 'exchange-2019', build: '', servers: [] },
      ],
      skype: [
        { ...onPremises().skype[0]!, product: 'skype-2015' },
        { ...onPremises().skype[0]!, id: 's19', name: 'New pool', product: 'skype-2019' },
      ],
    })
    expect(laterTasks(moving)).toContain('voice-mail-order')
    expect(laterTasks(onPremises())).not.toContain('voice-mail-order')
  })
})
