import { certificateNeeds } from '#knowledge/certificate-names.ts'
import { taskIds } from '#knowledge/procedures/index.ts'
import {
  type ValueFault,
  buildFault,
  dateFault,
  guidFault,
  hostFault,
  hostOrAddressFault,
  isAddress,
  sipFault,
  textFault,
  urlFault,
} from '#plan/values.ts'
import { maskAddress } from './hosts.ts'
import type { Kind } from './kinds.ts'
import type { StandIns } from './stand-ins.ts'

/** What texts are masked with. */
export type Tools = {
  readonly standIns: StandIns
  /** null: DNS cannot carry it */
  readonly host: (text: string) => string | null
  /** whether it is one of the domains that no other one holds */
  readonly isDomain: (text: string) => boolean
}
type Mask = (text: string, tools: Tools) => string

const long = 'x'.repeat(64)
const wrongShapes: readonly ((n: number) => string)[] = [
  (n) => `wrong ${n}`,
  (n) => `wrong ${n}\u200e`,
  (n) => `wrong ${n} ${long}`,
  (n) => `wrong ${n}.${'xxxxxxxxx.'.repeat(26)}example`,
  (n) => `wrong-${n}:`,
  (n) => `wrong-${n}`,
]

/** What stands in for a text that is not what it should be: wrong in the same way. */
const wrong = (
  text: string,
  check: (value: string) => ValueFault | null,
  { standIns }: Tools,
): string => {
  const fault = check(text)
  const shape = wrongShapes.find((make) => check(make(1)) === fault) ?? wrongShapes[0]
  return standIns.of({
    sort: `wrong ${fault ?? ''}`,
    name: text,
    make: shape ?? ((n) => `wrong ${n}`),
  })
}

/** An invisible mark in front: as wrong as a name with another one in it, and for the plan the same name. */
const invisible = '\ufeff'

/** A name that people read. The same name gets the same stand-in, wherever it stands. */
const named =
  (series: string): Mask =>
  (text, { standIns }) => {
    const make = (n: number) => `${series}-${n}`
    const standIn = standIns.of({ sort: 'name', name: text, make, series })
    return textFault(text) === null ? standIn : `${invisible}${standIn}`
  }

/**
 * Kept where it is what it should be. Else from the first character on that is none of numbers: what they
 * say is no name, and the engine may compare by it.
 */
const keptUnlessWrong =
  (check: (value: string) => ValueFault | null): Mask =>
  (text, tools) => {
    if (check(text) === null) return text
    const rest = text.replace(/^[\d./: -]+/, '')
    const kept = text.slice(0, text.length - rest.length)
    // It comes before or after all digits, as it did.
    const order = rest < '0' ? '-' : ''
    return rest === '' ? text : `${kept}${order}${wrong(rest, check, tools)}`
  }

const hostBy =
  (check: (value: string) => ValueFault | null): Mask =>
  (text, tools) => {
    const masked = tools.host(text)
    if (masked === null) return wrong(text, check, tools)
    const fault = check(text)
    if (fault === 'control-characters') return `${invisible}${masked}`
    return check(masked) === fault ? masked : wrong(text, check, tools)
  }

const userOf: Mask = (name, { standIns }) =>
  standIns.of({ sort: 'user', name, make: (n) => `user-${n}` })

/** `sip:` as typed, the name of the user, and the domain. */
const address: Mask = (text, tools) => {
  const [, scheme = '', user = '', domain = ''] =
    /^(sip:)?([^@]+)@([^@]+)$/i.exec(text.trim()) ?? []
  const masked = user === '' ? null : tools.host(domain)
  if (masked === null) return wrong(text, sipFault, tools)
  const result = `${scheme}${userOf(user, tools)}@${masked}`
  return sipFault(result) === sipFault(text) ? result : wrong(text, sipFault, tools)
}

const knownSegments = new Set(
  'autodiscover autodiscover.svc autodiscover.xml wssecurity ews exchange.asmx owa metadata json 1'.split(
    ' ',
  ),
)
const segment = (text: string, { standIns }: Tools): string => {
  if (text === '' || knownSegments.has(text.toLowerCase())) return text
  const [ending = ''] = /\.(?:svc|xml|asmx)$/i.exec(text) ?? []
  const name = text.slice(0, text.length - ending.length)
  return `${standIns.of({ sort: 'segment', name: name, make: (n) => `segment-${n}` })}${ending}`
}

/** Scheme, user, host and port of an address; without a host, a scheme that no other address has. */
const originOf = (parsed: URL, tools: Tools): string => {
  const { protocol, username, hostname, port } = parsed
  const masked = hostname === '' ? null : tools.host(hostname.replace(/^\[(.*)\]$/, '$1'))
  if (masked === null || !/^(?:https?|ftp):$/.test(protocol))
    return tools.standIns.of({ sort: 'scheme', name: parsed.href, make: (n) => `wrong-${n}:` })
  const user = username === '' ? '' : `${userOf(username, tools)}@`
  const bracketed = masked.includes(':') ? `[${masked}]` : masked
  return `${protocol}//${user}${bracketed}${port === '' ? '' : `:${port}`}`
}

