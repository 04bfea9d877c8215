import { useMessages } from '#ui/language.ts'
import { PaperLink } from './PaperLink.tsx'
import { type BodyPart, anchorOf } from './parts.ts'
import styles from './PrintCover.module.css'
import { usePhases } from './use-phases.ts'
import { useFacts } from './use-facts.ts'

const Phases = () => {
  const { domain, deliverables: words } = useMessages()
  return (
    <ul className={styles.phases}>
      {usePhases().map(({ phase, anchor, first, last }) => (
        <li key={phase}>
          <PaperLink to={anchor}>{domain.phase[phase]}</PaperLink>{' '}
          <span className={styles.range}>({words.tasks(first, last)})</span>
        </li>
      ))}
    </ul>
  )
}

const Contents = ({ parts }: { parts: readonly BodyPart[] }) => {
  const words = useMessages().deliverables
  return (
    <>
      <h2>{words.contents}</h2>
      <ol className={styles.contents}>
        {parts.map((part, index) => (
          <li key={part}>
            <PaperLink to={anchorOf(part)}>
              {index + 1}. {words.part[part]}
            </PaperLink>
            {part === 'checklist' && <Phases />}
          </li>
        ))}
      </ol>
    </>
  )
}

/** The first page: whose plan it is, what it was judged by, and what follows. */
export const PrintCover = ({ contents }: { contents: readonly BodyPart[] }) => {
  const words = useMessages().deliverables
  const { title, open, facts } = useFacts()
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
      {open > 0 && <p className={styles.warning}>▲ {words.missing(open)}</p>}
      <Contents parts={contents} />
    </section>
  )
}

/** In place of the cover where single parts are handed out: the same in a few lines. */
export const PrintHeadline = () => {
  const words = useMessages().deliverables
  const { title, open, facts } = useFacts()
  return (
    <header className={styles.headline}>
      <h1>{title}</h1>
      <p>
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => `${label}: ${value}`)
          .join(' · ')}
      </p>
      {open > 0 && <p className={styles.warning}>▲ {words.missing(open)}</p>}
    </header>
  )
}
