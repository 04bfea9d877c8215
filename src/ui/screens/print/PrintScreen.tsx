import { type ComponentType, useState } from 'react'
import { Link } from 'react-router'
import { useMessages } from '#ui/language.ts'
import { paths } from '#ui/paths.ts'
import { usePlan } from '#ui/plan-context.ts'
import { PrintChecklist } from './PrintChecklist.tsx'
import { PrintCover } from './PrintCover.tsx'
import {
  PrintFindings,
  PrintMatrix,
  PrintRecords,
  PrintSources,
  PrintTopology,
} from './PrintParts.tsx'
import styles from './PrintScreen.module.css'

const parts = [
  'cover',
  'topology',
  'matrix',
  'findings',
  'checklist',
  'records',
  'sources',
] as const
type Part = (typeof parts)[number]

const bodies: Readonly<Record<Exclude<Part, 'cover'>, ComponentType>> = {
  topology: PrintTopology,
  matrix: PrintMatrix,
  findings: PrintFindings,
  checklist: PrintChecklist,
  records: PrintRecords,
  sources: PrintSources,
}

/** The plan as paper: what is seen here is what is printed, without the bar on top. */
export default function PrintScreen() {
  const { plan } = usePlan()
  const words = useMessages().deliverables
  const [chosen, setChosen] = useState<readonly Part[]>(parts)
  const toggle = (part: Part) =>
    setChosen(parts.filter((item) => (item === part) !== chosen.includes(item)))
  const body = parts.filter(
    (part): part is Exclude<Part, 'cover'> => part !== 'cover' && chosen.includes(part),
  )
  return (
    <>
      <nav className={styles.bar} aria-label={words.parts}>
        <Link to={paths.plan(plan.id, 'deliverables')}>{words.backToPlan}</Link>
        {parts.map((part) => (
          <label key={part}>
            <input type="checkbox" checked={chosen.includes(part)} onChange={() => toggle(part)} />{' '}
            {words.part[part]}
          </label>
        ))}
        <button type="button" className="button primary" onClick={() => window.print()}>
          {words.printNow}
        </button>
      </nav>
      <main className={styles.paper}>
        {chosen.includes('cover') && <PrintCover contents={body} />}
        {body.map((part) => {
          const Body = bodies[part]
          return (
            <section
              key={part}
              id={`part-${part}`}
              className={part === 'matrix' ? styles.landscape : styles.part}
            >
              <h2>{words.part[part]}</h2>
              <Body />
            </section>
          )
        })}
      </main>
    </>
  )
}
