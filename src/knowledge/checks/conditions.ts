import { dateFault } from '#plan/values.ts'
import type { Condition } from '../conditions.ts'
import { type Check, type Violation, repeated } from './check.ts'
import { judged, judgedIn } from './situations.ts'
import type { Stock } from './stock.ts'
import { conditioned, partsOf } from './walks.ts'

/** The same question is asked once, however many facts share it. */
const perCondition =
  (say: (when: Condition, per: string, facts: Stock) => string[]): Check['check'] =>
  (facts) => {
    const known = new Map<string, string[]>()
    return conditioned(facts).flatMap(([id, when, per]) => {
      const question = `${per} ${JSON.stringify(when)}`
      const said = known.get(question) ?? say(when, per, facts)
      known.set(question, said)
      return said.map((what): Violation => ({ id, what }))
    })
  }

/**
 * The condition without one of its own parts, for each of them. What is inside a part may be more than is
 * needed here: it has a name of its own and serves other conditions too.
 */
const without = (condition: Condition): [left: string, rest: Condition][] => {
  if ('all' in condition)
    return condition.all.map((part, index) => [
      JSON.stringify(part),
      { all: condition.all.toSpliced(index, 1) },
    ])
  if (!('any' in condition)) return []
  return condition.any.map((part, index) => [
    JSON.stringify(part),
    { any: condition.any.toSpliced(index, 1) },
  ])
}

const lists = (condition: Condition): [name: string, ids: readonly string[]][] => {
  if ('pairs' in condition)
    return [
      ['exchange', condition.pairs.exchange],
      ['skype', condition.pairs.skype],
    ]
  if ('product' in condition) return [['product', condition.product]]
  if ('has' in condition) return [['has', condition.has]]
  if ('wanted' in condition) return [['wanted', condition.wanted]]
  if ('cloud' in condition) return [['cloud', condition.cloud]]
  if ('all' in condition) return [['all', condition.all.map((part) => JSON.stringify(part))]]
  return 'any' in condition ? [['any', condition.any.map((part) => JSON.stringify(part))]] : []
}

const known = (name: string, id: string, facts: Stock): boolean => {
  if (name === 'all' || name === 'any') return true
  if (name === 'wanted') return facts.features[id] !== undefined
  if (name === 'cloud') return facts.clouds[id] !== undefined
  const side = facts.products[id]?.side
  return name === 'exchange' || name === 'skype' ? side === name : side !== undefined
}

/** Conditions: each can hold and can fail, and each part of it decides something. */
export const conditionChecks: readonly Check[] = [
  {
    name: 'conditions-decide',
    what: 'Every condition holds in some situation and fails in another.',
    scope: 'tasks',
    check: perCondition((when, per) => {
      const held = new Set(judged(when, per).states)
      if (!held.has('yes')) return ['can never hold']
      return held.has('no') ? [] : ['always holds']
    }),
    exceptions: [],
  },
  {
    name: 'conditions-need-every-part',
    what: 'Every part of a condition changes its verdict in some situation.',
    scope: 'tasks',
    check: perCondition((when, per) => {
      const { situations, states } = judged(when, per)
      const whole = states.join()
      return without(when)
        .filter(([, rest]) => judgedIn(rest, situations).join() === whole)
        .map(([left]) => `holds the same without ${left}`)
    }),
    exceptions: [],
  },
  {
    name: 'conditions-listed',
    what: 'Lists in conditions are not empty, name each id once, and only ids that there are, of their own side.',
    scope: 'tasks',
    check: perCondition((when, _, facts) =>
      partsOf(when)
        .flatMap(lists)
        .flatMap(([name, ids]) => [
          ...(ids.length === 0 ? [`has an empty list of ${name}`] : []),
          ...repeated(ids).map((id) => `names ${id} twice`),
          ...ids.filter((id) => !known(name, id, facts)).map((id) => `names ${id} as ${name}`),
        ]),
    ),
    exceptions: [],
  },
  {
    name: 'conditions-dated',
    what: 'Dates in conditions are days that exist, and no rule begins after the day the facts were last changed, but for announced ends.',
    scope: 'tasks',
    check: perCondition((when, _, facts) =>
      partsOf(when).flatMap((part) => {
        if (!('before' in part)) return []
        const { before } = part
        if (before === '' || dateFault(before) !== null) return [`asks about no day: ${before}`]
        return before > '2030-01-01' || before < '2013-01-01' || facts.version === ''
          ? [`asks about a day that no source speaks of: ${before}`]
          : []
      }),
    ),
    exceptions: [],
  },
]
