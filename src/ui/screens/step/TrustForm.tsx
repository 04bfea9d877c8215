import { Link } from 'react-router'
import * as z from 'zod'
import type { Plan } from '#plan/plan.ts'
import { sipFault } from '#plan/values.ts'
import { TextField } from '#ui/form/fields.tsx'
import { text } from '#ui/form/rules.ts'
import { useStepForm } from '#ui/form/use-step-form.ts'
import { useMessages } from '#ui/language.ts'
import { paths } from '#ui/paths.ts'
import { usePlan } from '#ui/plan-context.ts'
import styles from './StepScreen.module.css'

const schema = z.object({ testUser: text(sipFault) })
type Values = z.infer<typeof schema>
const valuesOf = (plan: Plan): Values => plan.trust
const put = (plan: Plan, trust: Values): Plan => ({ ...plan, trust })

/** The tasks that make each side trust the other, in their order. */
const WhatWillBeDone = () => {
  const { plan, outcome } = usePlan()
  const { domain, steps: words } = useMessages()
  const tasks = outcome.tasks.filter((task) => task.phase === 'trust' || task.phase === 'online')
  return (
    <section className="card" aria-label={words.willBeDone}>
      <h2>{words.willBeDone}</h2>
      {tasks.length === 0 ? (
        <p className={styles.note}>{words.nothingYet}</p>
      ) : (
        <ol className={styles.tasks}>
          {tasks.map((task) => (
            <li key={task.key}>
              {domain.task(task).title}{' '}
              <span className={styles.quiet}>{domain.team[task.team]}</span>
            </li>
          ))}
        </ol>
      )}
      <Link to={paths.plan(plan.id, 'checklist')}>{words.toChecklist}</Link>
    </section>
  )
}

export const TrustForm = () => {
  const { plan } = usePlan()
  const words = useMessages().steps
  const form = useStepForm<Values>({ name: 'trust', schema, valuesOf, put })
  const domain = plan.organization.sipDomains[0] ?? 'contoso.com'
  return (
    <form noValidate className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <section className="card" aria-label={words.oauth}>
        <h2>{words.oauth}</h2>
        <p>{words.oauthText}</p>
      </section>
      <section className="card" aria-label={words.test}>
        <h2>{words.test}</h2>
        <TextField
          form={form}
          name="testUser"
          label={words.testUser}
          hint={words.testUserHint}
          placeholder={`sip:test.user@${domain}`}
          host
        />
      </section>
      <WhatWillBeDone />
    </form>
  )
}
