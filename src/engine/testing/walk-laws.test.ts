import { describe, expect, it } from 'vitest'
import { plainOutcome } from '../fixtures/plain.ts'
import { outcomeOf } from '../outcome-of.ts'
import type { DnsRecord, Outcome } from '../outcome.ts'
import { onPremises } from '../plan-fixtures.ts'
import { laws } from './walk-laws.ts'

const plan = onPremises({ asOf: '2019-01-01', features: ['archiving'] })
const outcome = plainOutcome(outcomeOf(plan))

/** The outcome with the first of a list changed. */
const first = <K extends 'tasks' | 'findings' | 'records' | 'flows' | 'steps' | 'certificateNames'>(
  list: K,
  change: Partial<Outcome[K][number]>,
): Outcome => {
  const [one, ...rest] = outcome[list]
  return { ...outcome, [list]: [Object.assign({}, one, change), ...rest] }
}
const record = (change: Partial<DnsRecord>) => first('records', change)
const printed = (text: string) => ({
  text,
  open: [],
  command: { kind: 'line', line: text } as const,
})

/** Outcomes that break a law, with what it must say. */
const broken: readonly (readonly [law: string, outcome: Outcome, says: RegExp])[] = [
  ['the matrix has', { ...outcome, matrix: outcome.matrix.slice(1) }, /lacks a feature/],
  ['the matrix has', { ...outcome, pairings: [] }, /lacks a pairing/],
  [
    'a task for a wanted',
    {
      ...outcome,
      pairings: outcome.pairings.map((pairing) => ({
        ...pairing,
        exchange: { id: 'ex', name: 'Mail', product: 'exchange-2010' },
        skype: { id: 'sk', name: 'Pool', product: 'skype-online' },
      })),
    },
    /^archiving-.* for archiving/,
  ],
  ['keys are', { ...outcome, flows: [...outcome.flows, ...outcome.flows] }, /there twice/],
  ['tasks wait', first('tasks', { after: ['gone'] }), /waits for gone/],
  ['tasks wait', first('tasks', { after: [outcome.tasks[0]?.key ?? ''] }), / waits for /],
  ['of open tasks', first('tasks', { ready: false }), /exchange-ready/],
  ['tasks rest', first('tasks', { because: [] }), /exchange-ready/],
  [
    'no task is both',
    { ...outcome, undecided: [{ id: 'exchange-ready', deployment: 'Mail', answers: [] }] },
    /exchange-ready/,
  ],
  ['everything cites', { ...outcome, sources: [] }, /cites/],
  ['everything cites', first('tasks', { sources: [] as never }), /cites nothing/],
  ['a finding leads', first('findings', { causes: [] }), /./],
  ['steps are', first('steps', { state: 'complete' }), /organization/],
  ['records are', record({ name: 'not a host' }), /no name/],
  ['records are', record({ ttl: -1 }), /time to live/],
  ['records are', record({ type: 'SRV' }), /not for/],
  ['records are', record({ type: 'A', data: 'host.fabric.kr' }), /leads to/],
  ['records are', record({ type: 'AAAA', data: '10.0.0.1' }), /leads to/],
  ['records are', record({ name: 'a.kr', type: 'CNAME', data: 'a.kr' }), /leads to/],
  ['records are', record({ name: '_sip._tls.a.kr', type: 'SRV', data: '0 0 443' }), /leads to/],
  [
    'records are',
    { ...outcome, records: [...outcome.records, { ...outcome.records[0], key: 'k' } as DnsRecord] },
    /alias/,
  ],
  ['hosts of flows', first('flows', { toHosts: ['no host'] }), /no host/],
  ['hosts of flows', first('certificateNames', { alternativeNames: ['*'] }), /\*/],
  [
    'what a certificate',
    first('certificateNames', { alternativeNames: [], subject: null, open: [] }),
    /exchange/,
  ],
  ['every placeholder', first('tasks', { commands: [printed('Get-CsPool <pool>')] }), /<pool>/],
  ['every placeholder', first('tasks', { commands: [printed('Get-CsPool undefined')] }), /a hole/],
  [
    'every placeholder',
    first('tasks', { commands: [{ ...printed('Get-CsPool'), open: ['pool-fqdn'] }] }),
    /no <pool-fqdn>/,
  ],
]

describe('the laws of the walk', () => {
  it.each(laws)('$name: holds for a plan', ({ broken: faults }) => {
    expect(faults(outcome, plan)).toEqual([])
  })
  it.each(laws)('$name: is broken below', ({ name }) => {
    expect(broken.filter(([law]) => name.startsWith(law))).not.toEqual([])
  })
  it.each(broken)('%s … is seen to be broken', (start, faulty, says) => {
    const law = laws.find(({ name }) => name.startsWith(start))
    expect(law?.broken(faulty, plan).join('\n')).toMatch(says)
  })
})
