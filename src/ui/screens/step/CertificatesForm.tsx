import * as z from 'zod'
import type { Plan } from '#plan/plan.ts'
import { textFault } from '#plan/values.ts'
import { SelectField, TextField } from '#ui/form/fields.tsx'
import { text } from '#ui/form/rules.ts'
import { useStepForm } from '#ui/form/use-step-form.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import { CertificateReader } from './CertificateReader.tsx'
import { EvidenceTable } from './EvidenceTable.tsx'

const sources = ['reuse-default', 'assigned', 'import'] as const
const schema = z.object({ oauthSource: z.enum(['', ...sources]), pfxPath: text(textFault) })
type Values = z.infer<typeof schema>
const put = (plan: Plan, { oauthSource, pfxPath }: Values): Plan => ({
  ...plan,
  certificates: {
    ...plan.certificates,
    oauthSource: oauthSource === '' ? null : oauthSource,
    pfxPath,
  },
})

export const CertificatesForm = () => {
  const { plan } = usePlan()
  const words = useMessages().steps
  const { oauthSource, pfxPath } = plan.certificates
  const form = useStepForm<Values>({
    schema,
    defaults: { oauthSource: oauthSource ?? '', pfxPath },
    put,
  })
  return (
    <>
      <form noValidate onSubmit={(event) => event.preventDefault()} className="card">
        <SelectField
          form={form}
          name="oauthSource"
          label={words.oauthSource}
          options={[
            { value: '', label: words.choose },
            ...sources.map((id) => ({ value: id, label: words.source[id] })),
          ]}
        />
        {oauthSource === 'import' && (
          <TextField form={form} name="pfxPath" label={words.pfxPath} host />
        )}
      </form>
      <CertificateReader />
      <EvidenceTable />
    </>
  )
}
