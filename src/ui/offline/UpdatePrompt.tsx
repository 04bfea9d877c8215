import { offlineWords } from '#messages/ui-offline.ts'
import { useLanguage } from '#ui/language.ts'
import type { Update } from './offline.ts'
import { ReloadButton } from './ReloadButton.tsx'
import styles from './UpdatePrompt.module.css'

/** Asks whether to load the newer build now. Nothing is loaded anew before the user says so. */
export const UpdatePrompt = ({ update, onLater }: { update: Update; onLater: () => void }) => {
  const words = offlineWords[useLanguage().language].update
  return (
    <section className={styles.prompt} aria-label={words.label}>
      <p>
        <strong>{words.ready(update.versions.app, update.versions.knowledge)}</strong> {words.safe}
      </p>
      <div className={styles.actions}>
        <ReloadButton update={update} />
        <button type="button" className="button quiet" onClick={onLater}>
          {words.later}
        </button>
      </div>
    </section>
  )
}
