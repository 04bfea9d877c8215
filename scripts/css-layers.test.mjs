import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, resolveConfig } from 'vite'
import { afterAll, describe, expect, test } from 'vitest'
import { cssLayers, layerOrder, layers } from './css-layers.mjs'
import { root } from './run.mjs'

const folder = mkdtempSync(join(tmpdir(), 'tandem-layers-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** @param {string} css @param {import('vite').Plugin[]} plugins */
async function built(css, plugins) {
  writeFileSync(join(folder, 'sheet.css'), css)
  writeFileSync(join(folder, 'main.js'), "import './sheet.css'")
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    plugins,
    build: { write: false, rollupOptions: { input: join(folder, 'main.js') } },
  })
  if (!('output' in result)) throw new Error('The build gave no files')
  const sheet = result.output.find((file) => file.fileName.endsWith('.css'))
  return sheet?.type === 'asset' ? String(sheet.source) : ''
}

test('layerOrder reads statements and blocks, each layer once', () => {
  expect(layerOrder('@layer a,b;@layer c{x{}}@layer a{y{}}')).toEqual(['a', 'b', 'c'])
})

describe('a built stylesheet', () => {
  test.each([
    ['one of a screen', '@layer components { .a { color: red } }'],
    [
      'one with its layers the wrong way round',
      '@layer components { .a { color: red } } @layer base { b { color: red } } @layer reset { i { color: red } }',
    ],
  ])('states the order of the layers: %s', async (_, css) => {
    expect(layerOrder(await built(css, [cssLayers()]))).toEqual(layers)
    expect(layerOrder(await built(css, []))).not.toEqual(layers)
  })
})

test('the build uses it', async () => {
  const { plugins } = await resolveConfig({ root, logLevel: 'error' }, 'build')
  expect(plugins.map(({ name }) => name)).toContain(cssLayers().name)
})
