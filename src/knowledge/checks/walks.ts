import type { Command, Value } from '../commands.ts'
import type { Condition } from '../conditions.ts'
import type { Task } from '../tasks.ts'
import type { Stock } from './stock.ts'

/** Every fact that cites sources, by the part of the stock and its id. */
export const citations = (facts: Stock): ReadonlyMap<string, readonly string[]> => {
  const tables = {
    products: facts.products,
    remarks: facts.remarks,
    clouds: facts.clouds,
    tasks: facts.tasks,
    flows: facts.flows,
    certificateNeeds: facts.certificateNeeds,
  }
  return new Map<string, readonly string[]>([
    ...Object.entries(tables).flatMap(([part, table]) =>
      Object.entries(table).map(([id, fact]): [string, readonly string[]] => [
        `${part}.${id}`,
        fact.sources,
      ]),
    ),
    ...Object.entries(facts.editions).map(([id, { source }]): [string, readonly string[]] => [
      `editions.${id}`,
      [source],
    ]),
    ...Object.entries(facts.others),
    ...facts.ownSteps.map(({ source }, index): [string, readonly string[]] => [
      `ownSteps.${index}`,
      [source],
    ]),
  ])
}

/** Whether the program itself names an id, in quotes. */
export const namedInCode = (id: string, { code }: Stock): boolean =>
  [...code.values()].some((text) => text.includes(`'${id}'`))

export const sourcesCited = (facts: Stock): ReadonlySet<string> => {
  const cited = new Set([...citations(facts).values()].flat())
  for (const id of Object.keys(facts.sources)) if (namedInCode(id, facts)) cited.add(id)
  return cited
}

export const commandsOf = ({ commands, verify, rollback }: Task): Command[] => [
  ...commands,
  ...verify,
  ...(rollback ?? []),
]

/** Every value that a command takes, those inside lists and joined texts too. */
export const valuesOf = (command: Command): Value[] => {
  const inside = (value: Value): Value[] => {
    if (typeof value !== 'object') return [value]
    if ('list' in value) return [value, ...value.list.flatMap(inside)]
    if ('text' in value) return [value, ...value.text]
    return [value]
  }
  switch (command.kind) {
    case 'powershell':
      return command.calls.flatMap((call) => Object.values(call.parameters)).flatMap(inside)
    case 'assign':
      return inside(command.value)
    case 'script':
      return Object.values(command.parameters).flatMap(inside)
    case 'program':
      return command.arguments.flatMap(inside)
    case 'line':
      return []
  }
}

/** Names of the plan that a command takes. */
export const namesOf = (command: Command): string[] =>
  valuesOf(command).flatMap((value) =>
    typeof value === 'object' && 'name' in value ? [value.name] : [],
  )

/** Every fact with a condition. */
export const conditioned = (facts: Stock): [id: string, when: Condition, per: string][] =>
  (['tasks', 'flows', 'certificateNeeds'] as const).flatMap((part) =>
    Object.entries(facts[part]).map(([id, fact]): [string, Condition, string] => [
      `${part}.${id}`,
      fact.when,
      'per' in fact ? fact.per : 'plan',
    ]),
  )

/** A condition with every condition inside it. */
export const partsOf = (condition: Condition): Condition[] => {
  if ('all' in condition) return [condition, ...condition.all.flatMap(partsOf)]
  if ('any' in condition) return [condition, ...condition.any.flatMap(partsOf)]
  if ('not' in condition) return [condition, ...partsOf(condition.not)]
  if ('unless' in condition) return [condition, ...partsOf(condition.unless)]
  return [condition]
}
