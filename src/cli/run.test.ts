import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runPlan } from './run.ts'

const twoFaults = () =>
  readFileSync('examples/litware-on-premises.json', 'utf8')
    .replace(/"customer": "[^"]*"/, '"customer": 7')
    .replace(/"host": "[^"]*"/, '"host": "no host"')

const run = (...argv: string[]) => {
  const out: string[] = []
  const errors: string[] = []
  const code = runPlan(argv, {
    read: (file) => {
      if (file === 'gone.json') return { ok: false, why: 'there is no such file' }
      return {
        ok: true,
        text: file === 'two-faults.json' ? twoFaults() : readFileSync(file, 'utf8'),
      }
    },
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
  it.each([
    ['woodgrove-hybrid', 'dns', 'en'],
    ['woodgrove-hybrid', 'lead', 'en'],
    ['hanbit-modern', 'identity', 'ko'],
    ['litware-on-premises', 'pki', 'ko'],
  ])('%s: the pack of %s as expected, %s', async (name, team, language) => {
    const { code, out, errors } = run(
      `examples/${name}.json`,
      '--team',
      team,
      '--language',
      language,
    )
    expect({ code, errors }).toEqual({ code: 0, errors: [] })
    await expect(out).toMatchFileSnapshot(`../../examples/expected/${name}.${language}.${team}.md`)
  })
  it('leaves out what it is told to', () => {
    const users = (...argv: string[]) => run('examples/hanbit-modern.json', ...argv).out
    expect(users()).toContain('3100')
    expect(users('--leave-out', 'users,notes')).not.toContain('3100')
    expect(users('--leave-out', 'users,notes')).toContain('Left out of this copy: Notes and User')
  })
  it('fails on what it was asked to fail on', () => {
    expect(run('examples/woodgrove-hybrid.json', '--fail-on', 'warning').code).toBe(1)
    expect(run('examples/woodgrove-hybrid.json', '--fail-on', 'blocker').code).toBe(0)
    expect(
      run('examples/fourth-coffee-history.json', '--as-of', '2021-08-01', '--fail-on', 'blocker')
        .code,
    ).toBe(1)
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
    [['examples/hanbit-modern.json', '--team', 'mail'], '--team is "mail"'],
    [['examples/hanbit-modern.json', '--leave-out', 'names'], '--leave-out is "names"'],
    [
      ['examples/hanbit-modern.json', '--team', 'pki', '--format', 'dns-bind'],
      '--format dns-bind is not made for --team pki',
    ],
    [[], 'one FILE is needed'],
  ])('%j is refused with exit code 2 and a reason', (argv, words) => {
    const { code, out, errors } = run(...argv)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(errors.join('\n')).toContain(words)
  })
})
