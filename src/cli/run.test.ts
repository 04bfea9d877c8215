import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runPlan } from './run.ts'

const twoFaults = () =>
  readFileSync('examples/litware-on-premises.json', 'utf8')
    .replace(/"customer": "[^"]*"/, '"customer": 7')
    .replace(/"host": "[^"]*"/, '"host": "no host"')

const run = (...argv: string[]) => runWith({}, ...argv)

/** @param given files that are there besides those of the repository */
const runWith = (given: Readonly<Record<string, string>>, ...argv: string[]) => {
  const out: string[] = []
  const errors: string[] = []
  const files: Record<string, string> = {}
  const code = runPlan(argv, {
    write: (file, text) => {
      if (file === 'taken.json') return { ok: false, why: 'there is another file of this name' }
      files[file] = text
      return { ok: true }
    },
    read: (file) => {
      if (given[file] !== undefined) return { ok: true, text: given[file] }
      if (file === 'gone.json') return { ok: false, why: 'there is no such file' }
      return {
        ok: true,
        text: file === 'two-faults.json' ? twoFaults() : readFileSync(file, 'utf8'),
      }
    },
    out: (text) => out.push(text),
    error: (line) => errors.push(line),
  })
  return { code, out: out.join(''), errors, files }
}

describe('the terminal twin', () => {
  it.each(readdirSync('examples').filter((file) => file.endsWith('.json')))(
    '%s: every format as expected',
    async (file) => {
      const name = file.replace('.json', '')
      for (const [format, extension] of [
        ['markdown', 'md'],
        ['csv', 'csv'],
        ['matrix-csv', 'matrix.csv'],
        ['flows-csv', 'flows.csv'],
        ['json', 'json'],
      ] as const) {
        for (const language of ['en', 'ko']) {
          const { code, out, errors } = run(
            `examples/${file}`,
            '--format',
            format,
            '--language',
            language,
          )
          expect({ code, errors }).toEqual({ code: 0, errors: [] })
          await expect(out).toMatchFileSnapshot(
            `../../examples/expected/${name}.${language}.${extension}`,
          )
        }
      }
    },
  )
  it('fails on what it was asked to fail on', () => {
    expect(run('examples/woodgrove-hybrid.json', '--fail-on', 'warning').code).toBe(1)
    expect(run('examples/woodgrove-hybrid.json', '--fail-on', 'blocker').code).toBe(0)
    expect(
      run('examples/fourth-coffee-history.json', '--as-of', '2021-08-01', '--fail-on', 'blocker')
        .code,
    ).toBe(1)
  })
  it('masks names, writes the key beside, and turns the names back', () => {
    const file = 'examples/hanbit-modern.json'
    const { code, out, files } = run(file, '--mask', 'key.json')
    expect(code).toBe(0)
    expect(out).not.toMatch(/hanbit/i)
    expect(Object.keys(files)).toEqual(['key.json'])
    const back = runWith({ ...files, 'masked.md': out }, 'masked.md', '--unmask', 'key.json')
    expect({ code: back.code, errors: back.errors }).toEqual({ code: 0, errors: [] })
    expect(back.out).toBe(run(file).out)
    const table = run(file, '--mask', 'key.json', '--format', 'csv').out
    // A file is read without its byte order mark.
    const csv = runWith({ ...files, 'a.csv': table.slice(1) }, 'a.csv', '--unmask', 'key.json')
    expect(csv.out).toBe(run(file, '--format', 'csv').out)
  })
  it('overwrites no file, and then masks nothing', () => {
    const { code, out, errors } = run('examples/hanbit-modern.json', '--mask', 'taken.json')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(errors).toEqual(['taken.json: there is another file of this name'])
  })
  it.each(['--help', '-h'])('%s says how to ask', (option) => {
    const { code, out, errors } = run(option)
    expect({ code, errors }).toEqual({ code: 0, errors: [] })
    expect(out).toMatch(/^usage: .*--format.*--fail-on/)
  })
  it('tells faults of shape and of value together', () => {
    const { code, errors } = run('two-faults.json')
    expect(code).toBe(2)
    expect(errors.every((line) => line.startsWith('two-faults.json: '))).toBe(true)
    expect(errors.join('\n')).toContain('customer has the wrong type')
    expect(errors.join('\n')).toContain('no host')
  })
  it.each([
    [['gone.json'], 'gone.json: there is no such file'],
    [['package.json'], 'package.json: This is JSON, but no Tandem plan'],
    [['README.md'], 'no JSON'],
    [['examples/hanbit-modern.json', '--format', 'pdf'], '--format is "pdf"'],
    [['examples/hanbit-modern.json', '--as-of', '2027-02-30'], '--as-of is "2027-02-30"'],
    [['examples/hanbit-modern.json', '--edition', '2019'], '--edition is "2019"'],
    [[], 'one FILE is needed'],
    [['README.md', '--mask', 'a', '--unmask', 'b'], 'exclude each other'],
    [['README.md', '--unmask', 'package.json'], 'package.json: This is no key'],
    [['README.md', '--unmask', 'gone.json'], 'gone.json: there is no such file'],
    [['gone.json', '--unmask', 'package.json'], 'gone.json: there is no such file'],
  ])('%j is refused with exit code 2 and a reason', (argv, words) => {
    const { code, out, errors } = run(...argv)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(errors.join('\n')).toContain(words)
  })
})
