import { useMessages } from '#ui/language.ts'
import { coverFlags } from '#deliverables/packs/flags.ts'
import { partTitle } from '#deliverables/packs/titles.ts'
import { useMade } from './use-made.ts'
import { PaperLink } from './PaperLink.tsx'
import { type BodyPart, type Part, anchorOf } from './parts.ts'
import styles from './PrintCover.module.css'
import { usePhases } from './use-phases.ts'
import { useFacts } from './use-facts.ts'

const Phases = () => {
  const words = useMessages().deliverables
  return (
    <ul className={styles.phases}>
      {usePhases().map(({ title, anchor, first, last }) => (
        <li key={anchor}>
          <PaperLink part="checklist" to={anchor}>
            {title}
          </PaperLink>{' '}
          <span className={styles.range}>({words.tasks(first, last)})</span>
        </li>
      ))}
    </ul>
  )
}

const Contents = ({ parts }: { parts: readonly BodyPart[] }) => {
  const made = useMade()
  const words = useMessages().deliverables
  return (
    <>
      <h2>{words.contents}</h2>
      <ol className={styles.contents}>
        {parts.map((part, index) => (
          <li key={part}>
            <PaperLink part={part} to={anchorOf(part)}>
              {index + 1}. {partTitle(part, made)}
            </PaperLink>
            {part === 'checklist' && <Phases />}
          </li>
        ))}
      </ol>
    </>
  )
}

const Notes = ({ notes }: { notes: readonly string[] }) => {
  const flags = coverFlags(useMade())
  return (
    <>
      {notes.map((note) => (
        <p key={note} className={styles.warning}>
          ▲ {note}
        </p>
      ))}
      {flags !== null && (
        <div className={styles.warning}>
          <p>
            <strong>{flags.title}</strong>
          </p>
          <ul className={styles.flags}>
            {flags.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

type Props = { chosen: readonly Part[]; contents: readonly BodyPart[] }

/** The first page: whose plan it is, what it was judged by, and what follows. */
export const PrintCover = ({ chosen, contents }: Props) => {
  const { title, notes, facts } = useFacts(chosen)
  return (
    <section className={styles.cover}>
      <h1>{title}</h1>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value === '' ? '–' : value}</dd>
          </div>
        ))}
      </dl>
      <Notes notes={notes} />
      <Contents parts={contents} />
    </section>
  )
}

/** In place of the cover where single parts are handed out: the same in a few lines. */
export const PrintHeadline = ({ chosen }: { chosen: readonly Part[] }) => {
  const { title, notes, facts } = useFacts(chosen)
  return (
    <header className={styles.headline}>
      <h1>{title}</h1>
      <p>
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => `${label}: ${value}`)
          .join(' · ')}
      </p>
      <Notes notes={notes} />
    </header>
  )
}
