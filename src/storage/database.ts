import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** A plan as it was written; read with care, for it may be damaged or of another version. */
export type StoredPlan = {
  readonly id: string
  readonly plan: unknown
  /** milliseconds since 1970 */
  readonly changedAt: number
}

export interface Schema extends DBSchema {
  plans: { key: string; value: StoredPlan }
  /**
   * When a plan was last saved to a file, apart from the plan: writing a plan must not read first,
   * for when the page is being left there is no time for an answer.
   */
  files: { key: string; value: number }
}

let opened: Promise<IDBPDatabase<Schema>> | null = null

/** The database of this browser, opened once; tried anew after a failure. */
export const database = async (): Promise<IDBPDatabase<Schema>> => {
  opened ??= openDB<Schema>('tandem', 1, {
    upgrade: (db) => {
      db.createObjectStore('plans', { keyPath: 'id' })
      db.createObjectStore('files')
    },
    // A newer Tandem in another tab must be able to change the database.
    blocking: () => void opened?.then((db) => db.close()).finally(forget),
    terminated: forget,
  })
  try {
    return await opened
  } catch (error) {
    forget()
    throw error
  }
}

function forget(): void {
  opened = null
}
