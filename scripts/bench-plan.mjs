import { featureIds } from '#knowledge/features.ts'
import { exchangeProductIds, skypeProductIds } from '#knowledge/products.ts'
import { limits } from '#plan/limits.ts'
import { emptyPlan } from '#plan/plan.ts'

/** @template T @param {readonly T[]} list @param {number} index */
const around = (list, index) => list[index % list.length] ?? null

/** @param {string} name @param {number} count */
const servers = (name, count) =>
  Array.from({ length: count }, (_, index) => `${name}-${index + 1}.contoso.com`)

/**
 * A plan with every product on both sides, paired with one another as often as a plan may hold.
 *
 * @param {number} size deployments on each side
 * @returns {import('#plan/plan.ts').Plan}
 */
export function planOfSize(size) {
  const plan = emptyPlan('bench', '2026-11-24')
  const sides = Array.from({ length: size }, (_, index) => index)
  const exchange = sides.map((index) => ({
    id: `e${index}`,
    name: `Exchange ${index}`,
    product: around(exchangeProductIds, index),
    build: '',
    servers: servers(`ex${index}`, 2),
  }))
  const skype = sides.map((index) => ({
    id: `s${index}`,
    name: `Skype ${index}`,
    product: around(skypeProductIds, index),
    build: '',
    poolFqdn: `pool${index}.contoso.com`,
    frontEnds: servers(`fe${index}`, 3),
    externalWebFqdn: '',
  }))
  const pairings = Array.from({ length: Math.min(size * size, limits.pairings) }, (_, index) => ({
    id: `p${index}`,
    name: `Pairing ${index}`,
    exchange: `e${index % size}`,
    skype: `s${(index + Math.floor(index / size)) % size}`,
    users: 10,
  }))
  const organization = {
    ...plan.organization,
    sipDomains: ['contoso.com'],
    smtpDomains: ['contoso.com'],
  }
  const autodiscover = { ...plan.autodiscover, host: 'autodiscover.contoso.com' }
  return {
    ...plan,
    organization,
    exchange,
    skype,
    pairings,
    features: [...featureIds],
    autodiscover,
  }
}
