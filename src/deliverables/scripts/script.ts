import type { Command } from '#knowledge/commands.ts'
import { lowestPowerShell, ownCmdlets, roles } from '#knowledge/shells.ts'
import { knowledgeVersion } from '#knowledge/version.ts'
import type { TaskOutcome } from '#engine/outcome.ts'
import { quotePowerShell } from '#engine/powershell.ts'
import { printersOf } from '#engine/reprint.ts'
import type { Made } from '../deliverable.ts'
import { headFlags } from '../packs/flags.ts'
import type { NumberedTask } from '../task-numbers.ts'
import { again, compareExisting, indent } from './again.ts'
import type { Batch } from './batches.ts'
import { isConnecting, isNew, isReading, wantedOf } from './guarded.ts'
import { parameterOf } from './parameters.ts'
import { plain, remarks } from './remarks.ts'

/** What is asked for: the names of script parameters, and whose value each is where it is one server's own. */
type Asked = ReadonlyMap<string, string | null>
/** What a task's commands ask for, and the text of each command, with script parameters for what is asked. */
type Printed = { readonly lines: readonly string[]; readonly asked: Asked }

const printed = (
  task: TaskOutcome,
  commands: readonly Command[],
  { plan, words }: Made,
  twice: boolean,
): Printed => {
  const asked = new Map<string, string | null>()
  const printers = printersOf(task, plan, (id, of) => {
    const { name, server } = parameterOf(id, of)
    asked.set(name, server)
    return `$${name}`
  })
  const { script } = words.deliverables
  const lines = commands.flatMap((command) =>
    printers(command).flatMap((print) => [
      ...(twice ? again(command, print, script) : print(command).split('\n')),
      ...stopWhereFailed(command, script.ended),
    ]),
  )
  return { lines, asked }
}

/** A program says by its exit code that it failed, which ends no script: the next line would run all the same. */
const stopWhereFailed = (command: Command, ended: string): string[] =>
  command.kind === 'program'
    ? [
        `if ($LASTEXITCODE) { throw (${quotePowerShell(plain(ended))} -f ${quotePowerShell(command.program)}, $LASTEXITCODE) }`,
      ]
    : []

/** Who runs a task, and where. */
const whoAndWhere = (task: TaskOutcome, { words }: Made): string => {
  const { domain, deliverables } = words
  const where = task.machines.length > 0 ? task.machines.join(', ') : domain.place[task.place]
  const several = task.machines.length > 1 ? ` ${deliverables.script.several}` : ''
  return `${deliverables.role}: ${roles[task.role]}. ${deliverables.where}: ${where}.${several}`
}

const titleOf = ({ number, task }: NumberedTask, { words }: Made): string =>
  `${number}. ${words.domain.task(task).title}`

/** Commands that run only if all that they ask for is given. */
const given = (number: number, { lines, asked }: Printed): string[] =>
  asked.size === 0
    ? [...lines]
    : [
        `if (Test-Given ${number} @(${[...asked.keys()].map(quotePowerShell).join(', ')})) {`,
        ...indent(lines),
        '}',
      ]

const changeOf = (numbered: NumberedTask, commands: readonly Command[], made: Made): string[] => {
  const { lines, asked } = printed(numbered.task, commands, made, true)
  const title = quotePowerShell(plain(titleOf(numbered, made)))
  const block = [`if ($PSCmdlet.ShouldProcess(${title})) {`, ...indent(lines), '}']
  const { notTwice } = made.words.deliverables.script
  return [
    ...(commands.some(isNew) ? remarks(notTwice) : []),
    ...given(numbered.number, { lines: block, asked }),
  ]
}

const readingOf = (numbered: NumberedTask, commands: readonly Command[], made: Made): string[] => {
  if (commands.length === 0) return []
  const title = quotePowerShell(plain(titleOf(numbered, made)))
  const found = printed(numbered.task, commands, made, false)
  const shown = ['Show-State {', ...indent(found.lines), '}']
  return ['', `Write-Host ${title}`, ...given(numbered.number, { ...found, lines: shown })]
}

