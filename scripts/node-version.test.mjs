import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeProblem } from './node-version.mjs'
import { root } from './run.mjs'

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node %s will do', (version) => {
  expect(nodeProblem(version)).toBeUndefined()
})

test.each(['18.20.4', '20.18.3', '16.0.0'])('Node %s is too old', (version) => {
  expect(nodeProblem(version)).toContain(`needs Node 20.19 or newer; this is Node ${version}.`)
})

test('package.json says the same', () => {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(engines.node).toBe('>=20.19')
})
