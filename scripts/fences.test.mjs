import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import { afterAll, describe, expect, test } from 'vitest'
import config from '../.dependency-cruiser.mjs'
import { root } from './run.mjs'

/** One small house per fence, broken on purpose in one way, and a sound one. */
const houses = join(root, 'scripts', 'fences')
// A copy within the project, so that packages are found as they are from src.
const site = join(root, '.cache', 'fences')
const manifest = readFileSync(join(root, 'package.json'))
const options = await extractOptions(join(root, '.dependency-cruiser.mjs'))

/**
 * @param {string} name of the house
 * @returns {Promise<string[]>} the rules that fire, each once
 */
async function rulesBrokenBy(name) {
  cpSync(join(houses, name), join(site, name), { recursive: true })
  // Rooms are called by name, which is defined there.
  writeFileSync(join(site, name, 'package.json'), manifest)
  const { output } = await cruise([join('.cache', 'fences', name, 'src')], {
    ...options,
    baseDir: root,
  })
  if (typeof output === 'string') throw new Error(output)
  return [...new Set(output.summary.violations.map(({ rule }) => rule.name))]
}

afterAll(() => rmSync(site, { recursive: true, force: true }))

describe('fences', () => {
  const rules = (config.forbidden ?? []).map(({ name = '' }) => name)

  test('each has a house that breaks it, and the other way round', () => {
    expect(readdirSync(houses).sort()).toEqual([...rules, 'sound'].sort())
  })

  test.each(rules)('%s stands', async (rule) => {
    expect(await rulesBrokenBy(rule)).toEqual([rule])
  })

  test('a sound house breaks none', async () => {
    expect(await rulesBrokenBy('sound')).toEqual([])
  })
})
