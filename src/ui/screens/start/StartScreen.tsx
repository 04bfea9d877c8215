import { Suspense, lazy, useState } from 'react'
import { useNavigate } from 'react-router'
import type { FileFault, ReadPlan } from '#plan/file.ts'
import type { Plan } from '#plan/plan.ts'
import { newId } from '#ui/id.ts'
import { useMessages } from '#ui/language.ts'
import { paths } from '#ui/paths.ts'
import { PageFrame } from '#ui/shell/PageFrame.tsx'
import { useKeptFocus } from '#ui/shell/use-kept-focus.ts'
import { useHydrated } from '#ui/use-hydrated.ts'
import { useOwnPlan } from '#ui/use-own-plan.ts'
import { Examples } from './Examples.tsx'
import { NewPlan } from './NewPlan.tsx'
import { OpenFile } from './OpenFile.tsx'
import { usePastedLink } from './use-pasted-link.ts'
import { Waiting } from './Waiting.tsx'
import styles from './StartScreen.module.css'

// What reads plans comes after the first question: it can be answered without.
const PlanList = lazy(async () => ({ default: (await import('./PlanList.tsx')).PlanList }))

type Refused = { readonly name: string; readonly faults: readonly FileFault[] }

const today = (): string => {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The first screen: begin a plan, go on with one, open an example or a file. */
export default function StartScreen() {
  const words = useMessages().shell
  const navigate = useNavigate()
  useKeptFocus()
  const hydrated = useHydrated()
  const [refused, setRefused] = useState<Refused | null>(null)

  const open = useOwnPlan()
  usePastedLink()
  const begin = async (answers: Pick<Plan, 'title' | 'customer'>) => {
    const { emptyPlan } = await import('#plan/plan.ts')
    await open({ ...emptyPlan(newId(), today()), ...answers })
  }
  const openFile = async (file: File) => {
    const { readPlanFile } = await import('#ui/files.ts')
    await openRead(file.name, await readPlanFile(file))
  }
  const openRead = async (name: string, read: ReadPlan) => {
    if (read.ok) await open(read.plan)
    else setRefused({ name, faults: read.faults })
  }
  return (
    <PageFrame start>
      <div>
        <h1>{words.start.title}</h1>
        <p className={styles.intro}>{words.start.intro}</p>
      </div>
      <div className={styles.columns}>
        <NewPlan onBegin={begin} />
        <OpenFile refused={refused} onFile={openFile} />
      </div>
      <section aria-labelledby="plans">
        <h2 id="plans">{words.start.yourPlans}</h2>
        {hydrated ? (
          <Suspense fallback={<Waiting />}>
            <PlanList onOpen={(id) => navigate(paths.plan(id, 'organization'))} onCopy={open} />
          </Suspense>
        ) : (
          <Waiting />
        )}
      </section>
      <Examples onOpen={openRead} />
    </PageFrame>
  )
}
