import { describe, expect, it } from 'vitest'
import { type Command, type Value, call, name, run } from '#knowledge/commands.ts'
import { type Lacking, type NameValues, printCommand, quotePowerShell } from './powershell.ts'

const pool = { 'pool-fqdn': 'p.contoso.com' }
const servers = { 'exchange-server': ['ex01.contoso.com', 'ex02.contoso.com'] }

it.each([
  ['', "''"],
  ["''", "''''''"],
  ['\u2018\u2019\u201a\u201b', "'\u2018\u2018\u2019\u2019\u201a\u201a\u201b\u201b'"],
  ['"`$', "'\"`$'"],
  ['한빛 😀', "'한빛 😀'"],
  ['\u007f', "(''+[char]0x007F)"],
  ['\u00ad', "(''+[char]0x00AD)"],
  ['\u2028', "(''+[char]0x2028)"],
  ['\u2029', "(''+[char]0x2029)"],
  ['\ud800', "(''+[char]0xD800)"],
  ['\u{e0001}', "(''+[char]0xDB40+[char]0xDC01)"],
  ["'\n\n'", "(''''+[char]0x000A+[char]0x000A+'''')"],
  ['a\nb\nc', "('a'+[char]0x000A+'b'+[char]0x000A+'c')"],
  ['a\t', "('a'+[char]0x0009)"],
  ['\ra', "(''+[char]0x000D+'a')"],
])('%j is quoted as %s', (text, quoted) => {
  expect(quotePowerShell(text)).toBe(quoted)
})

describe('a value of a parameter', () => {
  it.each<[Value, string]>([
    ['on', '-Identity'],
    [false, '-Identity $false'],
    ['global', '-Identity global'],
    ['X509', '-Identity X509'],
    ['5061x', "-Identity '5061x'"],
    ['-Force', "-Identity '-Force'"],
    ['a-b', "-Identity 'a-b'"],
    ['a b', "-Identity 'a b'"],
    ['', "-Identity ''"],
    [{ ask: 'mailbox' }, "-Identity '<mailbox>'"],
    [{ list: [] }, '-Identity @()'],
    [{ list: ['on', 1, { list: [true] }] }, "-Identity @('on', 1, @($true))"],
    [
      { text: ['a ', { ask: 'user' }, " o'", name('pool-fqdn')] },
      "-Identity 'a <user> o''p.contoso.com'",
    ],
  ])('%j is printed as %s', (value, text) => {
    const command = run([call('Get-CsPool', { Identity: value })])
    expect(printCommand(command, pool)).toEqual({
      text: `Get-CsPool ${text}`,
      open: [],
      command,
    })
  })
})

describe('a command of every kind', () => {
  it.each<[string, Command, string]>([
    [
      'a pipeline',
      run([call('Get-CsPool'), call('Select-Object', {}, 'Identity', "O'Brien")]),
      "Get-CsPool | Select-Object 'Identity', 'O''Brien'",
    ],
    [
      'a property piped on, its result kept',
      run([call('Get-AuthConfig'), call('Get-CsPool')], {
        property: 'Thumbprint',
        into: 'found',
      }),
      '$found = (Get-AuthConfig).Thumbprint | Get-CsPool',
    ],
    [
      'a variable that is set',
      { kind: 'assign', variable: 'wanted', value: 'global' },
      "$wanted = 'global'",
    ],
    [
      'a variable that is added to',
      { kind: 'assign', variable: 'wanted', value: name('pool-fqdn'), add: true },
      "$wanted += 'p.contoso.com'",
    ],
    [
      'a script',
      {
        kind: 'script',
        path: '$env:Scripts\\a.ps1',
        parameters: { Force: 'on', Identity: name('pool-fqdn') },
      },
      '& "$env:Scripts\\a.ps1" -Force -Identity \'p.contoso.com\'',
    ],
    [
      'a program',
      {
        kind: 'program',
        program: 'certutil',
        arguments: [
          '-store',
          'my store',
          '%PATH%"^&|<>!',
          'a\u202e\u2028\u2029\n',
          name('pool-fqdn'),
        ],
      },
      'certutil -store "my store" "PATH" "a" p.contoso.com',
    ],
  ])('%s', (_, command, text) => {
    expect(printCommand(command, pool).text).toBe(text)
  })
})

describe('a command that repeats', () => {
  const repeated = run([call('Get-CsPool', { Identity: name('exchange-server') })], {
    each: 'exchange-server',
  })
  const once = run([call('Get-CsPool', { Identity: name('exchange-server') })])
  it.each<[Command, NameValues, string[], string[]]>([
    [repeated, servers, ["'ex01.contoso.com'", "'ex02.contoso.com'"], []],
    [once, servers, ["'ex01.contoso.com'"], []],
    [repeated, { 'exchange-server': 'ex.contoso.com' }, ["'ex.contoso.com'"], []],
    [repeated, { 'exchange-server': [] }, ["'<exchange-server>'"], ['exchange-server']],
    [
      repeated,
      { 'exchange-server': ['', ''] },
      ["'<exchange-server>'", "'<exchange-server>'"],
      ['exchange-server'],
    ],
    [repeated, {}, ["'<exchange-server>'"], ['exchange-server']],
  ])('%j with %j', (command, names, values, open) => {
    expect(printCommand(command, names)).toEqual({
      text: values.map((value) => `Get-CsPool -Identity ${value}`).join('\n'),
      open,
      command,
    })
  })
})

describe('what stands for values that are lacking', () => {
  const lacking: Lacking = (id) => `$${id.replaceAll('-', '')}`
  it.each<[Value, NameValues, string, string[]]>([
    [name('pool-fqdn'), {}, '$poolfqdn', ['pool-fqdn']],
    [{ ask: 'mailbox' }, {}, '$mailbox', []],
    [{ text: ['a=', name('pool-fqdn')] }, {}, "('a=' + $poolfqdn)", ['pool-fqdn']],
    [{ text: ['a=', { ask: 'user' }, "'"] }, {}, "('a=' + $user + '''')", []],
    [{ text: ['a=', name('pool-fqdn')] }, pool, "'a=p.contoso.com'", []],
    [{ text: [name('pool-fqdn'), { ask: 'user' }] }, pool, "('p.contoso.com' + $user)", []],
  ])('%j with %j is printed as %s', (value, names, text, open) => {
    const command = run([call('Get-CsPool', { Identity: value })])
    expect(printCommand(command, names, lacking)).toEqual({
      text: `Get-CsPool -Identity ${text}`,
      open,
      command,
    })
  })
  it('is used for a program too', () => {
    const command: Command = {
      kind: 'program',
      program: 'iisreset',
      arguments: [name('exchange-server')],
    }
    expect(printCommand(command, {}, lacking).text).toBe('iisreset $exchangeserver')
  })
})
