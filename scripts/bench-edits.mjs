import { featureIds } from '#knowledge/features.ts'
import { kept } from '#plan/kept.ts'

/** @typedef {import('#plan/plan.ts').Plan} Plan */

/** @template T @param {readonly T[]} list @param {(item: T) => T} change */
const withFirst = (list, change) => list.map((item, index) => (index === 0 ? change(item) : item))

/** @param {number} nth */
const newExchange = (nth) => ({ id: `new${nth}`, name: '', product: null, build: '', servers: [] })

/**
 * The edits people make, each different every time it is made.
 *
 * @type {Readonly<Record<string, (plan: Plan, nth: number) => Plan>>}
 */
const edits = {
  'the title, a key': (plan, nth) => ({ ...plan, title: `Title ${nth}` }),
  'a task done': (plan, nth) => {
    const done = { status: /** @type {const} */ ('done'), owner: '', due: '', note: '' }
    return { ...plan, work: { ...plan.work, [`exchange-ready:e${nth}`]: done } }
  },
  'users of a pairing': (plan, nth) => ({
    ...plan,
    pairings: withFirst(plan.pairings, (item) => ({ ...item, users: nth })),
  }),
  'a server name, a key': (plan, nth) => ({
    ...plan,
    exchange: withFirst(plan.exchange, (item) => ({ ...item, servers: [`ex${nth}.contoso.com`] })),
  }),
  'a deployment name, a key': (plan, nth) => ({
    ...plan,
    exchange: withFirst(plan.exchange, (item) => ({ ...item, name: `Mail ${nth}` })),
  }),
  'a product': (plan, nth) => ({
    ...plan,
    exchange: withFirst(plan.exchange, (item) => ({
      ...item,
      product: nth % 2 === 0 ? 'exchange-2016' : 'exchange-2019',
    })),
  }),
  'a deployment more': (plan, nth) => ({
    ...plan,
    exchange: [...plan.exchange, newExchange(nth)],
  }),
  'a feature': (plan, nth) => ({
    ...plan,
    features: featureIds.filter((id) => id !== 'archiving' || nth % 2 === 0),
  }),
  'the as-of date': (plan, nth) => ({ ...plan, asOf: nth % 2 === 0 ? '2026-11-24' : '2026-11-25' }),
}

export const editNames = Object.keys(edits)

/**
 * The plan after one edit, as the app takes it: what says the same stays the same object.
 *
 * @param {string} name @param {Plan} plan @param {number} nth
 */
export const edited = (name, plan, nth) => kept(plan, edits[name]?.(plan, nth) ?? plan)
