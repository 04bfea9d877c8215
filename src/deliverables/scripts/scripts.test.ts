import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { call, name, run } from '#knowledge/commands.ts'
import { outcomeOf } from '#engine/outcome-of.ts'
import { powershellParser } from '#engine/testing/powershell-parser.ts'
import { onPremises } from '#engine/plan-fixtures.ts'
import { messages } from '#messages/index.ts'
import { languages } from '#messages/languages.ts'
import { type ShellId, lowestPowerShell } from '#knowledge/shells.ts'
import { readPlanText } from '#plan/file.ts'
import type { Plan } from '#plan/plan.ts'
import { printCommand } from '#engine/powershell.ts'
import { again } from './again.ts'
import { finderOf, isNew, isReading, wantedOf } from './guarded.ts'
import { scriptFiles } from './index.ts'
import { parameterOf } from './parameters.ts'
import { plain, remarks } from './remarks.ts'

const parse = await powershellParser()
const hostile = 'O\u2019Brien\n#> $(Remove-Item C:\\) `n \u202e \u2028 "; iisreset'

const examples = readdirSync('examples')
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const read = readPlanText(readFileSync(`examples/${file}`, 'utf8'))
    if (!read.ok) throw new Error(file)
    return [file, read.plan] as const
  })

const filesOf = (plan: Plan) =>
  languages.flatMap((language) =>
    scriptFiles({ plan, outcome: outcomeOf(plan), words: messages[language] }).map(
      ({ name: file, content }) => [file, String(content)] as const,
    ),
  )

