import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import { afterAll, describe, expect, test } from 'vitest'
import config from '../.dependency-cruiser.mjs'
import { brokenHouses, soundHouse } from './fences/broken-houses.mjs'
import { root } from './run.mjs'

// Within the project, so that packages are found as they are from src.
const site = join(root, '.cache', 'fences')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const options = await extractOptions(join(root, '.dependency-cruiser.mjs'))

/**
 * @param {string} name
 * @param {Record<string, string>} files
 * @returns {Promise<string[]>} the rules that fire, each once
 */
async function rulesBrokenBy(name, files) {
  const house = join(site, name)
  const all = { ...files, 'package.json': JSON.stringify(manifest) }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    writeFileSync(join(house, path), text)
  }
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
    expect(Object.keys(brokenHouses).sort()).toEqual([...rules].sort())
  })

  test.each(Object.entries(brokenHouses))('%s stands', async (rule, files) => {
    expect(await rulesBrokenBy(rule, files)).toEqual([rule])
  })

  test('a sound house breaks none', async () => {
    expect(await rulesBrokenBy('sound', soundHouse)).toEqual([])
  })
})
