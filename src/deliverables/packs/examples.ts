import { exampleNames, reservedNames } from '#knowledge/example-names.ts'
import type { Plan } from '#plan/plan.ts'
import { standsForReal } from '../mask/domains.ts'
import { once } from '#plan/remember.ts'

const hostPattern = /[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+/gu
const labels = new Set(exampleNames.flatMap((item) => item.labels))

const endsIn = (host: string, domain: string): boolean =>
  host === domain || host.endsWith(`.${domain}`)

/** The domain of a host that is a name from examples; null where it is none, or stands in for a real one. */
export const exampleDomain = (host: string): string | null => {
  if (standsForReal(host)) return null
  const known = [...labels, ...reservedNames.domains].find(
    (name) => name.includes('.') && endsIn(host, name),
  )
  if (known !== undefined) return known
  const parts = host.split('.')
  const at = parts.findLastIndex((part, index) => index < parts.length - 1 && labels.has(part))
  if (at !== -1) return parts.slice(at).join('.')
  const last = parts.at(-1) ?? ''
  return reservedNames.topLevel.some((name) => name === last) ? parts.slice(-2).join('.') : null
}

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** The domains among a plan's own answers that are names from examples, each once, in the order of the plan. */
export const exampleDomains = once((plan: Plan): readonly string[] => {
  const { organization, exchange, skype, edge, certificates, autodiscover, dns, trust } = plan
  const answers = { organization, exchange, skype, edge, certificates, autodiscover, dns, trust }
  const hosts = textsIn(answers).flatMap((text) => text.toLowerCase().match(hostPattern) ?? [])
  return [...new Set(hosts.flatMap((host) => exampleDomain(host) ?? []))]
})

/** Companies of examples that a text names, as on a cover. */
export const exampleCompanies = (text: string): string[] => {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  const found = exampleNames
    .map(({ name }) => name)
    .filter((name) => words.includes(` ${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `))
  return found.filter((name) => !found.some((other) => other !== name && other.includes(name)))
}

/** Which of these domains stand in a text. */
export const domainsIn = (text: string, domains: readonly string[]): string[] => {
  if (domains.length === 0) return []
  const hosts = new Set<string>(text.toLowerCase().match(hostPattern))
  return domains.filter((domain) => [...hosts].some((host) => endsIn(host, domain)))
}
