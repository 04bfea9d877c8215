import { useState } from 'react'
import { offlineWords } from '#messages/ui-offline.ts'
import { useLanguage } from '#ui/language.ts'
import type { Update } from './offline.ts'

/** Loads the newer build once everything typed is written; says so where it cannot be. */
export const ReloadButton = ({ update }: { update: Update }) => {
  const words = offlineWords[useLanguage().language].update
  const [refused, setRefused] = useState(false)
  const reload = () => void update.reload().then((done) => setRefused(!done))
  return (
    <>
      <button type="button" className="button primary" onClick={reload}>
        {words.now}
      </button>
      {refused && <p role="alert">{words.notWritten}</p>}
    </>
  )
}