describe.each([
  ...examples,
  ['a hostile plan', { ...onPremises(), title: hostile, customer: hostile }] as const,
  ['an empty name', onPremises({ trust: { ...onPremises().trust, testUser: '' } })] as const,
])('scripts of %s', (_, plan) => {
  const files = filesOf(plan)

  it('are PowerShell', () => {
    expect(files.length).toBeGreaterThan(0)
    const bad = files.filter(([, text]) => parse(text.replace(/^\ufeff/, '')).bad)
    expect(bad.map(([file]) => file)).toEqual([])
  })

  it('begin with a byte order mark, end each line with CRLF, and hold no placeholder', () => {
    for (const [file, text] of files) {
      expect(text.startsWith('\ufeff#'), file).toBe(true)
      expect(text.replaceAll('\r\n', ''), file).not.toMatch(/[\r\n\u2028]/)
      const commands = text.split('\r\n').filter((line) => !/^\s*#/.test(line))
      expect(
        commands.filter((line) => /'<[a-z-]+>'/.test(line)),
        file,
      ).toEqual([])
    }
  })

  it('sign in first to take back what was done signed in', () => {
    const texts = new Map(files)
    for (const [file, text] of files) {
      if (!file.endsWith('-rollback.ps1')) continue
      const signsIn = /^ *(Connect-\w+.*)$/m
      const [, forward = null] = signsIn.exec(texts.get(file.replace('-rollback', '')) ?? '') ?? []
      const [, back = null] = signsIn.exec(text) ?? []
      expect(back, file).toBe(forward)
      if (back === null) continue
      expect(text.indexOf(back), file).toBeLessThan(text.indexOf('if ($PSCmdlet.ShouldProcess('))
    }
  })

  it('change nothing without asking', () => {
    for (const [file, text] of files) {
      const outside = text
        .split('\r\n')
        .filter((line) => /^(Set|New|Remove|Add|Grant|Enable|Update)-/.test(line))
      expect(outside, file).toEqual([])
    }
  })
})

describe('scripts of the examples', () => {
  const files = examples.flatMap(([, plan]) => filesOf(plan))

  it('start in every PowerShell that their shell may have', () => {
    for (const [file, text] of files) {
      const shell = /^\d+-(?:sign-in|[a-z]+)-([a-z-]+?)(-rollback)?\.ps1$/.exec(file)?.[1] ?? ''
      const lowest = shell in lowestPowerShell ? lowestPowerShell[shell as ShellId] : file
      expect(text, file).toContain(`#Requires -Version ${lowest}\r\n`)
      if (lowest !== '5.1') expect(text, file).not.toMatch(/\]::new\(/)
    }
  })
  it('stop where a program says that it failed', () => {
    const texts = files.map(([, text]) => text)
    const programs = texts.flatMap((text) => [...text.matchAll(/^ *(iisreset|reg) .*\r\n(.*)/gm)])
    expect(programs.length).toBeGreaterThan(0)
    for (const [, program, next] of programs)
      expect(next?.trim()).toMatch(new RegExp(`^if \\(\\$LASTEXITCODE\\) \\{ throw .*'${program}'`))
  })
  it('say who runs each task, and where', () => {
    for (const [file, text] of files)
      expect(text, file).toMatch(/^# (Role|역할): .+\. (Where|위치): /m)
  })
})

describe('what may run when', () => {
  it.each([
    [
      'a look at what an earlier line has set',
      run([call('Get-PartnerApplication', { Identity: { variable: '$account.Identity' } })]),
      false,
      false,
    ],
    ['a look', run([call('Get-CsPartnerApplication'), call('Format-List')]), true, false],
    [
      'a page asked for',
      run([call('Invoke-WebRequest', { Uri: 'https://a.b', UseBasicParsing: 'on' })]),
      true,
      false,
    ],
    [
      'a member of what was read',
      run([call('Get-Command', { Name: 'a' }), call('Select-Object', { ExpandProperty: 'b' })]),
      true,
      false,
    ],
    ['a change', run([call('Set-CsOAuthConfiguration', { Identity: 'global' })]), false, false],
    ['a look into a variable', run([call('Get-AuthConfig')], { into: 'auth' }), false, false],
    [
      'what can be found',
      run([call('New-CsPartnerApplication', { Identity: name('pool-fqdn') })]),
      false,
      false,
    ],
    ['what cannot', run([call('New-ManagementRoleAssignment', { Role: 'X' })]), false, true],
  ] as const)('%s', (_, command, reads, makesNew) => {
    expect([isReading(command), isNew(command)]).toEqual([reads, makesNew])
  })
  it('what would be made is looked for by its identity', () => {
    const made = run([call('New-PartnerApplication', { Name: 'TeamsScheduler' })])
    expect(finderOf(made)).toMatchObject({
      calls: [{ cmdlet: 'Get-PartnerApplication', parameters: { Identity: 'TeamsScheduler' } }],
    })
  })
})

describe('what is there already', () => {
  const wanted = (command: Parameters<typeof wantedOf>[0]) =>
    wantedOf(command).map(({ parameter, shown }) => [parameter, shown])

  it('is compared with what would be made, but for its identity', () => {
    expect(
      wanted(
        run([
          call('New-SettingOverride', {
            Name: 'X',
            Component: 'Global',
            Parameters: { list: ['Enabled=true'] },
            Reason: 'why',
          }),
        ]),
      ),
    ).toEqual([
      ['Component', 'ComponentName'],
      ['Parameters', 'Parameters'],
      ['Reason', null],
    ])
    expect(wanted(run([call('Set-CsOAuthConfiguration', { Identity: 'global' })]))).toEqual([])
  })
  it('has an identity that may be made of two parameters', () => {
    const made = run([
      call('New-CsTrustedApplication', {
        ApplicationId: 'OutlookWebApp',
        TrustedApplicationPoolFqdn: name('exchange-server'),
      }),
    ])
    expect(finderOf(made)).toMatchObject({
      calls: [
        { parameters: { Identity: { text: [name('exchange-server'), '/', 'OutlookWebApp'] } } },
      ],
    })
  })
  it('is said value by value, and what differs is not changed', () => {
    const words = messages.en.deliverables.script
    const lines = again(
      run([call('New-CsUserServicesPolicy', { Identity: 'UCS', UcsAllowed: true })]),
      (command) => printCommand(command, {}).text,
      words,
    )
    expect(lines).toEqual([
      '$existing = $null',
      'try { $existing = Get-CsUserServicesPolicy -Identity UCS -ErrorAction SilentlyContinue } catch { Write-Host $_.Exception.Message }',
      'if ($existing) {',
      "    Write-Host ('Already there, not created again: {0}' -f $existing.Identity)",
      '    $wanted = $true',
      "    Compare-Existing $existing 'UcsAllowed' $wanted",
      '} else {',
      '    New-CsUserServicesPolicy -Identity UCS -UcsAllowed $true',
      '}',
    ])
  })
})

describe('parameters', () => {
  it.each([
    [
      'iis-thumbprint',
      'ex01.contoso.com',
      ['ex01.contoso.com', 'ex02.contoso.com'],
      'IisThumbprintEx01',
    ],
    ['iis-thumbprint', 'EX-01', ['EX-01'], 'IisThumbprintEX01'],
    ['iis-thumbprint', 'ex01.b', ['ex01.a', 'ex01.b'], 'IisThumbprintEx01_2'],
    ['iis-thumbprint', '\u2019;', ['a', '\u2019;'], 'IisThumbprint_2'],
    ['site-id', 'ex01.a', ['ex01.a'], 'SiteId'],
  ] as const)('for %s of %s among %j is %s', (id, value, among, expected) => {
    expect(parameterOf(id, { value, among }).name).toBe(expected)
  })
  it('are one for each server where each has a value of its own', () => {
    const servers = ['ex01.contoso.com', 'ex02.contoso.com']
    const plan = onPremises({
      exchange: onPremises().exchange.map((item) => ({ ...item, servers })),
    })
    const back = filesOf(plan).find(([file]) => /autodiscover-ems-rollback/.test(file))?.[1] ?? ''
    const asked = [...back.matchAll(/\[string\]\$(PreviousInternalUri\w+)/g)]
    expect(asked.length).toBe(servers.length)
    expect(new Set(asked.map(([, found]) => found)).size).toBe(servers.length)
  })
})

describe('remarks', () => {
  it('are in ASCII punctuation, on lines of their own', () => {
    expect(plain('\u201cA\u201d \u2019s \u2026\u2028b')).toBe('"A" \'s ... b')
    const lines = remarks(`${'word '.repeat(60)}${hostile}`)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.every((line) => line.startsWith('# ') && !/[\r\n\u2028]/.test(line))).toBe(true)
  })
})