const commandsOf = (commands: TaskOutcome['commands']): Command[] =>
  commands.map(({ command }) => command)

/** The same cmdlets do other things in another shell: a script in the wrong one stops at once. */
const rightShell = ({ shell }: Batch, { words }: Made): string[] => {
  const cmdlet = ownCmdlets[shell]
  if (cmdlet === undefined) return []
  const wrong = plain(words.deliverables.script.wrongShell(words.domain.shell(shell)))
  return [
    `if (-not (Get-Command -Name ${cmdlet} -ErrorAction SilentlyContinue)) { throw ${quotePowerShell(wrong)} }`,
  ]
}

/** Before 3.0 there are no default values of parameters, so that an error of a remote session does not end the script. */
const oldPowerShell = ({ words }: Made): string =>
  `if ($PSVersionTable.PSVersion.Major -lt 3) { Write-Warning ${quotePowerShell(plain(words.deliverables.script.goesOn))} }`

/** Looking never ends the script: what is not there yet is said, and the next is looked at. */
const showState = [
  '',
  'function Show-State([scriptblock]$Block) {',
  '    try { & $Block } catch { Write-Warning $_.Exception.Message }',
  '}',
]

const testGiven = (leftOut: string) => [
  '',
  'function Test-Given([int]$Task, [string[]]$Name) {',
  '    $lacking = @($Name | Where-Object { [string]::IsNullOrEmpty((Get-Variable -Name $_ -ValueOnly)) })',
  `    if ($lacking) { Write-Warning (${quotePowerShell(leftOut)} -f $Task, ('-' + ($lacking -join ' -'))) }`,
  '    -not $lacking',
  '}',
]

/** The parameters of a script: each with the tasks that ask for it. */
const parameters = (batch: Batch, asks: readonly (readonly [number, Asked])[], made: Made) => {
  const { script } = made.words.deliverables
  const users = new Map<string, { server: string | null; numbers: Set<number> }>()
  for (const [number, asked] of asks)
    for (const [name, server] of asked) {
      const user = users.get(name) ?? { server, numbers: new Set() }
      users.set(name, user)
      user.numbers.add(number)
    }
  const names = [...users]
  return [
    `#Requires -Version ${lowestPowerShell[batch.shell]}`,
    "[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]",
    ...(names.length === 0
      ? ['param()']
      : [
          'param(',
          ...indent(remarks(script.parameters)),
          ...names.flatMap(([name, { server, numbers }], index) =>
            indent([
              ...remarks(script.usedBy([...numbers].join(', '), server)),
              `[string]$${name}${index < names.length - 1 ? ',' : ''}`,
            ]),
          ),
          ')',
        ]),
    "$ErrorActionPreference = 'Stop'",
    // Cmdlets of a remote session do not see the preference of a script.
    "$PSDefaultParameterValues = @{ '*:ErrorAction' = 'Stop' }",
    ...rightShell(batch, made),
    ...(batch.shell === 'ems' ? [oldPowerShell(made)] : []),
    ...showState,
    ...(names.length === 0 ? [] : testGiven(plain(script.leftOut))),
  ]
}
const head = (batch: Batch, lines: readonly string[], made: Made): string[] => {
  const { plan, outcome, words } = made
  const { script } = words.deliverables
  const { title, customer } = plan
  return [
    ...remarks(script.head({ title, customer, asOf: outcome.asOf })),
    ...remarks(script.where(words.domain.phase[batch.phase], words.domain.shell(batch.shell))),
    ...remarks(script.made(knowledgeVersion)),
    ...headFlags(lines, made).flatMap(remarks),
  ]
}

const part = (title: string): string[] => ['', `# ${'-'.repeat(70)}`, ...remarks(title)]

const asksOf = (batch: Batch, pick: (task: TaskOutcome) => Command[], made: Made) =>
  batch.tasks.map(
    ({ number, task }) => [number, printed(task, pick(task), made, false).asked] as const,
  )

