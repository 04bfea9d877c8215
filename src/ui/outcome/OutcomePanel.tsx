import { useId, useState } from 'react'
import { useMessages } from '#ui/language.ts'
import { useJudged } from '#ui/plan-context.ts'
import { ChangeList } from './ChangeList.tsx'
import { FindingList } from './FindingList.tsx'
import { FlowTable } from './FlowTable.tsx'
import styles from './OutcomePanel.module.css'
import { PanelMatrix } from './PanelMatrix.tsx'
import { RecordTable } from './RecordTable.tsx'
import { Tabs } from './Tabs.tsx'
import { TaskOverview } from './TaskOverview.tsx'

type TabId = 'matrix' | 'findings' | 'tasks' | 'records' | 'flows'

/** What follows from the answers so far: matrix, findings, tasks, records and ports, beside every step. */
export function OutcomePanel() {
  const { outcome, changes } = useJudged()
  const words = useMessages().outcome
  const heading = useId()
  const [selected, select] = useState<TabId>('matrix')
  const tabs: { id: TabId; label: string }[] = [
    { id: 'matrix', label: words.tabs.matrix },
    { id: 'findings', label: words.tabs.findings(outcome.findings.length) },
    { id: 'tasks', label: words.tabs.tasks(outcome.tasks.length) },
    { id: 'records', label: words.tabs.records(outcome.records.length) },
    { id: 'flows', label: words.tabs.flows(outcome.flows.length) },
  ]
  return (
    <section aria-labelledby={heading} className={styles.panel}>
      <h2 id={heading}>{words.title}</h2>
      <Tabs label={words.tabs.label} tabs={tabs} selected={selected} onSelect={select}>
        <ChangeList changes={changes} />
        {selected === 'matrix' && <PanelMatrix />}
        {selected === 'findings' && <FindingList findings={outcome.findings} />}
        {selected === 'tasks' && <TaskOverview />}
        {selected === 'records' && <RecordTable />}
        {selected === 'flows' && <FlowTable />}
      </Tabs>
    </section>
  )
}
