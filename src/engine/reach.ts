import type { Condition } from '#knowledge/conditions.ts'
import type { Kind } from './conditions.ts'

/**
 * How far a kind looks, for what is remembered of a deployment: `own` at the deployment, its pairings and
 * what the whole plan shares (GroundData.shared); `all` at other deployments too, or when in doubt.
 */
const reach: Readonly<Record<Exclude<Kind, 'all' | 'any' | 'not' | 'unless'>, 'own' | 'all'>> = {
  pairs: 'own',
  product: 'own',
  has: 'all',
  wanted: 'own',
  edge: 'own',
  forests: 'own',
  cloud: 'own',
  hybrid: 'own',
  modernAuthentication: 'own',
  oauthSource: 'own',
  certificate: 'own',
  domains: 'own',
  before: 'own',
}

/** Whether a condition that is asked of a deployment looks no further than its own pairings. */
export const looksAtOwn = (condition: Condition): boolean => {
  if ('all' in condition) return condition.all.every(looksAtOwn)
  if ('any' in condition) return condition.any.every(looksAtOwn)
  if ('not' in condition) return looksAtOwn(condition.not)
  if ('unless' in condition) return looksAtOwn(condition.unless)
  return (Object.keys(condition) as (keyof typeof reach)[]).every((kind) => reach[kind] === 'own')
}
