import { nameIds } from '../commands.ts'
import { taskIds } from '../procedures/index.ts'
import type { Messages } from '#messages/index.ts'

/** What stands where a value of the plan will: a text that holds it shows which value it takes. */
const probe = (name: string) => `⟦${name}⟧`
const numbers = [41, 43] as const

const names = Object.fromEntries(nameIds.map((id) => [id, probe(id)]))
const filled = { deployment: probe('deployment'), names, machines: [probe('machine')] }
const empty = { deployment: probe('deployment'), names: {}, machines: [] }

/** Anything that is asked of it, as a probe of that name. */
const anything = new Proxy({}, { get: (_, key) => probe(String(key)) })

/** What words need data of, which no probe can be: they are tested where that data is made. */
const attempted = (make: (...values: unknown[]) => unknown, ...values: unknown[]): unknown => {
  try {
    return make(...values)
  } catch {
    return undefined
  }
}

const called = (make: (...values: unknown[]) => unknown): unknown => {
  const text = attempted(make, ...numbers)
  if (typeof text !== 'string' || !/undefined|NaN/.test(text)) return text
  const again = attempted(make, anything)
  // Numbers inside an object, which no probe can be either.
  return typeof again === 'string' && again.includes('NaN') ? undefined : again
}

const collect = (value: unknown, path: string, found: Map<string, string>): void => {
  if (typeof value === 'string') found.set(path, value)
  else if (typeof value === 'function') collect(called(value as never), `${path}()`, found)
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value))
      collect(item, path === '' ? key : `${path}.${key}`, found)
}

/**
 * Every text of one language by its path. Tasks are worded twice, with all names of the plan and with
 * none. The words of findings and reasons need data that only an engine makes: engine/walk.test.ts has it.
 */
export const textsOf = ({ domain, ...rest }: Messages): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  collect(rest, '', found)
  for (const [key, value] of Object.entries(domain))
    if (typeof value !== 'function') collect(value, `domain.${key}`, found)
  for (const id of taskIds) {
    collect(domain.task({ id, ...filled }), `task.${id}`, found)
    collect(domain.task({ id, ...empty }), `task-open.${id}`, found)
  }
  return found
}
