import type { CertificateFacts } from '#evidence/certificate-facts.ts'

/** ASCII form of a name: lower case, no dot at the end, Hangul and the like as `xn--`. */
function asciiName(name: string): string {
  const plain = name.toLowerCase().replace(/\.$/, '')
  if (/^[\x00-\x7f]*$/.test(plain)) return plain
  const [, wildcard = '', rest = ''] = /^(\*\.)?(.*)$/s.exec(plain) ?? []
  // Only what is a name throughout: of `한글.kr/elsewhere` the address would keep the first part.
  const isName = /^[\p{L}\p{M}\p{N}.\u3002_-]+$/u.test(rest) && URL.canParse(`https://${rest}/`)
  return isName ? wildcard + new URL(`https://${rest}/`).hostname : plain
}

const isIpv4 = (name: string) => /^\d{1,3}(\.\d{1,3}){3}$/.test(name)

/**
 * Whether a name of a certificate covers a host (RFC 9525, 6.3).
 * @param pattern a DNS name; `*` as its first label stands for exactly one label, and nowhere else
 * @param host a DNS name; a wildcard that is asked for (`*.litwareinc.com`) is covered by itself only
 */
export function nameMatches(pattern: string, host: string): boolean {
  const [name, asked] = [asciiName(pattern), asciiName(host)]
  if (name === '' || asked === '') return false
  if (name === asked) return true
  if (!name.startsWith('*.') || isIpv4(asked)) return false
  const dot = asked.indexOf('.')
  return dot > 0 && name.slice(1) === asked.slice(dot)
}

/**
 * Whether the SIP domain is in the subject: the rule for the certificate of the Skype for Business
 * OAuth token issuer. Its common name must be the domain or lie in it: `litwareinc.com`,
 * `sip.litwareinc.com`, `*.litwareinc.com`. Alternative names do not count.
 */
export function subjectCovers(
  facts: Pick<CertificateFacts, 'commonName'>,
  sipDomain: string,
): boolean {
  const [name, domain] = [asciiName(facts.commonName ?? ''), asciiName(sipDomain)]
  return domain !== '' && (name === domain || name.endsWith(`.${domain}`))
}
