import { type Way, type WayId, nowhere } from './ways.ts'

export type Result =
  /** by which directive; null: by a rule of the browser itself */
  | { readonly is: 'blocked'; readonly by: string | null }
  | { readonly is: 'open' | 'unseen' | 'absent' }

/** How long a report may take, in milliseconds. Where nothing is blocked it never comes. */
const patience = 700
/** How long a try itself may take, in milliseconds. */
const longest = 4_000
/** Two policies, of the page and of the server, report each on their own: the second must not count for the next try. */
const rest = 60

const wait = async (time: number): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), time))

/** Whether what was reported is the address of this try, or a word such as `eval` in the place of one. */
const names = (blocked: string, id: WayId): boolean => {
  if (!URL.canParse(blocked)) return true
  const { origin, pathname } = new URL(blocked)
  // Some reports keep the path to themselves.
  return origin.endsWith(new URL(nowhere).host) && ['/', `/${id}`].includes(pathname)
}

/** Whether a violation stopped this try: a policy may also only report, and a form is tried in a frame. */
const stopped = (id: WayId, event: SecurityPolicyViolationEvent): boolean =>
  event.disposition === 'enforce' &&
  (event.effectiveDirective === 'frame-src') === (id === 'frame') &&
  names(event.blockedURI, id)

/** Resolves to the directive that stops this try. */
const violation = async (id: WayId, signal: AbortSignal): Promise<string> =>
  new Promise((resolve) => {
    document.addEventListener(
      'securitypolicyviolation',
      (event) => {
        if (stopped(id, event)) resolve(event.effectiveDirective)
      },
      { signal },
    )
  })

type Seen = 'absent' | 'open' | 'unseen' | 'refused' | 'done'

const take = async ({ id, run }: Way): Promise<Seen> => {
  try {
    const seen = await run(`${nowhere}/${id}`)
    if (seen === null) return 'absent'
    return seen === 'open' || seen === 'unseen' ? seen : 'done'
  } catch (error) {
    if (error instanceof ReferenceError) return 'absent'
    return error instanceof DOMException && error.name === 'SecurityError' ? 'refused' : 'done'
  }
}

/** Takes one way, and tells from what the browser reports how it ended. */
export const tryWay = async (way: Way): Promise<Result> => {
  const stop = new AbortController()
  const reported = violation(way.id, stop.signal)
  const taken = take(way)
  const by = await Promise.race([reported, wait(patience)])
  await wait(rest)
  stop.abort()
  if (by !== null) return { is: 'blocked', by }
  const seen = await Promise.race([taken, wait(longest)])
  if (seen === 'refused') return { is: 'blocked', by: null }
  if (seen === 'absent' || seen === 'open' || seen === 'unseen') return { is: seen }
  return { is: way.reported ? 'open' : 'unseen' }
}
