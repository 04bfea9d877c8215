import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runPlan } from './run.ts'

const run = (...argv: string[]) => {
  const out: string[] = []
  const errors: string[] = []
  const code = runPlan(argv, {
    read: (file) =>
      file === 'gone.json'
        ? { ok: false, why: 'gone.json: no such file' }
        : { ok: true, text: readFileSync(file, 'utf8') },
    out: (text) => out.push(text),
    error: (line) => errors.push(line),
  })
  return { code, out: out.join(''), errors }
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
  it.each([
    [['gone.json'], 'no such file'],
    [['package.json'], 'no Tandem plan'],
    [['README.md'], 'no JSON'],
    [['examples/hanbit-modern.json', '--format', 'pdf'], '--format is "pdf"'],
    [['examples/hanbit-modern.json', '--as-of', '2027-02-30'], '--as-of is "2027-02-30"'],
    [['examples/hanbit-modern.json', '--edition', '2019'], '--edition is "2019"'],
    [[], 'one FILE is needed'],
  ])('%j is refused with exit code 2 and a reason', (argv, words) => {
    const { code, out, errors } = run(...argv)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(errors.join('\n')).toContain(words)
  })
})
