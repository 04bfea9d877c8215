import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesOf, withFiles } from './service-worker.mjs'

let folder = ''
/** @param {string} name @param {string} content */
const write = (name, content) => writeFileSync(join(folder, name), content)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-files-'))
  for (const name of ['assets', '.vite']) mkdirSync(join(folder, name))
  write('index.html', '<p>')
  write('sw.js', 'old')
  write('assets/a-1.js', 'a')
  write('.vite/manifest.json', '{}')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('filesOf', () => {
  test('lists every file for visitors but the service worker itself', () => {
    const { files } = filesOf(folder)
    expect(Object.keys(files).toSorted()).toEqual(['./', 'assets/a-1.js'])
    const digest = createHash('sha256').update('a').digest('base64')
    expect(files['assets/a-1.js']).toBe(`sha256-${digest}`)
  })
  test('is another when any file is, and the same when none is', () => {
    const { id } = filesOf(folder)
    expect(filesOf(folder).id).toBe(id)
    write('index.html', '<p>new')
    expect(filesOf(folder).id).not.toBe(id)
  })
})

test('withFiles puts the list on the first line', () => {
  const [line, ...rest] = withFiles(folder, 'code()').split('\n')
  expect(line).toMatch(/^self\.tandemBuild=\{"id":"[^"]+","files":\{"assets\/a-1\.js":"sha256-/)
  expect(rest.join('\n')).toBe('code()')
})
