import { describe, expect, it } from 'vitest'
import { call, run } from '../commands.ts'
import { tasks } from '../procedures/index.ts'
import type { Task } from '../tasks.ts'
import { verdictOf } from './check.ts'
import { checks } from './index.ts'
import { type Stock, stock } from './stock.ts'

/** A stock that one check must object to, and the fact that it must name. */
type Broken = { readonly facts: Stock; readonly id: string }

type Tables = 'sources' | 'products' | 'tasks' | 'flows' | 'clouds' | 'cmdlets' | 'editions'
type Entry<T extends Tables> = Stock[T][string]

/** The facts with one entry of a table changed, or made like another one. */
const like = <T extends Tables>(
  table: T,
  of: string,
  change: Partial<Entry<T>>,
  id = of,
): Broken => ({
  facts: { ...stock, [table]: { ...stock[table], [id]: { ...stock[table][of], ...change } } },
  id,
})
/** One task alone, so that the check has little to judge. */
const alone = (change: Partial<Task>, of: keyof typeof tasks = 'history-server'): Broken => ({
  facts: {
    ...stock,
    tasks: { [of]: { ...tasks[of], ...change } },
    flows: {},
    certificateNeeds: {},
  },
  id: `tasks.${of}`,
})
const task = (change: Partial<Task>, of: keyof typeof tasks = 'history-server'): Broken =>
  like('tasks', of, change)
const without = (part: keyof Stock, list: readonly string[], gone: string): Stock => ({
  ...stock,
  [part]: list.filter((id) => id !== gone),
})
const worded = (en: string, ko: string, id = 'shell.skip'): Broken => ({
  facts: {
    ...stock,
    texts: { en: new Map(stock.texts.en).set(id, en), ko: new Map(stock.texts.ko).set(id, ko) },
  },
  id,
})
const more = (
  part:
    'roles' | 'shells' | 'teams' | 'places' | 'phases' | 'names' | 'steps' | 'areas' | 'parties',
): Broken => ({
  facts: { ...stock, [part]: [...stock[part], 'idle'] },
  id: 'idle',
})
const needs = (change: Partial<Stock['certificateNeeds'][string]>, of: string): Broken => {
  const need = { ...stock.certificateNeeds[of], ...change } as Stock['certificateNeeds'][string]
  return {
    facts: { ...stock, certificateNeeds: { ...stock.certificateNeeds, [of]: need } },
    id: of,
  }
}
const source = (change: Partial<Entry<'sources'>>) => like('sources', 'get-cspool', change)
const edition = (change: Partial<Entry<'editions'>>) => like('editions', '2018-02', change)
const { cells, columns } = stock.editions['2018-02'] as Stock['editions'][string]
const lists = run([call('Get-CsPool')])
const onlyLync = { pairs: { exchange: ['exchange-2013'], skype: ['lync-2013'] } } as const

