import { useEffect, useRef, useState } from 'react'
import type { Plan } from '#plan/plan.ts'
import { putPlan } from '#storage/plan-store.ts'
import type { SaveState } from './plan-context.ts'

/** Asks once whether the browser keeps what is stored; false also where it cannot be asked. */
const askToKeep = async (): Promise<boolean> => {
  // Missing where the page is not on HTTPS or localhost.
  const storage = navigator.storage as StorageManager | undefined
  return storage === undefined ? false : storage.persist().catch(() => false)
}

/** Calls `write` when the page is hidden or left: what was typed last must not be lost. */
const useFlush = (write: () => void) => {
  const latest = useRef(write)
  useEffect(() => {
    latest.current = write
  })
  useEffect(() => {
    const flush = () => latest.current()
    const hidden = () => {
      if (document.visibilityState === 'hidden') flush()
    }
    document.addEventListener('visibilitychange', hidden)
    window.addEventListener('pagehide', flush)
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [])
}

/**
 * Writes the plan a moment after each change, and at once when the page is hidden or the plan is left.
 * @param savedAt when the plan was last written, in milliseconds since 1970
 * @returns how saving stands, and the browser's answer to keeping the plans
 */
export const useSaving = (
  plan: Plan,
  savedAt: number,
): { saved: SaveState; persistent: boolean | null } => {
  const [saved, setSaved] = useState<SaveState>({ kind: 'saved', at: new Date(savedAt) })
  const [persistent, setPersistent] = useState<boolean | null>(null)
  const written = useRef(plan)
  const asked = useRef(false)

  const write = () => {
    if (written.current === plan) return
    written.current = plan
    const now = Date.now()
    void putPlan(plan, now).then((reason) =>
      setSaved(reason === null ? { kind: 'saved', at: new Date(now) } : { kind: 'failed', reason }),
    )
    if (asked.current) return
    asked.current = true
    void askToKeep().then(setPersistent)
  }
  useFlush(write)
  useEffect(() => {
    const timer = setTimeout(write, 250)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- only a change of the plan starts the wait anew: `write` is new at every drawing and reads the newest plan
  }, [plan])
  return { saved, persistent }
}
