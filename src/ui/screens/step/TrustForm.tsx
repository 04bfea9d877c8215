import * as z from 'zod'
import type { Plan } from '#plan/plan.ts'
import { sipFault } from '#plan/values.ts'
import { TextField } from '#ui/form/fields.tsx'
import { text } from '#ui/form/rules.ts'
import { useStepForm } from '#ui/form/use-step-form.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'

const schema = z.object({ testUser: text(sipFault) })
type Values = z.infer<typeof schema>
const put = (plan: Plan, trust: Values): Plan => ({ ...plan, trust })

export const TrustForm = () => {
  const { plan } = usePlan()
  const words = useMessages().steps
  const form = useStepForm<Values>({ schema, defaults: plan.trust, put })
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()} className="card">
      <h2>{words.oauth}</h2>
      <p>{words.oauthText}</p>
      <TextField
        form={form}
        name="testUser"
        label={words.testUser}
        hint={words.testUserHint}
        host
      />
    </form>
  )
}
