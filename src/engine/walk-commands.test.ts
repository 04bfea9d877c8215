import { describe, expect, it } from 'vitest'
import type { TaskId } from '#knowledge/procedures/index.ts'
import { type Plan, emptyPlan } from '#plan/plan.ts'
import { outcomeOf } from './outcome-of.ts'
import type { PrintedCommand } from './outcome.ts'
import { featureSets, turningDays } from './testing/walk-answers.ts'
import * as axes from './testing/walk-axes.ts'
import { certificateWays } from './testing/walk-certificates.ts'
import { hostile } from './testing/hostile.ts'
import { powershellParser } from './testing/powershell-parser.ts'
import { walk } from './testing/walk.ts'

const parser = await powershellParser()
/** The variant for many is a comment; what counts is that it parses once it is none. */
const parse = (text: string) => parser(text.replace(/^# /, ''))

/** Answers that are chosen, not typed: they hold one of a few words. */
const chosen: ReadonlySet<string> = new Set([
  'format',
  'id',
  'edition',
  'asOf',
  'product',
  'forests',
  'ews',
  'hybrid',
  'cloud',
  'exchange',
  'skype',
  'purpose',
  'oauthSource',
  'type',
  'notBefore',
  'notAfter',
  'features',
])

/** Deployments are lists under the same word as the references to them. */
const isList = (value: unknown): boolean => Array.isArray(value) && typeof value[0] === 'object'

/** The same plan with this text in every answer that is typed. */
const withText = <T>(value: T, text: string): T => {
  if (typeof value === 'string') return text as T
  if (Array.isArray(value)) return value.map((item: unknown) => withText(item, text)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    chosen.has(key) && !isList(item) ? item : withText(item, text),
  ])
  return Object.fromEntries(entries) as T
}
/** A few plans of the walk that together have every task. */
const plansWithEveryTask = (): Plan[] => {
  const seen = new Set<TaskId>()
  const full = [axes.topologies, axes.clouds, axes.forests, axes.edges]
  const turns = [
    axes.wanting(featureSets),
    axes.dated(turningDays([])),
    axes.domains,
    axes.oauthSources,
    certificateWays,
  ]
  return walk(full, turns)
    .map(({ plan }) => plan)
    .filter((plan) => {
      const more = outcomeOf(plan).tasks.filter(({ id }) => !seen.has(id))
      for (const { id } of more) seen.add(id)
      return more.length > 0
    })
}
const plans = plansWithEveryTask()

const printed = (plan: Plan): PrintedCommand[] =>
  outcomeOf(plan).tasks.flatMap(({ commands, verify, rollback }) => [
    ...commands,
    ...verify,
    ...(rollback ?? []),
  ])

/** Each plan, and its commands with a plain name in every answer. */
const plain = plans.map((plan) => ({ plan, commands: printed(withText(plan, 'plain.fabric.kr')) }))
const known = new Map<string, ReadonlySet<string>>()
const callsOf = (text: string): ReadonlySet<string> => {
  const calls = known.get(text) ?? new Set(parse(text).calls)
  known.set(text, calls)
  return calls
}

describe('every command that the engine prints', () => {
  it('is walked with hostile text where it is typed', () => {
    expect(withText({ ...emptyPlan('p', '2026-01-01'), title: 'T' }, 'x')).toMatchObject({
      id: 'p',
      title: 'x',
      autodiscover: { host: 'x' },
    })
  })
  it.each(hostile)('calls the same and parses with %j in every answer', (text) => {
    const done = new Set<string>()
    for (const { plan, commands } of plain) {
      const all = printed(withText(plan, text))
      expect(all.length).toBe(commands.length)
      for (const [index, one] of all.entries()) {
        if (one.command.kind === 'program' || done.has(one.text)) continue
        done.add(one.text)
        // A list that has become empty is printed once.
        const { bad, calls } = parse(one.text)
        const expected = callsOf(commands[index]?.text ?? '')
        expect({ bad, calls: new Set(calls) }, one.text).toEqual({ bad: false, calls: expected })
      }
    }
  })
})
