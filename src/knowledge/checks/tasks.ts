import type { Command } from '../commands.ts'
import type { Task } from '../tasks.ts'
import { readOnlyEn } from '#messages/tasks/read-only.ts'
import { type Check, type Violation, violating } from './check.ts'
import type { Stock } from './stock.ts'
import { partsOf } from './walks.ts'

/** Verbs of cmdlets that leave everything as it is. */
const reading =
  /^(Get|Test|Resolve|Format|Select|Where|Read|Connect|Write|Invoke-WebRequest|Invoke-RestMethod|Install-Module)/

/** Programs that only look: nslookup, and reg with the word query. */
const looks = ({ program, arguments: words }: Extract<Command, { kind: 'program' }>): boolean =>
  program === 'nslookup' || (program === 'reg' && words[0] === 'query')

const changes = (command: Command): boolean => {
  if (command.kind === 'program') return !looks(command)
  if (command.kind === 'line')
    // An object is made in the memory of the shell alone.
    return /\b(Set|New(?!-Object\b)|Remove|Enable|Add|Copy|Restart)-|iisreset/.test(command.line)
  return command.kind === 'powershell' && command.calls.some(({ cmdlet }) => !reading.test(cmdlet))
}

const wordsOf = (id: string, part: string, { texts }: Stock): string[] =>
  [texts.en, texts.ko].map((all) => all.get(`task.${id}.${part}`) ?? '')

const perTask = (say: (task: Task, id: string, facts: Stock) => string[]): Check['check'] => {
  return (facts) =>
    Object.entries(facts.tasks).flatMap(([id, task]) =>
      say(task, id, facts).map((what): Violation => ({ id, what })),
    )
}

/** Everything that comes before a task, itself included. */
const before = (id: string, { tasks }: Stock): Set<string> => {
  const seen = new Set<string>()
  const visit = (task: string): void => {
    if (seen.has(task)) return
    seen.add(task)
    for (const next of tasks[task]?.after ?? []) visit(next)
  }
  visit(id)
  return seen
}

const isSingleFeature = ({ phase }: Task) => phase === 'voice' || phase === 'features'

const placesOf: Readonly<Record<string, readonly string[]>> = {
  ems: ['exchange-server', 'each-exchange-server'],
  sfb: ['front-end', 'each-front-end', 'edge-server'],
  exo: ['workstation'],
  graph: ['workstation'],
  msonline: ['workstation'],
  'teams-powershell': ['workstation'],
}

