import type { Command } from '../commands.ts'
import type { Condition } from '../conditions.ts'
import type { ProductId } from '../products.ts'
import type { Task } from '../tasks.ts'
import type { Check, Violation } from './check.ts'
import type { Stock } from './stock.ts'
import { commandsOf, namesOf, valuesOf } from './walks.ts'

type Side = 'exchange' | 'skype'

/** The products that a condition lets through on one side; null where it says nothing of the side. */
const productsOf = (
  condition: Condition,
  side: Side,
  facts: Stock,
): readonly ProductId[] | null => {
  if ('all' in condition) {
    const lists = condition.all
      .map((part) => productsOf(part, side, facts))
      .filter((list) => list !== null)
    return lists.length === 0 ? null : lists.reduce((a, b) => a.filter((id) => b.includes(id)))
  }
  if ('any' in condition) {
    const lists = condition.any.map((part) => productsOf(part, side, facts))
    return lists.every((list) => list !== null) ? [...new Set(lists.flat())] : null
  }
  if ('product' in condition || 'has' in condition) {
    const named = 'product' in condition ? condition.product : condition.has
    const list = named.filter((id) => facts.products[id]?.side === side)
    return list.length === 0 ? null : list
  }
  return 'pairs' in condition ? condition.pairs[side] : null
}

/** The products that a cmdlet of this module meets in a task: the service in its own shell, else the servers. */
const targetsOf = (task: Task, side: Side, facts: Stock): readonly ProductId[] => {
  const all = productsOf(task.when, side, facts) ?? []
  const kind = task.shell === 'exo' ? 'service' : 'server'
  return all.filter((id) => facts.products[id]?.kind === kind)
}

type Call = Extract<Command, { kind: 'powershell' }>['calls'][number]

const perCall =
  (say: (call: Call, task: Task, facts: Stock) => string[]): Check['check'] =>
  (facts) =>
    Object.entries(facts.tasks).flatMap(([id, task]) =>
      commandsOf(task)
        .flatMap((command) => (command.kind === 'powershell' ? [...command.calls] : []))
        .flatMap((call) => say(call, task, facts))
        .map((what): Violation => ({ id, what })),
    )

const perCommand =
  (say: (command: Command, task: Task) => string[]): Check['check'] =>
  (facts) =>
    Object.entries(facts.tasks).flatMap(([id, task]) =>
      commandsOf(task)
        .flatMap((command) => say(command, task))
        .map((what): Violation => ({ id, what })),
    )

const modulesOf: Readonly<Record<string, readonly string[]>> = {
  ems: ['exchange', 'windows'],
  exo: ['exchange', 'windows'],
  sfb: ['skype', 'windows'],
  graph: ['graph', 'windows'],
  msonline: ['msonline', 'windows'],
  'teams-powershell': ['teams', 'windows'],
  powershell: ['windows'],
  prompt: [],
}

/** The text that PowerShell itself is written in: lines, expressions and scripts. */
const scriptOf = (command: Command): string => {
  const expressions = valuesOf(command).flatMap((value) => {
    if (typeof value !== 'object') return []
    if ('expression' in value) return [value.expression]
    return 'variable' in value ? [value.variable] : []
  })
  const own =
    command.kind === 'line' ? [command.line] : command.kind === 'script' ? [command.path] : []
  return [...own, ...expressions].join('\n')
}

const automatic = /^(true|false|null|_|env|ExInstall|ExScripts|PSItem)$/i
const setBy = (command: Command): string[] => {
  if (command.kind === 'powershell') return command.into === undefined ? [] : [command.into]
  if (command.kind === 'assign') return [command.variable]
  return command.kind === 'line'
    ? [...command.line.matchAll(/\$(\w+)\s*=/g)].map(([, name = '']) => name)
    : []
}

/** Variables that are read in a list of commands before anything in it, or before it, has set them. */
const unset = (commands: readonly Command[], known: Set<string>): string[] =>
  commands.flatMap((command) => {
    const read = [...scriptOf(command).matchAll(/\$(\w+)/g)].map(([, name = '']) => name)
    const set = setBy(command)
    const missing = read.filter(
      (name) => !known.has(name) && !automatic.test(name) && !set.includes(name),
    )
    for (const name of set) known.add(name)
    return missing
  })

