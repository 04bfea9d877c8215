/**
 * The security headers of Tandem, in one place: `npm start` sends them, the build puts the policy
 * into index.html as well, and e2e/headers.spec.ts checks both. Whoever hosts the built files on a
 * server of their own should send the same.
 */

/**
 * Nothing is allowed but the page's own files: what the user types cannot leave the page.
 *
 * The address of a worker or service worker counts as code: `tandem-scripts` is the one policy that may
 * make one, and it knows no address but those of the build (src/ui/trusted-scripts.ts).
 *
 * @type {ReadonlyArray<readonly [name: string, value: string]>}
 */
const directives = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  ['img-src', "'self' data: blob:"],
  ['connect-src', "'self'"],
  ['worker-src', "'self'"],
  ['manifest-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
  ['frame-ancestors', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', 'tandem-scripts'],
]

/** Browsers ignore these in a <meta>, and say so in the console. */
const headerOnly = new Set(['frame-ancestors'])

/** @param {typeof directives} list */
const policyOf = (list) => list.map((directive) => directive.join(' ')).join('; ')

export const contentSecurityPolicy = policyOf(directives)

/** The policy for `<meta http-equiv>`, for hosts whose headers cannot be set. */
export const metaContentSecurityPolicy = policyOf(
  directives.filter(([name]) => !headerOnly.has(name)),
)

/**
 * The policy of the one file that holds everything: its script and its style are known by their digests,
 * and there is nothing that it may fetch.
 *
 * @param {{ script: string, style: string }} digests as `sha256-…`
 */
export const singleFilePolicy = ({ script, style }) =>
  policyOf([
    ['default-src', "'none'"],
    ['script-src', `'${script}'`],
    ['style-src', `'${style}'`],
    ['img-src', 'data: blob:'],
    ['connect-src', "'none'"],
    ['worker-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'tandem-scripts'],
  ])

export const securityHeaders = Object.freeze({
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), clipboard-read=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
})

/**
 * How long a browser may keep a file. Names in assets/ carry a hash of their content, so a new
 * build never meets an old file; everything else is asked for again each time.
 *
 * @param {string} path of the file within dist, for example `assets/main-1a2b3c4d.js`
 */
export const cacheControlOf = (path) =>
  path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
