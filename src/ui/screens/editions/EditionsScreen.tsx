import { useId, useState } from 'react'
import { concerning } from '#engine/new-knowledge.ts'
import { editionChanges } from '#engine/edition-changes.ts'
import { changeIds, changes } from '#knowledge/changes.ts'
import { conflictIds } from '#knowledge/conflicts.ts'
import { type EditionId, editionIds, editions, newestEdition } from '#knowledge/editions.ts'
import { useMessages } from '#ui/language.ts'
import { ConflictCard } from '#ui/outcome/Conflicts.tsx'
import { SourceList } from '#ui/outcome/SourceList.tsx'
import { usePlan } from '#ui/plan-context.ts'
import { EditionChangeList } from './EditionChangeList.tsx'
import styles from './EditionsScreen.module.css'

/** Every edition with its date, its size and its source. */
const KnownEditions = () => {
  const { plan } = usePlan()
  const words = useMessages().editions
  return (
    <ul className={styles.editions}>
      {editionIds.map((id) => (
        <li key={id} className="card">
          <h3>
            {id} {id === plan.edition && <span className="badge">{words.planUses}</span>}
          </h3>
          <p className={styles.note}>{words.columns(editions[id].columns.length)}</p>
          <SourceList ids={[editions[id].source]} />
        </li>
      ))}
    </ul>
  )
}

/** Every disagreement of the sources; those that this plan meets come first and say so. */
const Disagreements = () => {
  const met = usePlan().outcome.conflicts
  const words = useMessages().editions
  const others = conflictIds.filter((id) => !met.includes(id))
  return (
    <>
      <p className={styles.note}>{words.disagreementsIntro}</p>
      <div className={styles.disagreements}>
        {[...met, ...others].map((id) => (
          <div key={id} className="card">
            {met.includes(id) && (
              <p>
                <span className="badge">{words.planMeets}</span>
              </p>
            )}
            <ConflictCard id={id} heading="h3" />
          </div>
        ))}
      </div>
    </>
  )
}

/** What each version of the knowledge brought; what concerns this plan says so. */
const News = () => {
  const { plan, outcome } = usePlan()
  const { domain, editions: words } = useMessages()
  const concerned = concerning(plan, outcome)
  const versions = [...new Set(changeIds.map((id) => changes[id].version))]
  return versions.map((version) => (
    <div key={version} className="card">
      <h3>{version}</h3>
      <ul className={styles.overview}>
        {changeIds
          .filter((id) => changes[id].version === version)
          .map((id) => (
            <li key={id}>
              {domain.change[id]}{' '}
              {concerned.includes(id) && <span className="badge">{words.newForPlan}</span>}
            </li>
          ))}
      </ul>
    </div>
  ))
}

type ChoiceProps = {
  readonly label: string
  readonly value: EditionId
  readonly onChoose: (id: EditionId) => void
}

const Choice = ({ label, value, onChoose }: ChoiceProps) => {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>{' '}
      <select
        id={id}
        value={value}
        onChange={(event) =>
          onChoose(editionIds.find((one) => one === event.target.value) ?? newestEdition)
        }
      >
        {editionIds.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </div>
  )
}

/** The edition before the newest, to begin with. */
const beforeNewest = editionIds.at(-2) ?? newestEdition

/** The editions of the support matrix, and what changed between any two. */
export default function EditionsScreen() {
  const words = useMessages().editions
  const [from, setFrom] = useState<EditionId>(beforeNewest)
  const [to, setTo] = useState<EditionId>(newestEdition)
  return (
    <div className={styles.screen}>
      <header>
        <h1>{words.title}</h1>
        <p className={styles.note}>{words.intro}</p>
      </header>
      <section aria-label={words.compare} className={styles.compare}>
        <h2>{words.compare}</h2>
        <div className={styles.choices}>
          <Choice label={words.from} value={from} onChoose={setFrom} />
          <Choice label={words.to} value={to} onChoose={setTo} />
        </div>
        <div role="status">
          {from === to ? (
            <p>{words.same}</p>
          ) : (
            <EditionChangeList changes={editionChanges(from, to)} />
          )}
        </div>
      </section>
      <section aria-label={words.news} className={styles.compare}>
        <h2>{words.news}</h2>
        <p className={styles.note}>{words.newsIntro}</p>
        <News />
      </section>
      <section aria-label={words.disagreements} className={styles.compare}>
        <h2>{words.disagreements}</h2>
        <Disagreements />
      </section>
      <section aria-label={words.known}>
        <h2>{words.known}</h2>
        <KnownEditions />
      </section>
    </div>
  )
}