/** Commands: cmdlets and parameters that exist where they are typed. */
export const commandChecks: readonly Check[] = [
  {
    name: 'cmdlets-known',
    what: 'Every cmdlet and parameter of a command is in the table of cmdlets.',
    scope: 'cmdlets',
    check: perCall(({ cmdlet, parameters }, _, facts) => {
      const fact = facts.cmdlets[cmdlet]
      if (fact === undefined) return [`there is no cmdlet ${cmdlet}`]
      return Object.keys(parameters)
        .filter((parameter) => !fact.parameters.includes(parameter))
        .map((parameter) => `${cmdlet} has no ${parameter}`)
    }),
    exceptions: [],
  },
  {
    name: 'cmdlets-exist-for-products',
    what: 'Every cmdlet of a command exists for every product version that its task applies to.',
    scope: 'cmdlets',
    check: perCall(({ cmdlet }, task, facts) => {
      const fact = facts.cmdlets[cmdlet]
      if (fact === undefined || fact.products === 'anywhere') return []
      if (fact.module !== 'exchange' && fact.module !== 'skype') return []
      const known = fact.products
      return targetsOf(task, fact.module, facts)
        .filter((product) => !known.includes(product))
        .map((product) => `${cmdlet} does not exist for ${product}`)
    }),
    exceptions: [],
  },
  {
    name: 'cmdlets-in-their-shell',
    what: 'Every cmdlet of a command is typed in a shell that has its module.',
    scope: 'tasks',
    check: perCall(({ cmdlet }, { shell }, facts) => {
      const module = facts.cmdlets[cmdlet]?.module ?? 'windows'
      return modulesOf[shell]?.includes(module) === true ? [] : [`types ${cmdlet} in ${shell}`]
    }),
    exceptions: [],
  },
  {
    name: 'cmdlets-of-products',
    what: 'A cmdlet is said to exist for products of its own module’s side, and for at least one.',
    scope: 'cmdlets',
    check: (facts) =>
      Object.entries(facts.cmdlets).flatMap(([id, { module, products }]) => {
        if (products === 'anywhere')
          return module === 'exchange' || module === 'skype'
            ? [{ id, what: 'belongs to a product but to none in particular' }]
            : []
        const astray = products.filter((product) => facts.products[product]?.side !== module)
        return [
          ...(products.length === 0 ? [{ id, what: 'exists for no product' }] : []),
          ...astray.map((product) => ({ id, what: `of ${module} cannot exist for ${product}` })),
        ]
      }),
    exceptions: [],
  },
  {
    name: 'cmdlets-named',
    what: 'Cmdlets are named Verb-Noun, and their parameters and columns as PowerShell writes them.',
    scope: 'cmdlets',
    check: (facts) =>
      Object.entries(facts.cmdlets).flatMap(([id, { parameters }]) => [
        ...(/^[A-Z][A-Za-z]+-[A-Z][A-Za-z0-9]+$/.test(id)
          ? []
          : [{ id, what: 'is no name of a cmdlet' }]),
        ...parameters
          .filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name))
          .map((name) => ({ id, what: `cannot have a parameter ${name}` })),
      ]),
    exceptions: [],
  },
  {
    name: 'existing-found',
    what: 'What a cmdlet makes is found again by a cmdlet there is, by a parameter of each.',
    scope: 'existing',
    check: (facts) =>
      Object.entries(facts.existing).flatMap(([id, { find, by }]) => [
        ...by
          .filter((parameter) => facts.cmdlets[id]?.parameters.includes(parameter) !== true)
          .map((parameter) => ({ id, what: `has no ${parameter}` })),
        ...(facts.cmdlets[find]?.parameters.includes('Identity') === true
          ? []
          : [{ id, what: `cannot be found with ${find} -Identity` }]),
      ]),
    exceptions: [],
  },
  {
    name: 'existing-compared',
    what: 'Of what a cmdlet makes, every parameter in use is its identity, or it is said how it is seen.',
    scope: 'existing',
    check: (facts) =>
      Object.entries(facts.existing).flatMap(([id, { by, shown }]) => {
        const used = facts.cmdlets[id]?.parameters ?? []
        return [
          ...used
            .filter((parameter) => !by.includes(parameter) && !(parameter in shown))
            .map((parameter) => ({ id, what: `does not say how ${parameter} is seen` })),
          ...Object.keys(shown)
            .filter((parameter) => !used.includes(parameter))
            .map((parameter) => ({ id, what: `has no ${parameter}` })),
        ]
      }),
    exceptions: [],
  },
  {
    name: 'variables-set',
    what: 'A variable is set before it is read, within the steps of one task.',
    scope: 'tasks',
    check: (facts) =>
      Object.entries(facts.tasks).flatMap(([id, { commands, verify, rollback }]) => {
        const known = new Set<string>()
        const missing = [
          ...unset(commands, known),
          ...unset(verify, new Set(known)),
          ...unset(rollback ?? [], new Set(known)),
        ]
        return missing.map((name) => ({ id, what: `reads $${name}, which nothing has set` }))
      }),
    exceptions: [],
  },
  {
    name: 'repeats-differ',
    what: 'A command that is printed once for each of many names takes that name.',
    scope: 'tasks',
    check: perCommand((command) => {
      const over = 'each' in command ? command.each : undefined
      return over === undefined || namesOf(command).includes(over)
        ? []
        : [`prints the same for each ${over}`]
    }),
    exceptions: [],
  },
  {
    name: 'lines-without-plan',
    what: 'PowerShell that is written out holds no placeholder: values of the plan are quoted by the printer alone.',
    scope: 'tasks',
    check: perCommand((command) =>
      /<[a-z-]+>/.test(scriptOf(command)) ? ['has a placeholder in plain PowerShell'] : [],
    ),
    exceptions: [],
  },
]
