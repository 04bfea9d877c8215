/**
 * `npm test`: every test there is. Unit tests, then the built app in a real browser.
 * `npm run e2e -- e2e/some.spec.ts` runs the second half only, with Playwright's own arguments.
 */

import { installIfNeeded } from './install-if-needed.mjs'
import { runScript, runTool } from './run.mjs'

const [only, ...rest] = process.argv.slice(2)
const e2eOnly = only === '--e2e'

installIfNeeded()
if (!e2eOnly) step('Unit tests', () => runTool('vitest', ['run']).ok)
step('Build', () => runTool('vite', ['build', '--logLevel', 'warn']).ok)
step('Build of the single file', () => runScript('build-single.mjs').ok)
// Not before now: it needs what may just have been installed.
const { runE2e } = await import('./e2e.mjs')
step('Tests in the browser', () => runE2e(e2eOnly ? rest : []))
console.log(e2eOnly ? '\nThe tests in the browser passed.' : '\nAll tests passed.')

/**
 * @param {string} name
 * @param {() => boolean} run
 */
function step(name, run) {
  console.log(`\n--- ${name}`)
  if (run()) return
  console.error(`\n${name}: failed.`)
  process.exit(1)
}
