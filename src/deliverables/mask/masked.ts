import type { Plan } from '#plan/plan.ts'
import { asciiHost } from '#plan/values.ts'
import { hostMasker, rootsOf } from './hosts.ts'
import type { MaskKey } from './key.ts'
import { planRule } from './kinds.ts'
import { createStandIns } from './stand-ins.ts'
import { type Tools, masks } from './texts.ts'
import { walk } from './walk.ts'

const hostSorts = new Set(['domain', 'host', 'user', 'guid', 'serial', 'thumbprint', 'address'])

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => [key, ...textsOf(item)])
}

/** Every text that is asked for as a host, wherever it stands in an address or a name. */
const hostsOf = (plan: Plan): string[] => {
  const found: string[] = []
  const standIns = createStandIns('', hostSorts)
  const tools: Tools = {
    standIns,
    isDomain: () => false,
    host: (text) => {
      found.push(text.trim().replace(/^\*\./, ''))
      return null
    },
  }
  walk(plan, planRule, (kind, text) => (text.trim() === '' ? text : masks[kind](text, tools)))
  return found
}

/**
 * The plan with a stand-in for each name of the customer's: what is derived from it is masked as well. The
 * same plan always gives the same; what is empty stays empty, and what is wrong stays wrong in the same way.
 * @returns the plan, and the key that turns the stand-ins back
 */
export const masked = (plan: Plan): { readonly plan: Plan; readonly key: MaskKey } => {
  const { sipDomains, smtpDomains, tenant } = plan.organization
  const roots = rootsOf([...sipDomains, ...smtpDomains, tenant.domain], hostsOf(plan))
  const standIns = createStandIns(textsOf(plan).join('\n').toLowerCase(), hostSorts)
  const tools: Tools = {
    standIns,
    host: hostMasker(roots, standIns),
    isDomain: (text) => roots.includes(asciiHost(text) ?? ''),
  }
  const result = walk(plan, planRule, (kind, text) =>
    text.trim() === '' ? text : masks[kind](text, tools),
  )
  return {
    // Each text is replaced by a text, and each key of the work by a key: the shape is the plan's.
    plan: result as Plan,
    key: { format: 'tandem-mask-key', formatVersion: 1, names: standIns.entries() },
  }
}
