/**
 * What a well-formed answer is. Each check gives null for a good value or a fault code; the words for
 * the codes are in messages/. Empty is never a fault here: whether an answer may be missing is a
 * question for the engine.
 */
export type ValueFault =
  | 'control-characters'
  | 'not-a-host-name'
  | 'label-too-long'
  | 'host-name-too-long'
  | 'not-a-domain'
  | 'not-fully-qualified'
  | 'not-a-host-or-address'
  | 'not-a-url'
  | 'not-https'
  | 'not-a-date'
  | 'not-a-guid'
  | 'not-a-sip-address'
  | 'not-a-build'
  | 'duplicate'
  | 'not-a-whole-number'
  | 'negative'
  | 'too-many'
  | 'too-long-to-live'
  | 'missing-name'
  | 'unknown-reference'

// Control characters, and the marks that turn the direction of text and so can hide what is written.
const hidden = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/
const label = /^(?!-)[a-z0-9-]+(?<!-)$/

/** A name that people read: any text without control characters and direction marks. */
export const textFault = (text: string): ValueFault | null =>
  hidden.test(text) ? 'control-characters' : null

/** Host names that URL only brings to lower case: plain ASCII, no punycode to be checked, no IPv4 address. */
const plain = /^(?!(?:.*\.)?xn--)(?:[a-z0-9_-]+\.)*[a-z][a-z0-9_-]*$/i

/**
 * Host names in the form DNS carries: lower case, no trailing dot, international labels as punycode.
 * @returns null when the text is no host name
 */
export const asciiHost = (text: string): string | null => {
  const trimmed = text.trim().replace(/\.$/, '')
  // Most are, and a plan may hold thousands.
  if (plain.test(trimmed)) return trimmed.toLowerCase()
  // URL would read these as something else than a host, or cut the text short.
  if (trimmed === '' || /[\s/\\?#@:%[\]<>|^"'`$(){};=&*!,]/.test(trimmed)) return null
  try {
    return new URL(`http://${trimmed}`).hostname
  } catch {
    return null
  }
}

/** What tells two names apart: the same host, or the same letters, whatever their case, is the same name. */
export const identityOf = (text: string): string => asciiHost(text) ?? text.trim().toLowerCase()

/** Whether the text is an IPv4 or IPv6 address. */
export const isAddress = (text: string): boolean => {
  if (/^(\d{1,3})(\.\d{1,3}){3}$/.test(text))
    return text.split('.').every((part) => Number(part) <= 255)
  return /^[0-9a-f:.]+$/i.test(text) && URL.canParse(`http://[${text}]`)
}

/** A fully qualified host name (FQDN): RFC 1123 labels of 63 octets at most, 253 in all. */
export const hostFault = (text: string): ValueFault | null => {
  if (text === '') return null
  if (hidden.test(text)) return 'control-characters'
  const labels = text.trim().split('.')
  if (labels.some((part) => part.length > 63)) return 'label-too-long'
  const ascii = asciiHost(text)
  if (ascii === null) return text.length > 253 ? 'host-name-too-long' : 'not-a-host-name'
  if (ascii.length > 253) return 'host-name-too-long'
  if (isAddress(ascii)) return 'not-a-host-name'
  if (!ascii.split('.').every((part) => label.test(part) && part.length <= 63))
    return 'not-a-host-name'
  return ascii.includes('.') ? null : 'not-fully-qualified'
}

/** A DNS domain: a host name of at least two labels. */
export const domainFault = (text: string): ValueFault | null => {
  const fault = hostFault(text)
  return fault === 'not-fully-qualified' || fault === 'not-a-host-name' ? 'not-a-domain' : fault
}

export const hostOrAddressFault = (text: string): ValueFault | null => {
  if (isAddress(text.trim())) return null
  const fault = hostFault(text)
  return fault === 'not-a-host-name' ? 'not-a-host-or-address' : fault
}

/** An https URL whose host is a host name. */
export const urlFault = (text: string): ValueFault | null => {
  if (text === '') return null
  if (hidden.test(text)) return 'control-characters'
  if (/[\s"'`<>{}|\\^$]/.test(text.trim()) || !URL.canParse(text.trim())) return 'not-a-url'
  const url = new URL(text.trim())
  if (url.protocol !== 'https:') return 'not-https'
  return hostFault(url.hostname) === null ? null : 'not-a-url'
}

const daysIn = (year: number, month: number): number => {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/** A calendar day as YYYY-MM-DD that exists, between 1990 and 2100. */
export const dateFault = (text: string): ValueFault | null => {
  if (text === '') return null
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  const [year = 0, month = 0, day = 0] = (match ?? []).slice(1).map(Number)
  const exists = year >= 1990 && year <= 2100 && day >= 1 && day <= daysIn(year, month)
  return exists ? null : 'not-a-date'
}

export const guidFault = (text: string): ValueFault | null =>
  text === '' || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text.trim())
    ? null
    : 'not-a-guid'

/** A SIP address, with or without `sip:`. */
export const sipFault = (text: string): ValueFault | null => {
  if (text === '') return null
  const match = /^(?:sip:)?([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+)@([^@]+)$/i.exec(text.trim())
  return match?.[2] && domainFault(match[2]) === null ? null : 'not-a-sip-address'
}

/**
 * The four numbers of a build, such as 15.2.2562.17; leading zeros, as file versions have them, do not
 * count.
 * @returns null when the text is no build
 */
export const buildNumbers = (text: string): readonly number[] | null => {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,5})\.(\d{1,5})$/.exec(text.trim())
  return parts === null ? null : parts.slice(1).map(Number)
}

export const buildFault = (text: string): ValueFault | null =>
  text === '' || buildNumbers(text) !== null ? null : 'not-a-build'

/** Whether `host` is `domain` or lies in it; both are brought to the form DNS carries first. */
export const liesIn = (host: string, domain: string): boolean => {
  const inner = asciiHost(host)
  const outer = asciiHost(domain)
  return inner !== null && outer !== null && (inner === outer || inner.endsWith(`.${outer}`))
}
