/**
 * `npm run check`: everything that must hold before a change is shared, but for the tests in the
 * browser (`npm test`). One line per step; the first that fails shows its output and ends the run.
 * `npm run check -- --static` leaves out what runs or builds the app.
 */

import { installIfNeeded } from './install-if-needed.mjs'
import { runScript, runTool } from './run.mjs'

const quiet = { quiet: true }

/**
 * @typedef {{ name: string, run: () => { ok: boolean, output: string }, hint?: string, runsApp?: true }} Step
 * @type {Step[]}
 */
const steps = [
  {
    name: 'format',
    run: () => runTool('prettier', ['--check', '.', '--log-level', 'warn'], quiet),
    hint: 'npm run fix formats everything.',
  },
  {
    name: 'lint',
    run: () => runTool('oxlint', ['--type-aware'], quiet),
    hint: 'npm run fix corrects what can be corrected without thinking.',
  },
  { name: 'types', run: () => runTool('typescript', ['--noEmit'], quiet) },
  {
    name: 'fences',
    run: () => runTool('dependency-cruiser', ['src', '--output-type', 'err-long'], quiet),
    hint: 'Each rule above says why it is there and what to do instead.',
  },
  {
    name: 'dead code',
    run: () => runTool('knip', [], quiet),
    hint: 'Remove what nobody uses; it is in the history if it is ever needed.',
  },
  { name: 'unit tests', run: () => runTool('vitest', ['run'], quiet), runsApp: true },
  {
    name: 'build',
    run: () => runTool('vite', ['build', '--logLevel', 'warn'], quiet),
    runsApp: true,
  },
  { name: 'sizes', run: () => runScript('sizes.mjs', quiet), runsApp: true },
]

const withoutApp = process.argv.includes('--static')

installIfNeeded()
for (const step of steps) if (!withoutApp || step.runsApp !== true) take(step)
console.log('\nAll good.')

/** @param {Step} step */
function take({ name, run, hint }) {
  const start = performance.now()
  const { ok, output } = run()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(10)} ${seconds.padStart(5)} s`)
  if (ok) return
  console.error(`\n${output.trim()}\n${hint === undefined ? '' : `\n${hint}\n`}`)
  process.exit(1)
}