/** For each check a stock with one fact broken, so that it is seen to fail. */
const broken: Readonly<Record<string, Broken>> = {
  'sources-cited': like('sources', 'tandem', {}, 'uncited'),
  'sources-exist': { ...task({ sources: ['gone'] as never }), id: 'tasks.history-server' },
  'sources-linked': source({ url: 'https://learn.microsoft.com/ko-kr/get-cspool?view=skype' }),
  'sources-distinct': like('sources', 'get-cspool', {}, 'second'),
  'sources-titled': source({ title: 'Set-CsCertificate' }),
  'sources-dated': source({ checked: '2026-02-30' }),
  'advice-alone': source({ confidence: 'advice' }),
  'cmdlets-used': like('cmdlets', 'Get-CsPool', {}, 'Get-CsIdle'),
  'parameters-used': {
    ...like('cmdlets', 'Get-CsPool', { parameters: ['Identity', 'Idle'] }),
    id: 'Get-CsPool -Idle',
  },
  'shells-used': more('shells'),
  'roles-used': more('roles'),
  'teams-used': more('teams'),
  'places-used': more('places'),
  'phases-used': more('phases'),
  'names-used': more('names'),
  'names-exist': {
    facts: without('names', stock.names, 'pool-fqdn'),
    id: 'skype-ready',
  },
  'answers-used': { facts: { ...stock, answers: { ...stock.answers, idle: 'dns' } }, id: 'idle' },
  'steps-used': more('steps'),
  'condition-kinds-used': {
    facts: { ...stock, tasks: {}, flows: {}, certificateNeeds: {} },
    id: 'forests',
  },
  'named-conditions-used': {
    facts: { ...stock, named: { ...stock.named, idleCondition: { before: '2020-01-01' } } },
    id: 'idleCondition',
  },
  'products-used': like('products', 'skype-se', {}, 'skype-next'),
  'parties-used': more('parties'),
  'cloud-hosts-used': { ...like('clouds', 'dod', { idleHost: 'a.b' } as never), id: 'idleHost' },
  'areas-used': more('areas'),
  'lifecycles-dated': like('products', 'skype-se', { start: '2025-13-01' }),
  'lifecycles-in-order': like('products', 'exchange-2010', { start: '2016-01-01' }),
  'products-called-apart': like('products', 'skype-se', { name: 'Exchange Online' }),
  'no-tasks-after-retirement': task({
    when: { pairs: { exchange: ['exchange-2016'], skype: ['skype-online'] } },
  }),
  'clouds-whole': {
    ...like('clouds', 'worldwide', { tokenService: null }),
    id: 'worldwide.tokenService',
  },
  'clouds-hosts': {
    ...like('clouds', 'dod', { oauthAutodiscover: 'https://a.b' }),
    id: 'dod.oauthAutodiscover',
  },
  'clouds-apart': {
    ...like('clouds', 'dod', { oauthAutodiscover: 'autodiscover-s.outlook.com' }),
    id: 'dod.oauthAutodiscover',
  },
  'editions-whole': edition({ cells: { ...cells, photos: ['Y'] } as never }),
  'editions-read-clearly': edition({
    cells: { ...cells, photos: ['Y', 'U', 'N', 'Y', 'Y'] } as never,
  }),
  'editions-one-column': edition({ columns: [...columns, ...columns] }),
  'editions-of-their-time': edition({
    columns: [{ exchange: ['exchange-2019'], skype: ['skype-2015'] }],
  }),
  'editions-dated': edition({ dated: '2018-02-17' }),
  'remarks-reach-cells': {
    facts: {
      ...stock,
      remarks: { lost: { exchange: ['exchange-2010'], skype: ['skype-se'], sources: ['tandem'] } },
    },
    id: 'lost',
  },
  'ids-worded': worded('', '', 'domain.area.owa'),
  'features-have-steps': {
    facts: { ...stock, ownSteps: [] },
    id: 'voicemail-um: exchange-2016 with skype-se',
  },
  'features-without-steps': {
    facts: { ...stock, features: { ...stock.features, idle: { area: 'owa' } } },
    id: 'idle',
  },
  'own-steps-documented': {
    facts: {
      ...stock,
      ownSteps: [
        {
          features: ['photos'],
          exchange: ['exchange-2010'],
          skype: ['skype-se'],
          source: 'tandem',
        },
      ],
    },
    id: '0: photos, exchange-2010 with skype-se',
  },
  'conditions-decide': alone({ when: { all: [{ edge: true }, { edge: false }] } }),
  'conditions-need-every-part': alone({
    when: {
      all: [
        onlyLync,
        { pairs: { exchange: ['exchange-2013'], skype: ['lync-2013', 'skype-2015'] } },
      ],
    },
  }),
  'conditions-listed': alone({ when: { wanted: [] } }),
  'conditions-dated': alone({ when: { before: '2021-02-29' } }),
  'tasks-worded': { ...worded('Why', '', 'task.history-server.why'), id: 'history-server' },
  'tasks-carried-out': task({ commands: [], verify: [] }),
  'tasks-verify-reads': task({ verify: [run([call('Enable-CsTopology')])] }),
  'tasks-rollback-needed': task({ rollback: [lists] }, 'skype-ready'),
  'tasks-rollback-changes': task({ rollback: [lists] }),
  'tasks-in-their-shell': task({ place: 'workstation' }),
  'tasks-wait-for-tasks': task({ after: ['partner-test', 'history-server'] }),
  'tasks-in-phase': task({ after: ['history-server'] }, 'skype-ready'),
  'tasks-in-order': task({ after: ['history-server'] }, 'skype-ready'),
  'single-features-wanted': task({ when: onlyLync }),
  'single-features-late': task({ after: [] }),
  'tasks-asked-by-id': like('tasks', 'history-server', {}, 'History Server'),
  'cmdlets-known': task({ commands: [run([call('Get-CsPool', { Idle: 1 } as never)])] }),
  'cmdlets-exist-for-products': task({ when: onlyLync }),
  'cmdlets-in-their-shell': task({ shell: 'ems' }),
  'cmdlets-of-products': like('cmdlets', 'Get-CsPool', { products: ['exchange-2016'] }),
  'cmdlets-named': like('cmdlets', 'Get-CsPool', {}, 'getPool'),
  'existing-found': {
    facts: {
      ...stock,
      existing: { 'New-CsThing': { find: 'Get-CsPool', by: ['Name'], shown: {} } },
    },
    id: 'New-CsThing',
  },
  'existing-compared': {
    facts: {
      ...stock,
      existing: {
        'New-CsHostingProvider': { find: 'Get-CsHostingProvider', by: ['Identity'], shown: {} },
      },
    },
    id: 'New-CsHostingProvider',
  },
  'variables-set': task({
    commands: [run([call('Get-CsPool', { Identity: { variable: '$never' } })])],
  }),
  'repeats-differ': task({ commands: [run([call('Get-CsPool')], { each: 'front-end' })] }),
  'lines-without-plan': task({ commands: [{ kind: 'line', line: 'Get-CsPool <pool-fqdn>' }] }),
  'flows-ports': like('flows', 'federation', { ports: [[5068, 5065]] }),
  'flows-ends': like('flows', 'federation', { from: 'edge-external' }),
  'flows-protected': like('flows', 'federation', { transport: 'UDP' }),
  'flows-once': like('flows', 'federation', {}, 'second'),
  'certificates-named': needs({ alternatives: [{ label: 'a_b', of: 'sip' }] }, 'edge-external'),
  'certificates-repeat-subject': needs({ alternatives: ['edge-pool'] }, 'edge-external'),
  'certificates-for-edge': needs({ when: onlyLync }, 'edge-internal'),
  'texts-in-both': worded('Skip to content', ''),
  'texts-translated': worded('Skip to content', 'Skip to content'),
  'texts-not-left-in-english': worded(
    'Save the plan to a file before you go on.',
    '계획 save the plan to a file before 저장',
  ),
  'texts-take-the-same': worded('The host ⟦autodiscover-host⟧', '호스트'),
  'texts-say-the-same': worded('From 2021-07-31 on', '2021-08-31부터'),
  'texts-clean': worded('Skip  to content', '본문으로 건너뛰기'),
  'texts-plain': worded('Simply skip it', '본문으로 건너뛰기'),
  'texts-polite': worded('It works.', '동작한다.'),
  'sentences-once': {
    facts: {
      ...stock,
      wording: new Map([
        ['a.ts', `'${'one two three '.repeat(5)}.' '${'one two three '.repeat(5)}.'`],
      ]),
    },
    id: `${'one two three '.repeat(5)}.`,
  },
  'no-placeholder-domains': worded('Such as contoso.com', 'contoso.com 같은 이름'),
  'facts-clean': {
    ...like('products', 'skype-se', { short: 'SfB Server SE ' }),
    id: 'products.skype-se.short',
  },
}

describe('every check can fail', () => {
  it('and each is proved to', () => {
    expect(Object.keys(broken).toSorted()).toEqual(checks.map((check) => check.name).toSorted())
  })
  it.each(checks)('$name', (check) => {
    const { facts, id } = broken[check.name] as Broken
    expect(verdictOf(check, facts).violations.map((violation) => violation.id)).toContain(id)
  })
})

describe('an exception that excuses nothing any more', () => {
  it.each(checks.filter(({ exceptions }) => exceptions.length > 0))('of $name is told', (check) => {
    const quiet = { ...check, check: () => [] }
    expect(verdictOf(quiet).stale).toEqual([...new Set(check.exceptions.map(({ id }) => id))])
  })
})
