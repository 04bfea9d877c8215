import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { preprocessCSS, resolveConfig } from 'vite'
import { describe, expect, test } from 'vitest'
import { classesAskedFor, classesComposed } from './css-classes.mjs'
import { root } from './run.mjs'

const source = join(root, 'src')
const files = readdirSync(source, { recursive: true }).map((file) => join(source, String(file)))
const scripts = files.filter((file) => /\.tsx?$/.test(file))
const modules = files.filter((file) => file.endsWith('.module.css'))

/** @param {string} from the file that imports @param {string} address as imported */
const fileOf = (from, address) =>
  address.startsWith('#') ? join(source, address.slice(1)) : resolve(dirname(from), address)

const asked = scripts.flatMap((script) =>
  classesAskedFor(readFileSync(script, 'utf8')).map((use) => ({
    ...use,
    script: relative(root, script),
    file: fileOf(script, use.module),
  })),
)

/** @param {string} file */
async function classesIn(file) {
  const config = await resolveConfig({ root, logLevel: 'error' }, 'build')
  const css = readFileSync(file, 'utf8')
  const { modules: names = {} } = await preprocessCSS(css, file, config)
  return { names: Object.keys(names), composed: classesComposed(css) }
}

describe('classesAskedFor', () => {
  test.each([
    ['by name', 'styles.row + styles.row', ['row'], false],
    ['by a quoted name', "styles['a-b']", ['a-b'], false],
    ['by a name worked out', 'styles[status] + styles.row', ['row'], true],
    ['not at all', 'mystyles.row', [], false],
  ])('%s', (_, code, names, open) => {
    const found = classesAskedFor(`import styles from './x.module.css'\n${code}`)
    expect(found).toEqual([{ module: './x.module.css', names, open }])
  })
})

test('classesComposed reads classes of the same module only', () => {
  const css = '.a { composes: b c; } .d { composes: e from "./x.css" }'
  expect(classesComposed(css)).toEqual(['b', 'c'])
})

describe.runIf(modules.length > 0)('CSS modules', () => {
  test.each(modules.map((file) => [relative(root, file), file]))('%s', async (_, file) => {
    const { names, composed } = await classesIn(file)
    const uses = asked.filter((use) => use.file === file)
    const missing = uses.flatMap((use) =>
      use.names.filter((name) => !names.includes(name)).map((name) => `${name} in ${use.script}`),
    )
    const used = new Set([...uses.flatMap((use) => use.names), ...composed])
    const idle = uses.some((use) => use.open) ? [] : names.filter((name) => !used.has(name))
    expect({ 'asked for, but not there': missing, 'there, but not asked for': idle }).toEqual({
      'asked for, but not there': [],
      'there, but not asked for': [],
    })
  })
})
