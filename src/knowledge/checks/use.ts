import { type Check, type Violation, violating } from './check.ts'
import type { Stock } from './stock.ts'
import { commandsOf, conditioned, namedInCode, namesOf, partsOf } from './walks.ts'

const unused = (ids: Iterable<string>, used: ReadonlySet<string>): Violation[] =>
  violating(
    ids,
    (id) => !used.has(id),
    (id) => ({ id, what: 'nothing uses it' }),
  )

const allTasks = ({ tasks }: Stock) => Object.values(tasks)

/** The cmdlets that tasks and scripts call, each with the parameters they give it. */
const called = (facts: Stock): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>()
  for (const command of allTasks(facts).flatMap(commandsOf))
    if (command.kind === 'powershell')
      for (const { cmdlet, parameters } of command.calls) {
        const before = found.get(cmdlet) ?? new Set<string>()
        for (const parameter of Object.keys(parameters)) before.add(parameter)
        found.set(cmdlet, before)
      }
  for (const { find } of Object.values(facts.existing))
    found.set(find, new Set([...(found.get(find) ?? []), 'Identity']))
  return found
}

const kindsOf = (facts: Stock): Set<string> =>
  new Set(
    conditioned(facts).flatMap(([, when]) => partsOf(when).flatMap((part) => Object.keys(part))),
  )

/** Every kind that a condition can be of; the compiler keeps the list whole. */
const kinds = [
  'all',
  'any',
  'not',
  'unless',
  'pairs',
  'product',
  'has',
  'wanted',
  'edge',
  'forests',
  'cloud',
  'certificate',
  'domains',
  'hybrid',
  'modernAuthentication',
  'oauthSource',
  'before',
] as const

const productsNamed = (facts: Stock): Set<string> => {
  const inConditions = conditioned(facts).flatMap(([, when]) =>
    partsOf(when).flatMap((part): readonly string[] => {
      if ('pairs' in part) return [...part.pairs.exchange, ...part.pairs.skype]
      if ('product' in part) return part.product
      return 'has' in part ? part.has : []
    }),
  )
  return new Set(inConditions)
}

const cloudFields = ({ clouds }: Stock): string[] => [
  ...new Set(Object.values(clouds).flatMap((cloud) => Object.keys(cloud))),
]