const url: Mask = (text, tools) => {
  const trimmed = text.trim()
  if (!URL.canParse(trimmed)) return wrong(text, urlFault, tools)
  const given = new URL(trimmed)
  const path = given.pathname
    .split('/')
    .map((part) => segment(part, tools))
    .join('/')
  const rest = `${given.search}${given.hash}`
  const query =
    rest === ''
      ? ''
      : `?${tools.standIns.of({ sort: 'query', name: rest.slice(1), make: (n) => `query-${n}` })}`
  const result = `${originOf(given, tools)}${path}${query}`
  // What made the address wrong is put behind it, where it changes no other part.
  const candidates = [result, `${result}#'`, `${result}#\u200e`]
  const fault = urlFault(text)
  return candidates.find((one) => urlFault(one) === fault) ?? wrong(text, urlFault, tools)
}

const guid: Mask = (text, tools) =>
  guidFault(text) === null
    ? tools.standIns.of({
        sort: 'guid',
        name: text.trim(),
        make: (n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
      })
    : wrong(text, guidFault, tools)

const digits =
  (sort: string, length: number): Mask =>
  (text, { standIns }) =>
    standIns.of({
      sort,
      name: text,
      make: (n) => n.toString(16).toUpperCase().padStart(length, '0'),
    })

/** Names that Microsoft gives, and not the customer. */
const fixedNames = new Set<string>(
  Object.values(certificateNeeds).flatMap(({ subject }) =>
    typeof subject === 'object' && subject !== null && 'fixed' in subject ? [subject.fixed] : [],
  ),
)

const commonName: Mask = (text, tools) => {
  if (fixedNames.has(text)) return text
  // A domain without a dot is wrong, and yet the Subject of a certificate may name it.
  const masked = /[.*]/.test(text) || tools.isDomain(text) ? tools.host(text) : null
  return masked ?? named('Name')(text, tools)
}

const attribute = /([A-Za-z][A-Za-z0-9.]*)=("(?:[^"]|"")*"|(?:\\.|[^,+;\\"])*)(\s*[,+;]\s*|$)/gy

/** `CN=fe01.contoso.com, O=Contoso`: the keys stay. */
const distinguishedName: Mask = (text, tools) => {
  const parts = [...text.matchAll(attribute)]
  if (parts.map(([part]) => part).join('') !== text) return named('Name')(text, tools)
  return parts
    .map(([, key = '', value = '', between = '']) => {
      const quoted = value.startsWith('"')
      const plain = quoted ? value.slice(1, -1).replaceAll('""', '"') : value
      const masked = plain.trim() === '' ? plain : commonName(plain, tools)
      return `${key}=${quoted ? `"${masked}"` : masked}${between}`
    })
    .join('')
}

/** By its look: the plan also holds which kind it is, but a file may say anything. */
const alternativeName: Mask = (text, tools) => {
  if (isAddress(text.trim())) return maskAddress(text, tools.standIns)
  if (/^https?:/i.test(text)) return url(text, tools)
  if (/^[^@\s]+@[^@\s]+$/.test(text)) return address(text, tools)
  return commonName(text, tools)
}

// As evidence/oid-names.ts has them; anything else may be a name.
const technicalWords =
  /^(?:\d+(?:\.\d+)+|(?:md2|md5|sha1|sha224|sha256|sha384|sha512)(?:RSA|DSA|ECDSA)?|RSASSA-PSS|Ed25519|Ed448|ML-DSA-\d+|X25519|X448|DSA|DH|P-\d+|secp\d+k1|brainpoolP\d+r1|anyExtendedKeyUsage|serverAuth|clientAuth|codeSigning|emailProtection|timeStamping|OCSPSigning)$/

const id: Mask = (text, { standIns }) =>
  standIns.of({ sort: 'id', name: text, make: (n) => `id-${n}`, identity: text })

const tasks = new Set<string>(taskIds)
const taskKey: Mask = (text, tools) => {
  const [task = '', ...rest] = text.split(':')
  if (!tasks.has(task))
    return tools.standIns.of({ sort: 'task', name: text, make: (n) => `task-${n}`, identity: text })
  return rest.length === 0 ? task : `${task}:${id(rest.join(':'), tools)}`
}

const path: Mask = (text, tools) =>
  textFault(text) === null
    ? tools.standIns.of({ sort: 'path', name: text, make: (n) => `path-${n}.pfx` })
    : wrong(text, textFault, tools)

/** How each kind of text is masked. */
export const masks: Readonly<Record<Kind, Mask>> = {
  title: named('Plan'),
  customer: named('Customer'),
  person: named('Person'),
  'exchange-name': named('Exchange'),
  'skype-name': named('Pool'),
  'pairing-name': named('Pairing'),
  // Of several lines, as a rule: not wrong in a note.
  note: (text, { standIns }) =>
    standIns.of({ sort: 'note', name: text, make: (n) => `Note-${n}`, identity: text }),
  id,
  'task-key': taskKey,
  host: hostBy(hostFault),
  'host-or-address': hostBy(hostOrAddressFault),
  url,
  sip: address,
  guid,
  path,
  'distinguished-name': distinguishedName,
  'common-name': commonName,
  'alternative-name': alternativeName,
  serial: digits('serial', 32),
  thumbprint: digits('thumbprint', 40),
  date: keptUnlessWrong(dateFault),
  build: keptUnlessWrong(buildFault),
  version: keptUnlessWrong((text) => (/^[\d.-]*$/.test(text) ? null : 'not-a-date')),
  technical: (text, tools) => (technicalWords.test(text) ? text : named('Name')(text, tools)),
  instant: (text) => text,
}
