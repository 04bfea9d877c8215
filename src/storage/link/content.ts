import { type ReadPlan, readPlanValue } from '#plan/file.ts'
import { isRecord } from '#plan/json.ts'
import type { Plan } from '#plan/plan.ts'

/** What of a plan goes into a link only when it is asked for. */
export const linkParts = ['names', 'work'] as const
export type LinkPart = (typeof linkParts)[number]

const without: Readonly<Record<LinkPart, (plan: Plan) => Plan>> = {
  names: (plan) => ({
    ...plan,
    customer: '',
    author: '',
    trust: { ...plan.trust, testUser: '', onlineTestUser: '' },
  }),
  work: (plan) => ({
    ...plan,
    work: Object.fromEntries(
      Object.entries(plan.work).map(([key, item]) => [key, { ...item, owner: '', note: '' }]),
    ),
  }),
}

/** The plan's own id says nothing to others: whoever takes the plan over gives it a new one. */
const anyId = 'shared'

/** The text that a link holds: the plan without the parts that were not asked for, and which these are. */
export const contentOf = (plan: Plan, parts: readonly LinkPart[]): string => {
  let given: Plan = { ...plan, id: anyId }
  const leftOut: LinkPart[] = []
  for (const part of linkParts) {
    if (parts.includes(part)) continue
    const less = without[part](given)
    // What was empty anyway is not left out.
    if (JSON.stringify(less) !== JSON.stringify(given)) leftOut.push(part)
    given = less
  }
  return JSON.stringify({ plan: given, without: leftOut })
}

export type Content = {
  readonly read: ReadPlan
  /** what the sender had and did not send */
  readonly leftOut: readonly LinkPart[]
}

/** The content again; null where the text is no content of a link. */
export const readContent = (text: string): Content | null => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (!isRecord(value)) return null
  const named = value['without']
  const leftOut = linkParts.filter((part) => Array.isArray(named) && named.includes(part))
  return { read: readPlanValue(value['plan']), leftOut }
}
