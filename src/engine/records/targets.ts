import { products } from '#knowledge/products.ts'
import { asciiHost } from '#plan/values.ts'
import { once } from '#plan/remember.ts'
import type { RecordAnswers } from './answers.ts'

/** Those of the texts that are host names, in the form DNS carries. */
export const knownHosts = once((texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => asciiHost(text) ?? []),
)

/** The one host that all of these are; null while there is none, or where there are several. */
const theOne = (texts: readonly string[]): string | null => {
  const different = new Set(knownHosts(texts))
  return different.size === 1 ? ([...different][0] ?? null) : null
}

export type SkypeTargets = {
  readonly pool: string | null
  /** every pool by its FQDN, each once */
  readonly pools: readonly string[]
  /** more than one pool: which of them signs users in is not the plan's to say */
  readonly several: boolean
  /** the internal web FQDN, known only where it is the pool's: on Standard Edition */
  readonly internalWeb: string | null
  readonly externalWeb: string | null
  /** every external web FQDN, each once */
  readonly externalWebs: readonly string[]
  readonly access: string | null
}

/** What the records of Skype for Business lead to, from the plan's own answers alone. */
export const skypeTargets = (plan: RecordAnswers): SkypeTargets => {
  const servers = plan.skype.filter(
    (item) => item.product !== null && products[item.product].kind === 'server',
  )
  const poolFqdns = servers.map((item) => item.poolFqdn)
  const webFqdns = servers.map((item) => item.externalWebFqdn)
  const pool = theOne(poolFqdns)
  const frontEnds = servers.flatMap((item) => knownHosts(item.frontEnds))
  const standard = frontEnds.length === 1 && frontEnds[0] === pool
  return {
    pool,
    pools: [...new Set(knownHosts(poolFqdns))],
    several: servers.length > 1,
    internalWeb: standard ? pool : null,
    externalWeb: theOne(webFqdns),
    externalWebs: [...new Set(knownHosts(webFqdns))],
    access: plan.edge.deployed === false ? null : asciiHost(plan.edge.accessFqdn),
  }
}
