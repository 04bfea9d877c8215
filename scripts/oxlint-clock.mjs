/**
 * A lint rule that oxlint does not have: no reading of the clock through `new Date()` or `Date()`.
 * A date made from a value, `new Date('2026-11-01')`, is fine.
 *
 * @typedef {{ callee: { type: string, name?: string }, arguments: unknown[] }} Call
 * @typedef {{ report: (problem: { node: Call, message: string }) => void }} Context
 */

const message =
  'No clock here: the same plan judged at the same date must always give the same outcome. Take the date as a parameter; ui/ and cli/ know what day it is.'

const isDate = (/** @type {Call} */ { callee }) =>
  callee.type === 'Identifier' && callee.name === 'Date'

const noClock = {
  create: (/** @type {Context} */ context) => ({
    NewExpression(/** @type {Call} */ node) {
      if (isDate(node) && node.arguments.length === 0) context.report({ node, message })
    },
    CallExpression(/** @type {Call} */ node) {
      if (isDate(node)) context.report({ node, message })
    },
  }),
}

export default { meta: { name: 'tandem' }, rules: { 'no-clock': noClock } }
