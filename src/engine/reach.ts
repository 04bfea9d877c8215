import type { Condition } from '#knowledge/conditions.ts'
import type { Kind } from './conditions.ts'

/**
 * How far the answers of a kind reach, for what is remembered of a deployment: `own` to the deployment, its
 * pairings and what the whole plan shares (GroundData.shared); `all` to other deployments too. The state of
 * every kind, asked of a deployment, rests on its own alone (grounds.ts: DeploymentScope).
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

/** Whether the answers to a condition that is asked of a deployment reach no further than its own pairings. */
export const looksAtOwn = (condition: Condition): boolean => {
  if ('all' in condition) return condition.all.every(looksAtOwn)
  if ('any' in condition) return condition.any.every(looksAtOwn)
  if ('not' in condition) return looksAtOwn(condition.not)
  if ('unless' in condition) return looksAtOwn(condition.unless)
  return (Object.keys(condition) as (keyof typeof reach)[]).every((kind) => reach[kind] === 'own')
}
