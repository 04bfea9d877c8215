import { type PlanFault, planFaults } from './faults.ts'
import { planSchema } from './plan.ts'

type Path = readonly PropertyKey[]

/** What may stand where something of the wrong shape does: as good as no answer. */
const neutral: readonly unknown[] = ['', null, [], 0, 1, false, {}]
/** More faults of shape than these are mended first by whoever wrote the file. */
const most = 40

const isHolder = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null

const holderOf = (root: unknown, path: Path): Record<PropertyKey, unknown> | null => {
  let here = root
  for (const key of path) {
    if (!isHolder(here) || !Object.hasOwn(here, key)) return null
    here = here[key]
  }
  return isHolder(here) ? here : null
}

const isUnder = (path: Path, above: Path): boolean => above.every((key, at) => path[at] === key)

const put = (holder: Record<PropertyKey, unknown>, key: PropertyKey, value: unknown): void => {
  Object.defineProperty(holder, key, {
    value: structuredClone(value),
    enumerable: true,
    configurable: true,
    writable: true,
  })
}

type Issue = NonNullable<ReturnType<typeof planSchema.safeParse>['error']>['issues'][number]

/** Takes one fault of shape away; false where nothing does. */
const mendOne = (root: unknown, issue: Issue): boolean => {
  if (issue.code === 'unrecognized_keys') {
    const holder = holderOf(root, issue.path)
    for (const key of issue.keys) if (holder) delete holder[key]
    return holder !== null
  }
  const key = issue.path.at(-1)
  const holder = holderOf(root, issue.path.slice(0, -1))
  if (key === undefined || holder === null) return false
  const allowed = issue.code === 'invalid_value' ? issue.values : []
  return [...neutral, ...allowed].some((value) => {
    put(holder, key, value)
    const { error } = planSchema.safeParse(root)
    return !error?.issues.some(
      ({ path }) => path.length === issue.path.length && isUnder(path, issue.path),
    )
  })
}

/** References to a deployment that is not whole itself say nothing. */
const isDoubtful = ({ code }: PlanFault, mended: readonly Path[]): boolean =>
  code === 'unknown-reference' && mended.some(([root]) => root === 'exchange' || root === 'skype')

/**
 * The faults of value in a plan file that has faults of shape as well, so that all can be told at once:
 * what has the wrong shape counts as not answered, and is not judged.
 * @param text JSON of the file
 * @returns none where it is too far from a plan
 */
export const valueFaultsBeside = (text: string): PlanFault[] => {
  const root: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
  const mended: Path[] = []
  for (let round = 0; round <= most; round += 1) {
    const parsed = planSchema.safeParse(root)
    if (parsed.success)
      return planFaults(parsed.data).filter(
        (fault) =>
          !isDoubtful(fault, mended) && !mended.some((above) => isUnder(fault.path, above)),
      )
    const [issue] = parsed.error.issues
    if (issue === undefined || !mendOne(root, issue)) return []
    if (issue.code !== 'unrecognized_keys') mended.push(issue.path)
  }
  return []
}
