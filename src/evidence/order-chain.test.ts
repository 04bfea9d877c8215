import { assert, constantFrom, property, shuffledSubarray } from 'fast-check'
import { expect, it } from 'vitest'
import { candidatesOf, chainOf, orderChain } from '#evidence/order-chain.ts'

const host = (subject: string, issuer: string) => ({
  subject,
  issuer,
  selfIssued: false,
  isCertificationAuthority: false,
})
const authority = (subject: string, issuer: string) => ({
  subject,
  issuer,
  selfIssued: subject === issuer,
  isCertificationAuthority: true,
})

const root = authority('root', 'root')
const renewed = authority('root', 'root')
const issuing = authority('issuing', 'root')
const pool = host('pool', 'issuing')
const edge = host('edge', 'issuing')
const stranger = authority('stranger', 'stranger')
const alone = host('alone', 'unknown')
const ringA = authority('a', 'b')
const ringB = authority('b', 'a')

it.each([
  ['a chain', [root, issuing, pool], [pool, issuing, root]],
  ['a chain in order', [pool, issuing, root], [pool, issuing, root]],
  ['a chain without its middle', [root, pool], [pool, root]],
  ['two leaves of one authority', [edge, issuing, pool, root], [edge, pool, issuing, root]],
  ['two chains, each kept together', [alone, root, pool, issuing], [alone, pool, issuing, root]],
  ['an unrelated authority goes last', [stranger, pool, issuing], [pool, issuing, stranger]],
  ['unrelated hosts keep their order', [alone, pool], [alone, pool]],
  ['a root that was renewed', [root, renewed, stranger], [root, renewed, stranger]],
  ['a ring', [ringA, ringB], [ringA, ringB]],
  ['nothing', [], []],
])('%s', (_, given, ordered) => {
  expect(orderChain(given)).toEqual(ordered)
})

it('whatever the order, every certificate is there once and before its issuer', () => {
  const all = [root, issuing, pool, edge, stranger, alone]
  assert(
    property(
      shuffledSubarray(all, { minLength: all.length }),
      constantFrom(...all),
      (given, one) => {
        const ordered = orderChain(given)
        expect(new Set(ordered)).toEqual(new Set(all))
        const issuer = ordered.findIndex(({ subject }) => subject === one.issuer)
        if (issuer >= 0) expect(ordered.indexOf(one)).toBeLessThanOrEqual(issuer)
      },
    ),
  )
})

it.each([
  ['the leaf of a chain', [root, issuing, pool], [pool]],
  ['two leaves of one authority', [edge, issuing, pool, root], [edge, pool]],
  ['a leaf beside an authority of others', [stranger, pool], [pool]],
  ['the lowest of authorities only', [root, issuing], [issuing]],
  ['authorities that have nothing to do with each other', [root, stranger], [root, stranger]],
  ['a ring', [ringA, ringB], [ringA]],
  ['nothing', [], []],
])('what can be meant: %s', (_, given, meant) => {
  expect(candidatesOf(given)).toEqual(meant)
})

it.each([
  ['a whole chain', pool, [root, stranger, pool, issuing], [pool, issuing, root]],
  ['its middle is missing', pool, [root, pool], [pool]],
  ['a ring', ringA, [ringA, ringB], [ringA, ringB]],
])('the chain of one: %s', (_, one, given, chain) => {
  expect(chainOf(one, given)).toEqual(chain)
})
