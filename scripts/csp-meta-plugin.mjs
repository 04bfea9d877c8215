import { metaContentSecurityPolicy } from './headers.mjs'

const charset = /<meta charset="utf-8"\s*\/?>/i

/**
 * Puts the content security policy into a page, behind the charset: the charset must be within the
 * first 1024 bytes, the policy before anything that loads.
 *
 * @param {string} html
 * @param {string} policy
 */
export function withPolicy(html, policy) {
  if (!charset.test(html))
    throw new Error('index.html has no <meta charset="utf-8">: the policy goes right behind it')
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
  return html.replace(charset, (found) => `${found}\n    ${meta}`)
}

/**
 * A Vite plugin: the built index.html carries its own content security policy. Not in development,
 * where Vite's live reload needs inline scripts.
 *
 * @returns {import('vite').Plugin}
 */
export const cspMeta = () => ({
  name: 'tandem:csp-meta',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => withPolicy(html, metaContentSecurityPolicy),
  },
})
