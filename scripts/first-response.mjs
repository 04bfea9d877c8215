/**
 * What the page holds before any script: the start screen in every language, and what to load next.
 *
 * @typedef {{ language: string, html: string }} Page
 * @typedef {{ file: string, words: ReadonlyArray<readonly [language: string, file: string]> }} FirstScript
 */

const place = '<div data-app></div>'

/** @param {string} html @param {readonly Page[]} pages the first one is shown where no script runs */
export function withPages(html, pages) {
  if (!html.includes(place)) throw new Error(`index.html has no ${place}`)
  const places = pages.map(
    ({ language, html: page }) => `<div data-app lang="${language}">${page}</div>`,
  )
  return html.replace(place, () => places.join('\n    '))
}

/**
 * The first script holds up the painting, so it and the styles come first, and all that can wait after
 * them with low priority.
 *
 * @param {string} html
 * @param {FirstScript} script
 */
export function withFirstScript(html, { file, words }) {
  const data = words.map(([language, address]) => ` data-${language}="${address}"`).join('')
  const styles = [...html.matchAll(/\s*<link rel="stylesheet"[^>]*>/g)].map(([link]) => link)
  const rest = styles
    .reduce((text, link) => text.replace(link, ''), html)
    .replaceAll('<link rel="modulepreload"', '<link rel="modulepreload" fetchpriority="low"')
  return rest.replace(
    /\s*<script type="module"/,
    (found) => `${styles.join('')}\n    <script src="${file}"${data}></script>${found}`,
  )
}
