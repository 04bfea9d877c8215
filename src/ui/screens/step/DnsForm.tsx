import * as z from 'zod'
import type { Plan } from '#plan/plan.ts'
import { type ValueFault, hostOrAddressFault } from '#plan/values.ts'
import { TextField } from '#ui/form/fields.tsx'
import { countFault, countOf, text } from '#ui/form/rules.ts'
import { useStepForm } from '#ui/form/use-step-form.ts'
import { useMessages } from '#ui/language.ts'
import { RecordTable } from '#ui/outcome/RecordTable.tsx'
import { usePlan } from '#ui/plan-context.ts'
import styles from './StepScreen.module.css'

/** The largest time to live that DNS can carry, in seconds (RFC 2181, section 8). */
const longest = 2_147_483_647
const ttlFault = (value: string): ValueFault | null => {
  const fault = value.trim() === '' ? 'not-a-whole-number' : countFault(value, longest)
  return fault === 'too-many' ? 'too-long-to-live' : fault
}
const schema = z.object({
  target: text(hostOrAddressFault),
  ttl: text(ttlFault),
})
type Values = z.infer<typeof schema>
const valuesOf = ({ dns }: Plan): Values => ({ target: dns.target, ttl: String(dns.ttl) })
const put = (plan: Plan, { target, ttl }: Values): Plan => ({
  ...plan,
  dns: { target, ttl: countOf(ttl, longest) ?? plan.dns.ttl },
})

export const DnsForm = () => {
  const { plan } = usePlan()
  const words = useMessages().steps
  const form = useStepForm<Values>({ name: 'dns', schema, valuesOf, put })
  return (
    <form noValidate className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <section className="card" aria-label={words.record(plan.autodiscover.host)}>
        <h2>{words.record(plan.autodiscover.host)}</h2>
        <TextField
          form={form}
          name="target"
          label={words.target}
          hint={words.targetHint}
          placeholder="mail01.contoso.com"
          host
        />
        <TextField form={form} name="ttl" label={words.ttl} hint={words.ttlHint} numeric />
      </section>
      <section className="card" aria-label={words.records}>
        <h2>{words.records}</h2>
        <RecordTable />
      </section>
    </form>
  )
}
