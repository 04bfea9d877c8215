import { expect, test } from 'vitest'
import { withPolicy } from './csp-meta-plugin.mjs'
import { metaContentSecurityPolicy } from './headers.mjs'

test('the policy follows the charset, ahead of all that loads', () => {
  const html = withPolicy(
    '<head><meta charset="utf-8" /><script src="x.js"></script></head>',
    metaContentSecurityPolicy,
  )
  expect(html).toMatch(
    /<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]+" \/><script/,
  )
})

test('what only counts as a header is left out', () => {
  expect(withPolicy('<meta charset="utf-8">', metaContentSecurityPolicy)).not.toContain(
    'frame-ancestors',
  )
})

test('a page without a charset is refused, rather than left without a policy', () => {
  expect(() => withPolicy('<head></head>', metaContentSecurityPolicy)).toThrow('no <meta charset')
})
