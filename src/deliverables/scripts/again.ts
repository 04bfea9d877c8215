import type { Command } from '#knowledge/commands.ts'
import { quotePowerShell } from '#engine/powershell.ts'
import type { Messages } from '#messages/index.ts'
import { finderOf, type Wanted, wantedOf } from './guarded.ts'
import { plain } from './remarks.ts'

type Words = Messages['deliverables']['script']

/** Lines inside a block. */
export const indent = (lines: readonly string[], by = '    '): string[] =>
  lines.map((line) => (line === '' ? '' : `${by}${line}`))

const comparing = ({ value, shown }: Wanted, print: (command: Command) => string): string[] => {
  if (shown === null) return []
  const [property, more] =
    typeof shown === 'string' ? [shown, ''] : [shown.otherForm, ' -OtherForm']
  return [
    print({ kind: 'assign', variable: 'wanted', value }),
    `Compare-Existing $existing ${quotePowerShell(property)} $wanted${more}`,
  ]
}

/**
 * A command that can be run again: what is there already is not created a second time, but compared with
 * what would have been.
 */
export const again = (
  command: Command,
  print: (command: Command) => string,
  words: Words,
): string[] => {
  const finder = finderOf(command)
  if (finder === null) return print(command).split('\n')
  const into = command.kind === 'powershell' ? command.into : undefined
  const found = `Write-Host (${quotePowerShell(plain(words.there))} -f $existing.Identity)`
  return [
    // Whether a cmdlet ends its statement where nothing is found is not documented for each of them.
    '$existing = $null',
    `try { ${print(finder)} } catch { Write-Host $_.Exception.Message }`,
    'if ($existing) {',
    ...indent([
      found,
      ...wantedOf(command).flatMap((wanted) => comparing(wanted, print)),
      ...(into === undefined ? [] : [`$${into} = $existing`]),
    ]),
    '} else {',
    ...indent(print(command).split('\n')),
    '}',
  ]
}

/**
 * The function that compares a value of what is there with the one wanted, and says so where they differ.
 * Objects of the servers show a value behind a prefix, as in `SMTP:user@contoso.com` or `Site:Redmond`, and
 * lists in an order of their own.
 */
export const compareExisting = (words: Words): string[] => {
  const said = (text: string) => `(${quotePowerShell(plain(text))} -f $Name, $there, $sought)`
  return [
    '',
    'function Compare-Existing($Existing, [string]$Name, $Wanted, [switch]$OtherForm) {',
    "    $there = @($Existing.$Name | ForEach-Object { [string]$_ } | Sort-Object) -join ', '",
    "    $sought = @($Wanted | ForEach-Object { [string]$_ } | Sort-Object) -join ', '",
    "    $same = $there -match ('(^|[:=])' + [regex]::Escape($sought) + '$')",
    `    if ($same) { Write-Host ${said(words.same)} }`,
    '    elseif ($OtherForm -or @($Existing.PSObject.Properties | ForEach-Object { $_.Name }) -notcontains $Name) {',
    `        Write-Warning ${said(words.compare)}`,
    '    }',
    `    else { Write-Warning ${said(words.differs)} }`,
    '}',
  ]
}
