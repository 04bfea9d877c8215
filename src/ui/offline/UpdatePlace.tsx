import { Suspense, lazy, useState } from 'react'
import { type Update, useOffline } from './offline.ts'
import styles from './UpdatePrompt.module.css'

const UpdatePrompt = lazy(async () => ({
  default: (await import('./UpdatePrompt.tsx')).UpdatePrompt,
}))

/** Where a newer build is announced, under whatever screen; the words come once there is one. */
export const UpdatePlace = () => {
  const { update } = useOffline()
  const [later, setLater] = useState<Update | null>(null)
  if (update === null || update === later) return null
  return (
    <div role="status" className={styles.place}>
      <Suspense fallback={null}>
        <UpdatePrompt update={update} onLater={() => setLater(update)} />
      </Suspense>
    </div>
  )
}
