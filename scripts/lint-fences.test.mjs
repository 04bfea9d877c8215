import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from './run.mjs'

/** A copy of the lint rules over one file per room, outside of the project's own files. */
const house = mkdtempSync(join(tmpdir(), 'tandem-lint-'))

beforeAll(() => {
  mkdirSync(join(house, 'scripts'))
  for (const file of ['.oxlintrc.json', 'scripts/oxlint-clock.mjs'])
    cpSync(join(root, file), join(house, file))
})
afterAll(() => rmSync(house, { recursive: true, force: true }))

/**
 * @param {string} path
 * @param {string} expression
 * @returns {string[]} the rules that object
 */
function objectionsTo(path, expression) {
  const file = join(house, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, `export const value = ${expression}\n`)
  const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint')
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format', 'json', path], {
    cwd: house,
    encoding: 'utf8',
  })
  rmSync(file)
  return JSON.parse(stdout).diagnostics.map((/** @type {{ code: string }} */ { code }) => code)
}

const globals = 'eslint(no-restricted-globals)'
const properties = 'eslint(no-restricted-properties)'

describe('a pure room', () => {
  test.each([
    ['document.title', globals],
    ['window.name', globals],
    ['navigator.language', globals],
    ["fetch('x')", globals],
    ["localStorage.getItem('x')", globals],
    ['crypto.randomUUID()', globals],
    ['performance.now()', globals],
    ["process.env['X']", globals],
    ['Math.random()', properties],
    ['Date.now()', properties],
    ['globalThis.fetch', properties],
    ['new Date()', 'tandem(no-clock)'],
    ['Date()', 'tandem(no-clock)'],
    ['console.log(1)', 'eslint(no-console)'],
  ])('may not say %s', (expression, rule) => {
    expect(objectionsTo('src/engine/judge.ts', expression)).toEqual([rule])
  })

  test.each(['knowledge', 'plan', 'deliverables', 'messages', 'evidence'])('is %s/ too', (room) => {
    expect(objectionsTo(`src/${room}/deep/file.ts`, 'Date.now()')).toEqual([properties])
  })

  test('may make a date from a value', () => {
    expect(objectionsTo('src/engine/judge.ts', "new Date('2026-11-01')")).toEqual([])
  })
})

test('ui and cli may ask for the time', () => {
  expect(objectionsTo('src/ui/today.ts', 'new Date()')).toEqual([])
  expect(objectionsTo('src/cli/plan.ts', 'console.log(Date.now())')).toEqual([])
})
