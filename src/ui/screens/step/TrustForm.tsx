import { type UseFormReturn, useWatch } from 'react-hook-form'
import { Link } from 'react-router'
import * as z from 'zod'
import type { Plan } from '#plan/plan.ts'
import { sipFault } from '#plan/values.ts'
import { ChoiceField, TextField } from '#ui/form/fields.tsx'
import { text } from '#ui/form/rules.ts'
import { useStepForm } from '#ui/form/use-step-form.ts'
import { answerOf, yesNo, yesNoOf, yesNoOptions } from '#ui/form/yes-no.ts'
import { useMessages } from '#ui/language.ts'
import { paths } from '#ui/paths.ts'
import { usePlan } from '#ui/plan-context.ts'
import { mailboxesOnBothSides } from './deployments.ts'
import styles from './StepScreen.module.css'

const schema = z.object({
  testUser: text(sipFault),
  onlineTestUser: text(sipFault),
  modernAuthentication: yesNo,
})
type Values = z.infer<typeof schema>
type Form = UseFormReturn<Values>

const valuesOf = ({ trust }: Plan): Values => ({
  ...trust,
  modernAuthentication: yesNoOf(trust.modernAuthentication),
})
const put = (plan: Plan, values: Values): Plan => ({
  ...plan,
  trust: { ...values, modernAuthentication: answerOf(values.modernAuthentication) },
})

/** Who tests: one user, or one on each side where mailboxes are on both. */
const TestUsers = ({ form }: { form: Form }) => {
  const { plan } = usePlan()
  const words = useMessages().steps
  const onlineTestUser = useWatch({ control: form.control, name: 'onlineTestUser' })
  const mixed = mailboxesOnBothSides(plan)
  const domain = plan.organization.sipDomains[0] ?? 'contoso.com'
  return (
    <section className="card" aria-label={words.test}>
      <h2>{words.test}</h2>
      <TextField
        form={form}
        name="testUser"
        label={words.testUser}
        hint={mixed ? words.onPremisesTestUserHint : words.testUserHint}
        placeholder={`sip:test.user@${domain}`}
        host
      />
      {(mixed || onlineTestUser !== '') && (
        <TextField
          form={form}
          name="onlineTestUser"
          label={words.onlineTestUser}
          hint={words.onlineTestUserHint}
          placeholder={`sip:cloud.user@${domain}`}
          host
        />
      )}
    </section>
  )
}

const ModernAuthentication = ({ form }: { form: Form }) => {
  const words = useMessages().steps
  return (
    <section className="card" aria-label={words.modernAuthentication}>
      <h2>{words.modernAuthentication}</h2>
      <ChoiceField
        form={form}
        name="modernAuthentication"
        label={words.modernAuthenticationWanted}
        hint={words.modernAuthenticationHint}
        options={yesNoOptions(words)}
      />
    </section>
  )
}

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
  const words = useMessages().steps
  const form = useStepForm<Values>({ name: 'trust', schema, valuesOf, put })
  return (
    <form noValidate className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <section className="card" aria-label={words.oauth}>
        <h2>{words.oauth}</h2>
        <p>{words.oauthText}</p>
      </section>
      <ModernAuthentication form={form} />
      <TestUsers form={form} />
      <WhatWillBeDone />
    </form>
  )
}
