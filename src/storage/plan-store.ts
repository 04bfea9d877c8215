import type { Plan } from '#plan/plan.ts'
import { type StoredPlan, database } from './database.ts'
import { type StorageFault, storageFault } from './faults.ts'

/** A record of the browser's database, read: a plan, or a value that is none and can only be saved as it is. */
export type PlanRecord =
  | {
      readonly ok: true
      readonly id: string
      readonly plan: Plan
      /** milliseconds since 1970, as all times here */
      readonly changedAt: number
      /** when it was last saved to a file; null: never */
      readonly savedAt: number | null
      /** false: the browser did not take it, and it lives in this page only */
      readonly kept: boolean
    }
  | { readonly ok: false; readonly id: string; readonly value: unknown; readonly changedAt: number }

/** Plans that the browser did not take. They live as long as the page. */
const unkept = new Map<string, StoredPlan>()
const savedHere = new Map<string, number>()

/** The schema is the heaviest part of reading, and not needed for writing: loaded with the first reading. */
const read = async (
  stored: StoredPlan,
  savedAt: number | null,
  kept: boolean,
): Promise<PlanRecord> => {
  const { readPlanValue } = await import('#plan/file.ts')
  const { id } = stored
  const changedAt = Number.isFinite(stored.changedAt) ? stored.changedAt : 0
  const result = readPlanValue(stored.plan)
  return result.ok
    ? { ok: true, id, plan: { ...result.plan, id }, changedAt, savedAt, kept }
    : { ok: false, id, value: stored.plan, changedAt }
}

const readUnkept = async (): Promise<PlanRecord[]> =>
  Promise.all(
    [...unkept.values()].map(async (stored) =>
      read(stored, savedHere.get(stored.id) ?? null, false),
    ),
  )

const readKept = async (): Promise<PlanRecord[]> => {
  const transaction = (await database()).transaction(['plans', 'files'])
  const files = transaction.objectStore('files')
  const [plans, ids, times] = await Promise.all([
    transaction.objectStore('plans').getAll(),
    files.getAllKeys(),
    files.getAll(),
  ])
  const savedAt = new Map(ids.map((id, index) => [id, times[index] ?? null]))
  return Promise.all(
    plans
      .filter(({ id }) => !unkept.has(id))
      .map(async (stored) => read(stored, savedAt.get(stored.id) ?? null, true)),
  )
}

/**
 * Every plan of this browser and of this page, the one changed last first. A damaged record does not
 * hide the others, nor does a browser without a database hide those of the page.
 */
export const listPlans = async (): Promise<{
  readonly records: readonly PlanRecord[]
  readonly fault: StorageFault | null
}> => {
  let kept: PlanRecord[] = []
  let fault: StorageFault | null = null
  try {
    kept = await readKept()
  } catch (error) {
    fault = storageFault(error)
  }
  const here = await readUnkept()
  const records = [...kept, ...here].toSorted((a, b) => b.changedAt - a.changedAt)
  return { records, fault }
}

/** One plan, or undefined where there is none with this id. */
export const getPlan = async (id: string): Promise<PlanRecord | undefined> => {
  const here = unkept.get(id)
  if (here !== undefined) return read(here, savedHere.get(id) ?? null, false)
  try {
    const db = await database()
    const [stored, savedAt] = await Promise.all([db.get('plans', id), db.get('files', id)])
    return stored === undefined ? undefined : await read(stored, savedAt ?? null, true)
  } catch {
    return undefined
  }
}

const write = async (stored: StoredPlan, savedAt: number | null): Promise<StorageFault | null> => {
  try {
    const transaction = (await database()).transaction(['plans', 'files'], 'readwrite')
    const written = [
      transaction.objectStore('plans').put(stored),
      ...(savedAt === null ? [] : [transaction.objectStore('files').put(savedAt, stored.id)]),
    ]
    // Without it the browser waits for the page to say no more, and drops all when the page is left.
    transaction.commit()
    await Promise.all([...written, transaction.done])
    unkept.delete(stored.id)
    return null
  } catch (error) {
    unkept.set(stored.id, stored)
    if (savedAt !== null) savedHere.set(stored.id, savedAt)
    return storageFault(error)
  }
}

/**
 * Writes a plan; where the browser does not take it, the page keeps it while it is open.
 * @param now milliseconds since 1970
 * @returns why the browser did not take it, or null
 */
export const putPlan = async (plan: Plan, now: number): Promise<StorageFault | null> =>
  write({ id: plan.id, plan, changedAt: now }, null)

/** Notes that a plan was saved to a file. Never fails: it is a note, not the plan. */
export const markSaved = async (id: string, now: number): Promise<void> => {
  savedHere.set(id, now)
  try {
    await (await database()).put('files', now, id)
  } catch {
    // The list then says it for as long as the page is open, or not at all.
  }
}

/**
 * Removes a plan or a damaged record.
 * @returns how to bring it back exactly as it was, or why it could not be removed
 */
export const removePlan = async (
  record: PlanRecord,
): Promise<(() => Promise<StorageFault | null>) | StorageFault> => {
  const { id, changedAt } = record
  try {
    if (!unkept.delete(id)) {
      const transaction = (await database()).transaction(['plans', 'files'], 'readwrite')
      await Promise.all([
        transaction.objectStore('plans').delete(id),
        transaction.objectStore('files').delete(id),
        transaction.done,
      ])
    }
    const plan = record.ok ? record.plan : record.value
    return async () => write({ id, plan, changedAt }, record.ok ? record.savedAt : null)
  } catch (error) {
    return storageFault(error)
  }
}
