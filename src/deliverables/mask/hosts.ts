import { clouds } from '#knowledge/clouds.ts'
import { isPrivate } from '#engine/records/autodiscover.ts'
import { asciiHost, hostFault, isAddress, liesIn } from '#plan/values.ts'
import { exampleDomain } from '../packs/examples.ts'
import { domainStandIns } from './domains.ts'
import type { StandIns } from './stand-ins.ts'

/** Labels with a meaning of their own to clients and servers. Sources: skype-dns, edge-dns. */
const kept = new Set([
  'autodiscover',
  'sip',
  'lyncdiscover',
  'lyncdiscoverinternal',
  'meet',
  'dialin',
  'admin',
  '_autodiscover',
  '_sip',
  '_sipfederationtls',
  '_sipinternaltls',
  '_tcp',
  '_tls',
])

/** Microsoft's own hosts, which say nothing about the customer. */
const microsoft = new Set(
  Object.values(clouds).flatMap((cloud) =>
    Object.values(cloud).filter(
      (value): value is string => typeof value === 'string' && asciiHost(value) === value,
    ),
  ),
)

const long = 'x'.repeat(64)
/** Stand-ins as right or as wrong as what they stand for. */
const shapes: readonly ((base: string) => string)[] = [
  (base) => base,
  (base) => base.replace('-', '_'),
  (base) => `${base}-${long}`,
]

/** Makes any name too long: 260 characters. */
const padding = 'xxxxxxxxx.'.repeat(26)

const isAsRight = (standIn: string, name: string): boolean => hostFault(standIn) === hostFault(name)

/** The domains that no other one holds: those of the plan, and the parents of hosts outside them. */
export const rootsOf = (domains: readonly string[], hosts: readonly string[]): string[] => {
  const known = (texts: readonly string[]) => texts.flatMap((text) => asciiHost(text) ?? [])
  const listed = known(domains)
  const outside = known(hosts)
    .filter((host) => !microsoft.has(host) && !listed.some((domain) => liesIn(host, domain)))
    .flatMap((host) => {
      const labels = host.split('.')
      return labels.length < 2 ? [] : [labels.length > 2 ? labels.slice(1).join('.') : host]
    })
  const all = [...new Set([...listed, ...outside])].filter((domain) => !isAddress(domain))
  return all.filter((domain) => !all.some((other) => other !== domain && liesIn(domain, other)))
}

/** The last so many bytes of a number, as an IPv4 address has them. */
const bytes = (n: number, count: number): string =>
  Array.from({ length: count }, (_, at) => (n >> (8 * (count - 1 - at))) & 255).join('.')

/** An address of those kept for documentation: RFC 5737; beyond the 762 of these, for tests: RFC 2544. */
const publicAddress = (n: number): string => {
  const range = ['192.0.2', '198.51.100', '203.0.113'][Math.floor((n - 1) / 254)]
  return range === undefined ? `198.18.${bytes(n, 2)}` : `${range}.${((n - 1) % 254) + 1}`
}

const addressKinds = {
  4: { public: publicAddress, private: (n: number) => `10.${bytes(n, 3)}` },
  6: {
    public: (n: number) => `2001:db8::${n.toString(16)}`,
    private: (n: number) => `fd00::${n.toString(16)}`,
  },
} as const

/**
 * An address by one of the same kind, out of what RFC 5737 and RFC 3849 keep for documentation. One of a
 * private network stays one: it has other records, and no range of those is kept.
 */
export const maskAddress = (text: string, standIns: StandIns): string => {
  const name = text.trim()
  const version = name.includes(':') ? 6 : 4
  const reach = isPrivate(name) ? 'private' : 'public'
  return standIns.of({
    sort: 'address',
    name,
    make: addressKinds[version][reach],
    series: `${version} ${reach}`,
  })
}

/** An IPv4 address in three parts: browsers take it for one, the plan for no right answer. */
const shortAddress = (address: string): string => {
  const [first, second, third, last] = address.split('.')
  return `${first}.${second}.${Number(third) * 256 + Number(last)}`
}

const rootStandIn = (root: string, standIns: StandIns): string =>
  standIns.of({
    sort: 'domain',
    name: root,
    make: (n) => {
      const base = `${domainStandIns[exampleDomain(root) === null ? 'real' : 'example']}-${n}`
      const end = root.includes('.') ? '.example' : ''
      const candidates = [
        ...shapes.map((shape) => `${shape(base)}${end}`),
        `${base}.${padding}example`,
      ]
      return candidates.find((standIn) => isAsRight(standIn, root)) ?? `${base}${end}`
    },
  })

/** @param typed the label as it was typed, in letters other than ASCII perhaps */
const labelStandIn = (label: string, typed: string, standIns: StandIns): string => {
  if (label === '' || kept.has(label)) return label
  const inHost = (text: string) => `${text}.example`
  return standIns.of({
    sort: 'host',
    name: typed,
    make: (n) => {
      const candidates = shapes.map((shape) => shape(`host-${n}`))
      return candidates.find((standIn) => isAsRight(inHost(standIn), inHost(label))) ?? `host-${n}`
    },
    identity: label,
  })
}

/** Labels and domain put together, too long where the name was. */
const joined = (name: string, labels: readonly string[], domain: string | null): string => {
  const whole = [...labels, ...(domain === null ? [] : [domain])].join('.')
  const isTooLong = (text: string) => hostFault(text) === 'host-name-too-long'
  return isTooLong(name) && !isTooLong(whole)
    ? [...labels, `${padding}${domain ?? 'example'}`].join('.')
    : whole
}

/** @param typed the name before it was brought to ASCII */
const maskName = (
  name: string,
  typed: string,
  roots: readonly string[],
  standIns: StandIns,
): string => {
  const root = roots.find((domain) => liesIn(name, domain))
  if (root === name) return rootStandIn(root, standIns)
  const labels = name.split('.')
  const typedLabels = typed.replace(/\.$/, '').split('.')
  const own = root === undefined ? labels : labels.slice(0, -root.split('.').length)
  const masked = own.map((label, at) => {
    const asTyped = typedLabels.length === labels.length ? (typedLabels[at] ?? label) : label
    return labelStandIn(label, /[^\u0020-\u007e]/.test(asTyped) ? asTyped : label, standIns)
  })
  return joined(name, masked, root === undefined ? null : rootStandIn(root, standIns))
}

/**
 * Masks host names label by label, and the domain they are in as one: a host inside a domain stays inside
 * it, and a label is the same everywhere. What is no host at all is left to the caller.
 * @param roots as rootsOf gives them
 * @returns what gives null for a text that DNS cannot carry
 */
export const hostMasker =
  (roots: readonly string[], standIns: StandIns) =>
  (text: string): string | null => {
    const trimmed = text.trim()
    if (trimmed.startsWith('*.')) {
      const rest = hostMasker(roots, standIns)(trimmed.slice(2))
      return rest === null ? null : `*.${rest}`
    }
    if (isAddress(trimmed)) return maskAddress(trimmed, standIns)
    const ascii = asciiHost(text)
    if (ascii === null || microsoft.has(ascii)) return ascii
    if (isAddress(ascii)) return shortAddress(maskAddress(ascii, standIns))
    return maskName(ascii, trimmed, roots, standIns)
  }
