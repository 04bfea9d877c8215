import { type ComponentType, Suspense, lazy, useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { isPackPart, type PackPart, partTitle } from '#deliverables/packs/titles.ts'
import { partsOf } from '#deliverables/parts.ts'
import { titleOf } from '#deliverables/tables.ts'
import { type Audience, audienceFrom } from '#ui/deliver/audience.ts'
import { usePlan } from '#ui/plan-context.ts'
import { lateParts } from './late.ts'
import { PackPaper } from './PackPaper.tsx'
import styles from './Paper.module.css'
import { PartChooser } from './PartChooser.tsx'
import { type BodyPart, type Part, anchorOf, printed, sourcesOfParts } from './parts.ts'
import { PrintCertificateNames } from './PrintCertificateNames.tsx'
import { PrintChecklist } from './PrintChecklist.tsx'
import { PrintCommands } from './PrintCommands.tsx'
import { PrintCover, PrintHeadline } from './PrintCover.tsx'
import { PrintFindings } from './PrintFindings.tsx'
import { PrintFlows } from './PrintFlows.tsx'
import { PrintMatrix } from './PrintMatrix.tsx'
import { PrintedParts } from './printed-parts.ts'
import { PrintRecords } from './PrintRecords.tsx'
import { PrintSources } from './PrintSources.tsx'
import { PrintTopology } from './PrintTopology.tsx'
import { useMade } from './use-made.ts'
import { useRunningTitle } from './use-running-title.ts'

const MaskedPlan = lazy(async () => ({
  default: (await import('#ui/mask/MaskedPlan.tsx')).MaskedPlan,
}))

const bodies: Readonly<
  Record<Exclude<BodyPart, 'sources' | 'diagram' | 'timeline' | PackPart>, ComponentType>
> = {
  topology: PrintTopology,
  matrix: PrintMatrix,
  findings: PrintFindings,
  questions: PrintFindings,
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
  const { PackChapter, PrintDiagram, PrintTimeline } = lateParts()
  if (part === 'diagram') return <PrintDiagram />
  if (part === 'timeline') return <PrintTimeline />
  if (isPackPart(part)) return <PackChapter part={part} />
  const Content = bodies[part]
  return <Content />
}

type Choice = {
  audience: Audience
  /** null: all that the reader gets, but for what repeats */
  parts: readonly Part[] | null
}

/** The plan as paper: what is seen here is what is printed. */
const Paper = ({ parts }: { parts: readonly Part[] | null }) => {
  const made = useMade()
  const { plan, words } = made
  const chosen = parts ?? printed(partsOf(made))
  const body = partsOf(made)
    .filter((part) => part !== 'cover')
    .filter((part) => chosen.includes(part))
  const cover = chosen.includes('cover')
  useRunningTitle({
    title: [titleOf(made), plan.customer].filter(Boolean).join(' · '),
    foot: `Tandem · ${words.deliverables.judged(plan.asOf, plan.edition)}`,
    cover,
  })
  return (
    <PrintedParts value={chosen}>
      <main className={styles.paper} data-cover={cover} data-pack={made.pack !== undefined}>
        {cover ? <PrintCover chosen={chosen} contents={body} /> : <PrintHeadline chosen={chosen} />}
        {body.map((part, index) => (
          <section
            key={part}
            id={anchorOf(part)}
            tabIndex={-1}
            className={lyingParts.includes(part) ? styles.landscape : styles.part}
          >
            <h2>
              {index + 1}. {partTitle(part, made)}
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
  const { state } = useLocation()
  const [{ audience, parts }, setChoice] = useState<Choice>({
    audience: audienceFrom(state),
    parts: null,
  })
  const [mask, setMask] = useState(false)
  // Paper begins at its top, however far down the screen before was.
  useEffect(() => {
    window.scrollTo(0, 0)
  }, [])
  const paper = (
    <PackPaper audience={audience}>
      <Paper parts={parts} />
    </PackPaper>
  )
  return (
    <>
      <PackPaper audience={audience}>
        <PartChooser
          chosen={parts}
          onChoose={(some) => setChoice({ audience, parts: some })}
          audience={audience}
          onAudience={(other) =>
            setChoice({ audience: other, parts: other.team === audience.team ? parts : null })
          }
          mask={mask}
          onMask={setMask}
        />
      </PackPaper>
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