/** Tasks: whole, in order, and honest about what they change. */
export const taskChecks: readonly Check[] = [
  {
    name: 'tasks-worded',
    what: 'Every task says in both languages why, what to do, what to see afterwards and how to go back, or why not.',
    scope: 'tasks',
    check: perTask((_, id, facts) =>
      ['title', 'why', 'do', 'verify', 'rollback']
        .filter((part) => wordsOf(id, part, facts).some((text) => text.trim() === ''))
        .map((part) => `has no words for ${part}`),
    ),
    exceptions: [],
  },
  {
    name: 'tasks-carried-out',
    what: 'Every task has commands to carry it out or to verify it.',
    scope: 'tasks',
    check: perTask(({ commands, verify }) =>
      commands.length + verify.length === 0 ? ['has no command at all'] : [],
    ),
    exceptions: [
      ...['acceptance-outlook', 'acceptance-mobile', 'modern-sign-in-test', 'teams-test'].map(
        (id) => ({
          id,
          why: 'is carried out in a client, where nothing is typed',
        }),
      ),
      {
        id: 'teams-users-ready',
        why: 'licences and the write-back of Entra Connect are looked at in its own tools',
      },
      {
        id: 'teams-hybrid-sync',
        why: 'what Entra Connect synchronizes is looked at in its own tools',
      },
      {
        id: 'skype-hybrid-application',
        why: 'Microsoft’s own text was not found, so no command is given; its words say so',
      },
    ],
  },
  {
    name: 'tasks-verify-reads',
    what: 'What verifies a task changes nothing.',
    scope: 'tasks',
    check: perTask(({ verify }) => (verify.some(changes) ? ['changes something to verify'] : [])),
    exceptions: [],
  },
  {
    name: 'tasks-rollback-needed',
    what: 'Words that say that nothing is changed stand with tasks that change nothing and have no way back.',
    scope: 'tasks',
    check: perTask(({ commands, rollback }, id, facts) => {
      const said = facts.texts.en.get(`task.${id}.rollback`) === readOnlyEn
      if (said && rollback !== null) return ['has a way back and says that it needs none']
      return said && commands.some(changes) ? ['changes something and says that it does not'] : []
    }),
    exceptions: [
      {
        id: 'owa-im-renew',
        why: 'its commands are handed over for the next renewal, and nothing is run now',
      },
    ],
  },
  {
    name: 'tasks-rollback-changes',
    what: 'A way back changes something.',
    scope: 'tasks',
    check: perTask(({ rollback }) =>
      rollback !== null && !rollback.some(changes) ? ['has a way back that changes nothing'] : [],
    ),
    exceptions: [],
  },
  {
    name: 'tasks-in-their-shell',
    what: 'A task is carried out on a machine that has its shell.',
    scope: 'tasks',
    check: perTask(({ shell, place }) =>
      placesOf[shell]?.includes(place) === false ? [`has no ${shell} at ${place}`] : [],
    ),
    exceptions: [],
  },
  {
    name: 'tasks-wait-for-tasks',
    what: 'What comes before a task exists, is named once, and never leads back to it.',
    scope: 'tasks',
    check: perTask(({ after }, id, facts) => [
      ...after
        .filter((task) => facts.tasks[task] === undefined)
        .map((task) => `waits for ${task}, which does not exist`),
      ...(new Set(after).size === after.length ? [] : ['waits for one task twice']),
      ...(after.some((task) => before(task, facts).has(id)) ? ['waits for itself'] : []),
    ]),
    exceptions: [],
  },
  {
    name: 'tasks-in-phase',
    what: 'No task waits for one of a later phase.',
    scope: 'tasks',
    check: perTask(({ after, phase }, _, facts) =>
      after
        .filter((task) => {
          const other = facts.tasks[task]
          return other && facts.phases.indexOf(other.phase) > facts.phases.indexOf(phase)
        })
        .map((task) => `waits for ${task}, of a later phase`),
    ),
    exceptions: [],
  },
  {
    name: 'tasks-in-order',
    what: 'Tasks stand in the order in which they are done: none waits for one below it.',
    scope: 'tasks',
    check: (facts) => {
      const order = Object.keys(facts.tasks)
      return perTask(({ after }, id) =>
        after
          .filter((task) => order.indexOf(task) > order.indexOf(id))
          .map((task) => `stands above ${task}, which it waits for`),
      )(facts)
    },
    exceptions: [],
  },
  {
    name: 'single-features-wanted',
    what: 'A task for a single feature is there only where that feature is wanted, and for products.',
    scope: 'tasks',
    check: perTask((task) => {
      if (!isSingleFeature(task)) return []
      const parts = partsOf(task.when)
      return [
        ...(parts.some((part) => 'wanted' in part) ? [] : ['asks for no wanted feature']),
        ...(parts.some((part) => 'pairs' in part || 'product' in part || 'has' in part)
          ? []
          : ['asks for no product']),
      ]
    }),
    exceptions: [],
  },
  {
    name: 'single-features-late',
    what: 'A task for a single feature comes after the trust, or after a product is ready.',
    scope: 'tasks',
    check: perTask((task, id, facts) =>
      !isSingleFeature(task) ||
      [...before(id, facts)].some((one) => /^(partner-test|(exchange|skype).*-ready)$/.test(one))
        ? []
        : ['comes after nothing that makes it possible'],
    ),
    exceptions: [],
  },
  {
    name: 'tasks-asked-by-id',
    what: 'Ids of tasks are words in lower case with hyphens, as work on them is kept under these.',
    scope: 'tasks',
    check: (facts) =>
      violating(
        Object.keys(facts.tasks),
        (id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id),
        (id) => ({ id, what: 'is not written that way' }),
      ),
    exceptions: [],
  },
]
