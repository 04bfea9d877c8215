import { Suspense, lazy, useState } from 'react'
import { useMessages } from '#ui/language.ts'
import type { WhySubject } from './subject.ts'
import styles from './WhyButton.module.css'

const WhyDialog = lazy(async () => ({ default: (await import('./WhyDialog.tsx')).WhyDialog }))

/**
 * Asks why something follows from the plan. The key `?` presses it wherever the focus is inside the
 * nearest element with `data-asks` (use-why-key.ts).
 * @param title what is asked about
 */
export function WhyButton({ title, subject }: { title: string; subject: WhySubject }) {
  const words = useMessages().outcome.why
  const [asked, setAsked] = useState(false)
  return (
    <>
      <button
        type="button"
        className={styles.why}
        data-why=""
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        aria-label={words.askOf(title)}
        onClick={() => setAsked(true)}
      >
        {words.ask}
      </button>
      {asked && (
        <Suspense fallback={null}>
          <WhyDialog title={title} subject={subject} onClose={() => setAsked(false)} />
        </Suspense>
      )}
    </>
  )
}
