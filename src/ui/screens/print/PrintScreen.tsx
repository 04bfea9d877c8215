import { type ComponentType, Suspense, lazy, useEffect, useState } from 'react'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import styles from './Paper.module.css'
import { PartChooser } from './PartChooser.tsx'
import { type BodyPart, type Part, anchorOf, parts, presets, sourcesOfParts } from './parts.ts'
import { PrintCertificateNames } from './PrintCertificateNames.tsx'
import { PrintChecklist } from './PrintChecklist.tsx'
import { PrintCommands } from './PrintCommands.tsx'
import { PrintDiagram, PrintTimeline } from './PrintDiagram.tsx'
import { PrintCover, PrintHeadline } from './PrintCover.tsx'
import { PrintFindings } from './PrintFindings.tsx'
import { PrintFlows } from './PrintFlows.tsx'
import { PrintMatrix } from './PrintMatrix.tsx'
import { PrintedParts } from './printed-parts.ts'
import { PrintRecords } from './PrintRecords.tsx'
import { PrintSources } from './PrintSources.tsx'
import { PrintTopology } from './PrintTopology.tsx'
import { useRunningTitle } from './use-running-title.ts'

const MaskedPlan = lazy(async () => ({
  default: (await import('#ui/mask/MaskedPlan.tsx')).MaskedPlan,
}))

const bodies: Readonly<Record<Exclude<BodyPart, 'sources'>, ComponentType>> = {
  topology: PrintTopology,
  diagram: PrintDiagram,
  timeline: PrintTimeline,
  matrix: PrintMatrix,
  findings: PrintFindings,
  checklist: PrintChecklist,
  commands: PrintCommands,
  records: PrintRecords,
  flows: PrintFlows,
  certificates: PrintCertificateNames,
}

/** Wider than high: on landscape pages of their own. */
const lyingParts: readonly BodyPart[] = ['diagram', 'timeline', 'matrix']

const Body = ({ part, chosen }: { part: BodyPart; chosen: readonly Part[] }) => {
  const { outcome } = usePlan()
  if (part === 'sources') return <PrintSources ids={sourcesOfParts(chosen, outcome)} />
  const Content = bodies[part]
  return <Content />
}

/** The plan as paper: what is seen here is what is printed. */
const Paper = ({ chosen }: { chosen: readonly Part[] }) => {
  const { plan } = usePlan()
  const { shell, deliverables: words } = useMessages()
  const body = parts.filter((part) => part !== 'cover').filter((part) => chosen.includes(part))
  const cover = chosen.includes('cover')
  useRunningTitle({
    title: [plan.title.trim() || shell.untitled, plan.customer].filter(Boolean).join(' · '),
    foot: `Tandem · ${words.judged(plan.asOf, plan.edition)}`,
    cover,
  })
  return (
    <PrintedParts value={chosen}>
      <main className={styles.paper} data-cover={cover}>
        {cover ? <PrintCover chosen={chosen} contents={body} /> : <PrintHeadline chosen={chosen} />}
        {body.map((part, index) => (
          <section
            key={part}
            id={anchorOf(part)}
            tabIndex={-1}
            className={lyingParts.includes(part) ? styles.landscape : styles.part}
          >
            <h2>
              {index + 1}. {words.part[part]}
            </h2>
            <Body part={part} chosen={chosen} />
          </section>
        ))}
      </main>
    </PrintedParts>
  )
}

/** The paper, masked or not, and the bar on top that is not printed. */
export default function PrintScreen() {
  const [chosen, setChosen] = useState<readonly Part[]>(presets.whole)
  const [mask, setMask] = useState(false)
  // Paper begins at its top, however far down the screen before was.
  useEffect(() => {
    window.scrollTo(0, 0)
  }, [])
  const paper = <Paper chosen={chosen} />
  return (
    <>
      <PartChooser chosen={chosen} onChoose={setChosen} mask={mask} onMask={setMask} />
      {mask ? (
        <Suspense fallback={null}>
          <MaskedPlan>{paper}</MaskedPlan>
        </Suspense>
      ) : (
        paper
      )}
    </>
  )
}
