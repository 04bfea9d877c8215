import { Suspense, lazy, useState } from 'react'
import { Outlet, useLocation } from 'react-router'
import { stepIds } from '#knowledge/steps.ts'
import { knowledgeVersion } from '#knowledge/version.ts'
import { useMessages } from '#ui/language.ts'
import { useWhyKey } from '#ui/outcome/why/use-why-key.ts'
import { useAnswers } from '#ui/plan-context.ts'
import { PlanHeader } from './PlanHeader.tsx'
import styles from './PlanShell.module.css'
import { Rail } from './Rail.tsx'
import { useKeptFocus } from './use-kept-focus.ts'

const OutcomePanel = lazy(async () => ({
  default: (await import('#ui/outcome/OutcomePanel.tsx')).OutcomePanel,
}))

const KnowledgeNotice = lazy(async () => ({
  default: (await import('./KnowledgeNotice.tsx')).KnowledgeNotice,
}))

/** Apart, so that an answer does not draw the whole frame anew. */
const Newer = () => {
  const { plan } = useAnswers()
  const [later, setLater] = useState(false)
  if (later || plan.knowledgeVersion >= knowledgeVersion) return null
  return (
    <Suspense fallback={null}>
      <KnowledgeNotice onLater={() => setLater(true)} />
    </Suspense>
  )
}

const hasPanel = new Set<string>(stepIds)

/** The frame of a plan: header, rail, the screen, and beside every step the outcome. */
export const PlanShell = () => {
  const words = useMessages().shell
  useKeptFocus()
  useWhyKey()
  const view = useLocation().pathname.split('/').at(-1) ?? ''
  if (view === 'print') return <Outlet />
  return (
    <div className={styles.shell}>
      <button
        type="button"
        className={styles.skip}
        onClick={() => document.querySelector<HTMLElement>('#content')?.focus()}
      >
        {words.skip}
      </button>
      <PlanHeader />
      <div className={hasPanel.has(view) ? styles.withPanel : styles.withoutPanel}>
        <Rail />
        <main id="content" tabIndex={-1} className={styles.content}>
          <Newer />
          <Outlet />
        </main>
        {hasPanel.has(view) && (
          <aside className={styles.panel}>
            <Suspense fallback={null}>
              <OutcomePanel />
            </Suspense>
          </aside>
        )}
      </div>
    </div>
  )
}
