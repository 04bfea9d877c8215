import { explain, scopeOfKey } from '#engine/explain.ts'
import type { AnswerRef } from '#engine/outcome.ts'
import { certificateNeeds } from '#knowledge/certificate-names.ts'
import type { Condition } from '#knowledge/conditions.ts'
import { flows } from '#knowledge/flows.ts'
import { tasks } from '#knowledge/procedures/index.ts'
import type { SourceId } from '#knowledge/sources.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import { AnswerLinks } from '../AnswerLinks.tsx'
import { Dialog } from '../Dialog.tsx'
import { SourceList } from '../SourceList.tsx'
import { CommandOrigins } from './CommandOrigins.tsx'
import { Rule } from './Rule.tsx'
import type { WhySubject } from './subject.ts'

type Ruled = Exclude<WhySubject, { kind: 'commands' | 'record' }>

const ruleOf = (subject: Ruled): { id: string; key: string; when: Condition } => {
  switch (subject.kind) {
    case 'task': {
      const { id, key } = subject.task
      return { id, key, when: tasks[id].when }
    }
    case 'flow': {
      const { key } = subject.flow
      return { id: key, key, when: flows[key].when }
    }
    case 'certificate': {
      const { id, key } = subject.certificate
      return { id, key, when: certificateNeeds[id].when }
    }
  }
}

/** The rule that put something into the plan, each part with its verdict and the answers it rests on. */
function RuleOf({ subject }: { subject: Ruled }) {
  const { plan, outcome } = usePlan()
  const words = useMessages().outcome.why
  const { id, key, when } = ruleOf(subject)
  return (
    <>
      <h3>{words.rule}</h3>
      <Rule explained={explain(when, plan, outcome.asOf, scopeOfKey(key, id, plan))} />
      <h3>{words.changes}</h3>
      <p>{words.ruleChanges}</p>
    </>
  )
}

function RecordRule({ subject }: { subject: Extract<WhySubject, { kind: 'record' }> }) {
  const { domain, outcome } = useMessages()
  const { purpose, notes } = subject.record
  return (
    <>
      <p>{domain.recordPurpose[purpose]}</p>
      {notes.map((note) => (
        <p key={note}>{domain.recordNote[note]}</p>
      ))}
      <h3>{outcome.why.rule}</h3>
      <p>{domain.recordRule[purpose]}</p>
      <h3>{outcome.why.changes}</h3>
      <p>{outcome.why.recordChanges}</p>
    </>
  )
}

/** The answers and sources of what is asked about. */
const groundsOf = (
  subject: WhySubject,
): { answers: readonly AnswerRef[]; sources: readonly SourceId[] } => {
  switch (subject.kind) {
    case 'task':
    case 'commands':
      return { answers: [], sources: subject.task.sources }
    case 'record':
      return { answers: subject.record.because, sources: subject.record.sources }
    case 'flow':
      return { answers: [], sources: subject.flow.sources }
    case 'certificate':
      return { answers: [], sources: subject.certificate.sources }
  }
}

type Props = { title: string; subject: WhySubject; onClose: () => void }

/** Why something follows from the plan: the rule and the answers, what would change it, and the sources. */
export function WhyDialog({ title, subject, onClose }: Props) {
  const { domain, outcome } = useMessages()
  const { answers, sources } = groundsOf(subject)
  return (
    <Dialog title={outcome.why.askOf(title)} onClose={onClose}>
      {subject.kind === 'task' && <p>{domain.task(subject.task).why}</p>}
      {subject.kind === 'certificate' && (
        <p>{domain.certificateNeed[subject.certificate.id].remark}</p>
      )}
      {subject.kind === 'record' && <RecordRule subject={subject} />}
      {subject.kind === 'commands' && <CommandOrigins {...subject} />}
      {subject.kind !== 'record' && subject.kind !== 'commands' && <RuleOf subject={subject} />}
      {answers.length > 0 && <AnswerLinks refs={answers} />}
      <h3>{outcome.why.sources}</h3>
      <SourceList ids={sources} />
    </Dialog>
  )
}
