import { createHash } from 'node:crypto'
import { withPolicy } from './csp-meta-plugin.mjs'
import { singleFilePolicy } from './headers.mjs'

/** @param {string} text of a script or style */
const digestOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`

/**
 * Text that may stand inside `<script>`: nothing in it ends the script or hides its end. What is replaced
 * means the same in strings, templates and regular expressions, the only places where it can stand.
 *
 * @param {string} code
 */
export const forScript = (code) => withoutOddEnds(code.replaceAll(/<(?=\/script|!--)/gi, '\\x3C'))

/** @param {string} css */
export const forStyle = (css) => withoutOddEnds(css.replaceAll(/<(?=\/style)/gi, '\\3C '))

/**
 * A browser reads these characters otherwise than they were written, and the digest would not fit.
 *
 * @param {string} text
 */
function withoutOddEnds(text) {
  if (/[\0\r]/.test(text))
    throw new Error('A carriage return or a zero in the code: its digest would not hold')
  return text
}

/**
 * One page that holds everything and carries the policy that allows just that.
 *
 * @param {string} html as built, with links to its files
 * @param {{ script: string, style: string, icon: string }} parts code, CSS and SVG
 */
export function singleFile(html, { script, style, icon }) {
  const code = forScript(script)
  const css = forStyle(style)
  const iconAddress = `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}`
  const bare = html
    .replaceAll(/\s*<script\b[^>]*\bsrc=[^>]*><\/script>/g, '')
    .replaceAll(/\s*<link\b[^>]*>/g, '')
  const page = bare
    .replace(
      '</head>',
      () => `  <link rel="icon" href="${iconAddress}" />\n    <style>${css}</style>\n  </head>`,
    )
    .replace('</body>', () => `  <script type="module">${code}</script>\n  </body>`)
  return withPolicy(page, singleFilePolicy({ script: digestOf(code), style: digestOf(css) }))
}
