import { knowledgeVersion } from '#knowledge/version.ts'
import { offlineWords } from '#messages/ui-offline.ts'
import { appVersion, build } from '#ui/build.ts'
import { useLanguage } from '#ui/language.ts'
import { useOffline } from '#ui/offline/offline.ts'
import { ReloadButton } from '#ui/offline/ReloadButton.tsx'
import { PageFrame } from '#ui/shell/PageFrame.tsx'
import { useKeptFocus } from '#ui/shell/use-kept-focus.ts'
import styles from './AboutScreen.module.css'

const Versions = () => {
  const words = offlineWords[useLanguage().language]
  return (
    <section className="card">
      <h2>{words.versions}</h2>
      <dl className={styles.versions}>
        <dt>{words.app}</dt>
        <dd>{appVersion}</dd>
        <dt>{words.knowledge}</dt>
        <dd>
          {knowledgeVersion} ({words.knowledgeHint})
        </dd>
      </dl>
    </section>
  )
}

/** Whether the copy works offline now, as word, icon and reason. */
const Offline = () => {
  const words = offlineWords[useLanguage().language]
  const { state } = useOffline()
  const { word, text } = words.state[state.is]
  const works = state.is === 'ready' || state.is === 'single-file'
  return (
    <section className="card">
      <h2>{words.offline}</h2>
      <p role="status">
        <span className={styles.state} data-works={works}>
          <span aria-hidden="true">{works ? '✓' : '○'}</span> {word}
        </span>
        <br />
        {text}
      </p>
      {state.is === 'failed' && state.message !== '' && <p>{words.reported(state.message)}</p>}
    </section>
  )
}

/** A newer build that was put off can still be taken here. */
const NewVersion = () => {
  const words = offlineWords[useLanguage().language].update
  const { update } = useOffline()
  if (update === null) return null
  return (
    <section className="card">
      <h2>{words.heading}</h2>
      <p>
        {words.ready(update.versions.app, update.versions.knowledge)} {words.safe}
      </p>
      <ReloadButton update={update} />
    </section>
  )
}

/** Which copy of Tandem this is, and what it can do without a network. */
export default function AboutScreen() {
  const words = offlineWords[useLanguage().language]
  useKeptFocus()
  return (
    <PageFrame start={false}>
      <div>
        <h1>{words.title}</h1>
        <p className={styles.note}>{words.intro}</p>
      </div>
      <div className={styles.cards}>
        <Versions />
        <Offline />
        <NewVersion />
        <section className="card">
          <h2>{words.install}</h2>
          <p>{build === 'single-file' ? words.singleHint : words.installHint}</p>
        </section>
      </div>
    </PageFrame>
  )
}
