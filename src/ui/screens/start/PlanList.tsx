import { useCallback, useEffect, useState } from 'react'
import type { Plan } from '#plan/plan.ts'
import { type PlanRecord, listPlans, markSaved, removePlan } from '#storage/plan-store.ts'
import { savePlan } from '#ui/files.ts'
import { useMessages } from '#ui/language.ts'
import { RemovedNote } from '#ui/RemovedNote.tsx'
import { PlanRow } from './PlanRow.tsx'
import styles from './StartScreen.module.css'
import { Waiting } from './Waiting.tsx'

type Listed = Awaited<ReturnType<typeof listPlans>>
type Removed = {
  readonly id: string
  readonly title: string
  readonly restore: () => Promise<unknown>
}
type Props = {
  readonly onOpen: (id: string) => unknown
  readonly onCopy: (plan: Plan) => Promise<void>
}

/** The plans of this browser; a damaged one is said to be so and can be saved as it is. */
export const PlanList = ({ onOpen, onCopy }: Props) => {
  const words = useMessages().shell.start
  const undo = useMessages().shell.undo
  const [listed, setListed] = useState<Listed | null>(null)
  const [removed, setRemoved] = useState<Removed | null>(null)
  const load = useCallback(async () => listPlans().then(setListed), [])
  useEffect(() => {
    void load()
  }, [load])

  const remove = async (record: PlanRecord) => {
    const restore = await removePlan(record)
    if (typeof restore === 'function') {
      setRemoved({
        id: record.id,
        title: record.ok ? record.plan.title : record.id,
        restore,
      })
    }
    await load()
  }
  const save = async (plan: Plan) => {
    await savePlan(plan)
    await markSaved(plan.id, Date.now())
    await load()
  }
  const bringBack = async ({ restore }: Removed) => {
    await restore()
    setRemoved(null)
    await load()
  }
  return (
    <>
      <div role="status">
        {removed !== null && (
          <RemovedNote
            key={removed.id}
            text={words.removed(removed.title)}
            undo={undo}
            onUndo={() => void bringBack(removed)}
          />
        )}
      </div>
      {listed === null && <Waiting />}
      {listed !== null && listed.fault !== null && <p role="status">{words.noStorage}</p>}
      {listed?.fault === null && listed.records.length === 0 && (
        <p className={styles.muted}>{words.none}</p>
      )}
      {listed !== null && listed.records.length > 0 && (
        <ul className={styles.plans}>
          {listed.records.map((record) => (
            <PlanRow
              key={record.id}
              record={record}
              onOpen={() => onOpen(record.id)}
              onCopy={(plan) => void onCopy({ ...plan, title: words.copyOf(plan.title) })}
              onSave={(plan) => void save(plan)}
              onRemove={() => void remove(record)}
            />
          ))}
        </ul>
      )}
    </>
  )
}
