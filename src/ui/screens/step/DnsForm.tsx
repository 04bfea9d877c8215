import * as z from 'zod'
import type { Plan } from '#plan/plan.ts'
import { hostOrAddressFault } from '#plan/values.ts'
import { TextField } from '#ui/form/fields.tsx'
import { text } from '#ui/form/rules.ts'
import { useStepForm } from '#ui/form/use-step-form.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'

const seconds = (value: string) => /^\d{1,9}$/.test(value.trim())
const schema = z.object({
  target: text(hostOrAddressFault),
  ttl: text((value) => (seconds(value) ? null : 'not-a-whole-number')),
})
type Values = z.infer<typeof schema>
const put = (plan: Plan, { target, ttl }: Values): Plan => ({
  ...plan,
  dns: { target, ttl: seconds(ttl) ? Number(ttl) : plan.dns.ttl },
})

export const DnsForm = () => {
  const { plan, outcome } = usePlan()
  const words = useMessages().steps
  const form = useStepForm<Values>({
    schema,
    defaults: { target: plan.dns.target, ttl: String(plan.dns.ttl) },
    put,
  })
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()} className="card">
      <TextField form={form} name="target" label={words.target} hint={words.targetHint} host />
      <TextField form={form} name="ttl" label={words.ttl} />
      <h2>{words.records}</h2>
      {outcome.records.length === 0 && <p>{words.noRecords}</p>}
      <ul>
        {outcome.records.map((record) => (
          <li key={record.key}>
            <code>
              {record.name} {record.ttl} IN {record.type}{' '}
              {record.data ?? `<${words.unknownTarget}>`}
            </code>
          </li>
        ))}
      </ul>
    </form>
  )
}