/** CRLF throughout, and a byte order mark: Windows PowerShell 5.1 takes a file without one for ANSI. */
const file = (batch: Batch, lines: readonly string[], made: Made): string =>
  `\ufeff${[...head(batch, lines, made), ...lines].join('\r\n')}\r\n`

const comparesIn = ({ commands }: TaskOutcome): boolean =>
  commandsOf(commands).some((command) => wantedOf(command).length > 0)

/** How the tasks of a batch sign in that have a way back, each way once. */
const connectsOf = ({ tasks }: Batch): (NumberedTask & { readonly command: Command })[] => {
  const back = tasks.filter(({ task }) => (task.rollback ?? []).length > 0)
  const all = back.flatMap(({ number, task }) =>
    commandsOf(task.commands)
      .filter(isConnecting)
      .map((command) => ({ number, task, command })),
  )
  const texts = all.map(({ command }) => JSON.stringify(command))
  return all.filter((_, index) => texts.indexOf(texts[index] ?? '') === index)
}

/** A script that shows the present state, changes what the tasks ask for, and verifies it. */
export const changeScript = (batch: Batch, made: Made): string => {
  const { script } = made.words.deliverables
  const asks = asksOf(batch, ({ commands, verify }) => commandsOf([...commands, ...verify]), made)
  const lines = [
    ...remarks(script.use),
    ...parameters(batch, asks, made),
    ...(batch.tasks.some(({ task }) => comparesIn(task)) ? compareExisting(script) : []),
    ...part(script.state),
    ...batch.tasks.flatMap((numbered) =>
      readingOf(numbered, commandsOf(numbered.task.verify).filter(isReading), made),
    ),
    ...part(script.changes),
    ...batch.tasks.flatMap((numbered) => {
      const words = made.words.domain.task(numbered.task)
      const { commands } = numbered.task
      if (commands.length === 0) return []
      return [
        '',
        ...remarks(titleOf(numbered, made)),
        ...remarks(whoAndWhere(numbered.task, made)),
        ...remarks(words.do),
        ...(commandsOf(commands).every(isReading)
          ? readingOf(numbered, commandsOf(commands), made).slice(1)
          : changeOf(numbered, commandsOf(commands), made)),
      ]
    }),
    ...part(script.verify),
    ...batch.tasks.flatMap((numbered) => {
      const { verify } = numbered.task
      const words = made.words.domain.task(numbered.task)
      const shown =
        verify.length === 0
          ? ['', ...remarks(titleOf(numbered, made))]
          : readingOf(numbered, commandsOf(verify), made)
      return [...shown, ...remarks(words.verify)]
    }),
  ]
  return file(batch, lines, made)
}

/**
 * The way back: the tasks in reverse order, each asked for; those without a command say why. Null where no
 * task of the batch has a command for it.
 */
export const rollbackScript = (batch: Batch, made: Made): string | null => {
  if (batch.tasks.every(({ task }) => (task.rollback ?? []).length === 0)) return null
  const { script } = made.words.deliverables
  const asks = asksOf(batch, ({ rollback }) => commandsOf(rollback ?? []), made)
  // A way back may be gone on another day, in a shell that has not signed in.
  const connects = connectsOf(batch).map(
    ({ number, task, command }) => [number, printed(task, [command], made, false)] as const,
  )
  const signIn = connects.map(([number, { asked }]) => [number, asked] as const)
  const lines = [
    ...remarks(script.rollback),
    ...parameters(batch, [...signIn, ...asks], made),
    ...(connects.length === 0 ? [] : ['', ...remarks(script.signIn)]),
    ...connects.flatMap(([number, found]) => given(number, found)),
    ...batch.tasks.toReversed().flatMap((numbered) => {
      const { rollback } = numbered.task
      const words = made.words.domain.task(numbered.task)
      return [
        '',
        ...remarks(titleOf(numbered, made)),
        ...remarks(whoAndWhere(numbered.task, made)),
        ...remarks(words.rollback),
        ...(rollback === null || rollback.length === 0
          ? remarks(script.noWayBack)
          : changeOf(numbered, commandsOf(rollback), made)),
      ]
    }),
  ]
  return file(batch, lines, made)
}
