import { build } from '#ui/build.ts'

export type Directive = { readonly name: string; readonly values: readonly string[] }

/**
 * The directives of a content security policy, in order.
 * @param text as in the header; of two policies in one header the parts are joined by commas
 */
export const directivesOf = (text: string): Directive[] =>
  text
    .split(/[;,]/)
    .map((part) => part.trim().split(/\s+/))
    .flatMap(([name = '', ...values]) =>
      name === '' ? [] : [{ name: name.toLowerCase(), values }],
    )

/** Which words tell what a value allows. */
export type Allowed = 'none' | 'self' | 'data' | 'blob' | 'digest' | 'script' | 'other'

const allowed = new Map<string, Allowed>([
  ["'none'", 'none'],
  ["'self'", 'self'],
  ['data:', 'data'],
  ['blob:', 'blob'],
  ["'script'", 'script'],
])

/** What a value of a directive allows. */
export const allowedBy = (value: string): Allowed =>
  allowed.get(value) ?? (/^'sha(?:256|384|512)-/.test(value) ? 'digest' : 'other')

/** The policy that the page itself states; empty where it states none. */
export const pagePolicy = (): string =>
  document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ??
  ''

export type ServerAnswer =
  | { readonly is: 'single-file' }
  | { readonly is: 'unknown' }
  | {
      readonly is: 'known'
      readonly policy: string
      readonly others: readonly (readonly [name: string, value: string])[]
    }

const otherHeaders = [
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
]

/**
 * What the server states, asked at the page's own address. With GET, as the page itself was loaded: the
 * service worker then answers with the headers that are in force here, even without a network.
 */
export const serverAnswer = async (): Promise<ServerAnswer> => {
  if (build === 'single-file') return { is: 'single-file' }
  try {
    const { headers } = await fetch(location.href.split('#')[0] ?? '', { credentials: 'omit' })
    const others = otherHeaders.flatMap((name) => {
      const value = headers.get(name)
      return value === null ? [] : [[name, value] as const]
    })
    return { is: 'known', policy: headers.get('content-security-policy') ?? '', others }
  } catch {
    return { is: 'unknown' }
  }
}
