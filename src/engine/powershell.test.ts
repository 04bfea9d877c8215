import { createRequire } from 'node:module'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { Language, Parser } from 'web-tree-sitter'
import { type Value, call, line, name, nameIds, run } from '#knowledge/commands.ts'
import { taskIds, tasks } from '#knowledge/procedures/index.ts'
import { type NameValues, printCommand, quotePowerShell } from './powershell.ts'

const hostile = [
  "O'Brien",
  '‘’‚‛“”„',
  '$(Remove-Item C:\\)',
  '`n`0',
  'a\nRemove-Item b',
  '"; iisreset; "',
  '<script>alert(1)</script>',
  '=cmd|’ /C calc’!A0',
  '\u202eevil\u202c',
  'x'.repeat(255),
  '\u0000\u001b[2J',
  '한빛.kr',
  '\ud800',
  '--% & whoami',
  '@{a=1}',
  '',
]

const parser = {
  parse: (_: string): { bad: boolean; strings: string[] } => ({ bad: true, strings: [] }),
}
beforeAll(async () => {
  const require = createRequire(import.meta.url)
  await Parser.init()
  const real = new Parser()
  real.setLanguage(
    await Language.load(require.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')),
  )
  parser.parse = (text) => {
    const root = real.parse(text)?.rootNode
    const strings =
      root?.descendantsOfType('verbatim_string_characters').map((node) => node?.text ?? '') ?? []
    return { bad: root === undefined || root.hasError, strings }
  }
})

/** What PowerShell makes of our quoting: strings unquoted and joined with the characters between. */
const evaluate = (expression: string): string => {
  const body = expression.startsWith('(') ? expression.slice(1, -1) : expression
  const parts = body.match(/'(?:[^'‘’‚‛]|['‘’‚‛]{2})*'|\[char\]0x[0-9A-F]{4}/g) ?? []
  expect(parts.join('+')).toBe(body)
  return parts
    .map((part) =>
      part.startsWith("'")
        ? part.slice(1, -1).replace(/(['‘’‚‛])\1/g, '$1')
        : String.fromCharCode(Number(part.slice(6))),
    )
    .join('')
}

describe('quotePowerShell', () => {
  it('gives back any text, on one line', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostile)), (text) => {
        const quoted = quotePowerShell(text)
        expect(quoted).not.toMatch(/[\n\r\u2028\u2029\u202a-\u202e]/)
        expect(evaluate(quoted)).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })
  it.each([
    ["O'Brien", "'O''Brien'"],
    ['a’b', "'a’’b'"],
    ['$(x)', "'$(x)'"],
    ['a\nb', "('a'+[char]0x000A+'b')"],
  ])('%j becomes %s', (text, quoted) => {
    expect(quotePowerShell(text)).toBe(quoted)
  })
})

describe('every command of every task', () => {
  it.each(hostile)('parses with %j in every name', (text) => {
    const names: NameValues = Object.fromEntries(
      nameIds.map((id) => [id, [text, 'second.contoso.com']]),
    )
    for (const id of taskIds) {
      const { commands, verify, rollback } = tasks[id]
      for (const command of [...commands, ...verify, ...(rollback ?? [])]) {
        if (command.kind === 'program') continue
        // The variant for many is a comment; what counts is that it parses once it is none.
        // The grammar, unlike PowerShell, knows no digit in the name of a parameter.
        const printed = printCommand(command, names)
          .text.replace(/^# /, '')
          .replaceAll('-OAuth2ClientProfileEnabled', '-OAuthClientProfileEnabled')
        expect(parser.parse(printed).bad, `${id}: ${printed}`).toBe(false)
      }
    }
  })
  it('keeps a prompt command free of what cmd.exe acts on', () => {
    const command = {
      kind: 'program',
      program: 'iisreset',
      arguments: [name('exchange-server')],
      each: 'exchange-server',
    } as const
    expect(printCommand(command, { 'exchange-server': ['a&whoami"|x%PATH%\n'] }).text).toBe(
      'iisreset "awhoamixPATH"',
    )
  })
})

describe('values of every kind', () => {
  const printed = (value: Value, names: NameValues = {}) =>
    printCommand(run([call('Get-CsPool', { Identity: value })]), names).text.replace(
      'Get-CsPool -Identity ',
      '',
    )
  it.each<[Value, string]>([
    [5061, '5061'],
    [true, '$true'],
    [{ variable: '$auth.Thumbprint' }, '$auth.Thumbprint'],
    [{ expression: '(Get-Date).AddHours(49)' }, '((Get-Date).AddHours(49))'],
    [{ list: ['IIS', 'a b', { name: 'pool-fqdn' }] }, "@('IIS', 'a b', '<pool-fqdn>')"],
    [{ text: ['IMServerName=', { name: 'pool-fqdn' }] }, "'IMServerName=<pool-fqdn>'"],
  ])('%j is printed as %s', (value, text) => {
    expect(printed(value)).toBe(text)
  })
  it.each(hostile)('a joined text holds %j as it is', (text) => {
    const joined: Value = { text: ['IMServerName=', { name: 'pool-fqdn' }] }
    const quoted = printed(joined, { 'pool-fqdn': text })
    expect(evaluate(quoted)).toBe(`IMServerName=${text === '' ? '<pool-fqdn>' : text}`)
    expect(parser.parse(printed({ list: [joined, joined] }, { 'pool-fqdn': text })).bad).toBe(false)
  })
  it('a line is printed as it stands', () => {
    expect(printCommand(line('$diag.Settings'), {}).text).toBe('$diag.Settings')
  })
})

describe('names the plan does not have', () => {
  const command = run([call('Get-CsPool', { Identity: name('pool-fqdn') })])
  it('are printed as placeholders and listed', () => {
    expect(printCommand(command, {})).toMatchObject({
      text: "Get-CsPool -Identity '<pool-fqdn>'",
      open: ['pool-fqdn'],
    })
  })
  it('are filled when known', () => {
    expect(printCommand(command, { 'pool-fqdn': 'p.contoso.com' })).toMatchObject({
      text: "Get-CsPool -Identity 'p.contoso.com'",
      open: [],
    })
  })
})
