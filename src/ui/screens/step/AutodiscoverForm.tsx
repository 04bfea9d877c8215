import * as z from 'zod'
import type { Plan } from '#plan/plan.ts'
import { hostFault, urlFault } from '#plan/values.ts'
import { TextField } from '#ui/form/fields.tsx'
import { text } from '#ui/form/rules.ts'
import { useStepForm } from '#ui/form/use-step-form.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'

const schema = z.object({
  host: text(hostFault),
  internalUri: text(urlFault),
  oauthUrl: text(urlFault),
})
type Values = z.infer<typeof schema>
const put = (plan: Plan, autodiscover: Values): Plan => ({ ...plan, autodiscover })

export const AutodiscoverForm = () => {
  const { plan } = usePlan()
  const words = useMessages().steps
  const form = useStepForm<Values>({ schema, defaults: plan.autodiscover, put })
  const made = (end: string) =>
    words.blank(
      `https://${plan.autodiscover.host || 'autodiscover.contoso.com'}/autodiscover/autodiscover.${end}`,
    )
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()} className="card">
      <TextField form={form} name="host" label={words.host} hint={words.hostHint} host />
      <TextField form={form} name="internalUri" label={words.internalUri} hint={made('xml')} host />
      <TextField form={form} name="oauthUrl" label={words.oauthUrl} hint={made('svc')} host />
    </form>
  )
}
