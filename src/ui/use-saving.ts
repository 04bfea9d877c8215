import { useEffect, useRef, useState } from 'react'
import type { Plan } from '#plan/plan.ts'
import { putPlan } from '#storage/plan-store.ts'
import type { SaveState } from './plan-context.ts'
import { beforeReload } from './saving.ts'

/** Asks once whether the browser keeps what is stored; false also where it cannot be asked. */
const askToKeep = async (): Promise<boolean> => {
  // Missing where the page is not on HTTPS or localhost.
  const storage = navigator.storage as StorageManager | undefined
  return storage === undefined ? false : storage.persist().catch(() => false)
}

/** Calls `write` when the page is hidden, left or loaded anew: what was typed last must not be lost. */
const useFlush = (write: () => Promise<boolean>) => {
  const latest = useRef(write)
  useEffect(() => {
    latest.current = write
  })
  useEffect(() => {
    const flush = () => void latest.current()
    const hidden = () => {
      if (document.visibilityState === 'hidden') flush()
    }
    document.addEventListener('visibilitychange', hidden)
    window.addEventListener('pagehide', flush)
    const forget = beforeReload(async () => latest.current())
    return () => {
      forget()
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
  const done = useRef(Promise.resolve(true))
  const asked = useRef(false)

  const put = async (now: number): Promise<boolean> => {
    const reason = await putPlan(plan, now)
    setSaved(reason === null ? { kind: 'saved', at: new Date(now) } : { kind: 'failed', reason })
    return reason === null
  }
  const write = async (): Promise<boolean> => {
    if (written.current === plan) return done.current
    written.current = plan
    done.current = put(Date.now())
    if (!asked.current) {
      asked.current = true
      void askToKeep().then(setPersistent)
    }
    return done.current
  }
  useFlush(write)
  useEffect(() => {
    const timer = setTimeout(() => void write(), 250)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- only a change of the plan starts the wait anew: `write` is new at every drawing and reads the newest plan
  }, [plan])
  return { saved, persistent }
}