/** No fact lies idle: each id is used somewhere, by a fact or by what follows from facts. */
export const useChecks: readonly Check[] = [
  {
    name: 'cmdlets-used',
    what: 'Every cmdlet is called by a task.',
    scope: 'cmdlets',
    check: (facts) => unused(Object.keys(facts.cmdlets), new Set(called(facts).keys())),
    exceptions: [],
  },
  {
    name: 'parameters-used',
    what: 'Every parameter of a cmdlet is given by a task.',
    scope: 'cmdlets',
    check: (facts) => {
      const given = called(facts)
      return Object.entries(facts.cmdlets).flatMap(([cmdlet, { parameters }]) =>
        violating(
          parameters,
          (parameter) => !given.get(cmdlet)?.has(parameter),
          (parameter) => ({ id: `${cmdlet} -${parameter}`, what: 'no task gives it' }),
        ),
      )
    },
    exceptions: [],
  },
  ...(
    [
      ['shells', 'shell'],
      ['roles', 'role'],
      ['teams', 'team'],
      ['places', 'place'],
      ['phases', 'phase'],
    ] as const
  ).map(([scope, field]): Check => ({
    name: `${scope}-used`,
    what: `Every one of the ${scope} has a task, and no task names another.`,
    scope,
    check: (facts) => [
      ...unused(facts[scope], new Set(allTasks(facts).map((task) => task[field]))),
      ...Object.entries(facts.tasks)
        .filter(([, task]) => !facts[scope].includes(task[field]))
        .map(([id, task]) => ({ id, what: `there is no ${field} ${task[field]}` })),
    ],
    exceptions: [],
  })),
  {
    name: 'names-used',
    what: 'Every name that commands take from the plan is taken by a command, by words or by the engine.',
    scope: 'names',
    check: (facts) => {
      const taken = new Set(
        allTasks(facts)
          .flatMap(commandsOf)
          .flatMap((command) => [
            ...namesOf(command),
            ...('each' in command && command.each ? [command.each] : []),
          ]),
      )
      const worded = [...facts.texts.en].map(([, text]) => text).join('\n')
      return violating(
        facts.names,
        (id) =>
          !taken.has(id) &&
          !worded.includes(`⟦${id}⟧`) &&
          ![...facts.code.values()].some((text) => text.includes(`names['${id}']`)),
        (id) => ({ id, what: 'nothing takes it' }),
      )
    },
    exceptions: [],
  },
  {
    name: 'names-exist',
    what: 'Every name that a command takes is one that the engine gives a value.',
    scope: 'tasks',
    check: (facts) =>
      Object.entries(facts.tasks).flatMap(([id, task]) =>
        commandsOf(task)
          .flatMap(namesOf)
          .filter((name) => !facts.names.includes(name) || !namedInCode(name, facts))
          .map((name) => ({ id, what: `takes ${name}, which nobody gives` })),
      ),
    exceptions: [],
  },
  {
    name: 'answers-used',
    what: 'Every answer decides something in the engine, and is asked for in a step there is.',
    scope: 'answers',
    check: (facts) =>
      Object.entries(facts.answers).flatMap(([id, step]) => [
        ...(namedInCode(id, facts) ? [] : [{ id, what: 'nothing rests on it' }]),
        ...(facts.steps.includes(step) ? [] : [{ id, what: `there is no step ${step}` }]),
      ]),
    exceptions: [],
  },
  {
    name: 'steps-used',
    what: 'Every step asks for an answer.',
    scope: 'steps',
    check: (facts) => unused(facts.steps, new Set(Object.values(facts.answers))),
    exceptions: [],
  },
  {
    name: 'condition-kinds-used',
    what: 'Every kind of condition is used by a fact.',
    scope: 'tasks',
    check: (facts) => unused(kinds, kindsOf(facts)),
    exceptions: [
      { id: 'cloud', why: 'hosts per cloud are data, and no fact depends on the cloud alone yet' },
    ],
  },
  {
    name: 'named-conditions-used',
    what: 'Every condition and list of products with a name of its own is part of a fact, or asked by the engine.',
    scope: 'named',
    check: (facts) => {
      const all = JSON.stringify([facts.tasks, facts.flows, facts.certificateNeeds, facts.cmdlets])
      return violating(
        Object.entries(facts.named),
        ([name, value]) =>
          !all.includes(JSON.stringify(value)) &&
          ![...facts.code.values()].some((text) => new RegExp(`\\b${name}\\b`).test(text)),
        ([id]) => ({ id, what: 'no fact holds it' }),
      )
    },
    exceptions: [],
  },
  {
    name: 'products-used',
    what: 'Every product is named by a condition and by an edition.',
    scope: 'products',
    check: (facts) => {
      const columns = Object.values(facts.editions).flatMap((edition) => edition.columns)
      const stated = new Set<string>(
        columns.flatMap((column) => [...column.exchange, ...column.skype]),
      )
      const named = productsNamed(facts)
      return Object.keys(facts.products).flatMap((id) => [
        ...(named.has(id) ? [] : [{ id, what: 'no condition names it' }]),
        ...(stated.has(id) ? [] : [{ id, what: 'no edition names it' }]),
      ])
    },
    exceptions: [
      { id: 'teams', why: 'is in the plan to say where users are; no fact speaks of it yet' },
      {
        id: 'lync-2013',
        why: 'the pages of the table never named it; its steps are on pages of its own',
      },
    ],
  },
  {
    name: 'parties-used',
    what: 'Every party is an end of a flow, and every encryption protects one.',
    scope: 'flows',
    check: (facts) => {
      const all = Object.values(facts.flows)
      return [
        ...unused(facts.parties, new Set(all.flatMap(({ from, to }) => [from, to]))),
        ...unused(facts.encryptions, new Set(all.map(({ encryption }) => encryption))),
      ]
    },
    exceptions: [],
  },
  {
    name: 'cloud-hosts-used',
    what: 'Every host and name of a cloud is read by the engine, or by a connection that leads there.',
    scope: 'clouds',
    check: (facts) => {
      const read = [...facts.code.values(), JSON.stringify(Object.values(facts.flows))]
      return violating(
        cloudFields(facts).filter((field) => field !== 'name' && field !== 'sources'),
        (field) => !read.some((text) => text.includes(field)),
        (id) => ({ id, what: 'nothing reads it' }),
      )
    },
    exceptions: [],
  },
  {
    name: 'areas-used',
    what: 'Every area has a feature, and every feature an area there is.',
    scope: 'features',
    check: (facts) => [
      ...unused(facts.areas, new Set(Object.values(facts.features).map(({ area }) => area))),
      ...Object.entries(facts.features)
        .filter(([, { area }]) => !facts.areas.includes(area))
        .map(([id, { area }]) => ({ id, what: `there is no area ${area}` })),
    ],
    exceptions: [],
  },
]
