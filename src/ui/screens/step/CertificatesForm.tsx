import { useWatch } from 'react-hook-form'
import * as z from 'zod'
import type { Plan } from '#plan/plan.ts'
import { textFault } from '#plan/values.ts'
import { ChoiceField, TextField } from '#ui/form/fields.tsx'
import { text } from '#ui/form/rules.ts'
import { useStepForm } from '#ui/form/use-step-form.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import { ruleIds, ruleStates } from './certificate-rules.ts'
import styles from './CertificatesForm.module.css'
import { CertificateNamesCard } from './CertificateNamesCard.tsx'
import { CertificateReader } from './CertificateReader.tsx'
import { EvidenceTable } from './EvidenceTable.tsx'
import { FindingNotes } from './FindingNotes.tsx'

const sources = ['reuse-default', 'assigned', 'import'] as const
const schema = z.object({ oauthSource: z.enum(['', ...sources]), pfxPath: text(textFault) })
type Values = z.infer<typeof schema>
const valuesOf = ({ certificates }: Plan): Values => ({
  oauthSource: certificates.oauthSource ?? '',
  pfxPath: certificates.pfxPath,
})
const put = (plan: Plan, { oauthSource, pfxPath }: Values): Plan => ({
  ...plan,
  certificates: {
    ...plan.certificates,
    oauthSource: oauthSource === '' ? null : oauthSource,
    pfxPath,
  },
})

const icons = { kept: '✓', broken: '✕', open: '○' } as const

/** The three rules of the OAuthTokenIssuer certificate, and how they stand by what was shown. */
const Rules = () => {
  const { plan, outcome } = usePlan()
  const words = useMessages().steps
  const states = ruleStates(plan, outcome.findings)
  return (
    <section className="card" aria-label={words.rules}>
      <h2>{words.rules}</h2>
      <ul className={styles.rules}>
        {ruleIds.map((id) => (
          <li key={id}>
            <span className={styles.state} data-state={states[id]}>
              <span aria-hidden="true">{icons[states[id]]}</span> {words.ruleState[states[id]]}
            </span>
            {words.rule[id]}
          </li>
        ))}
      </ul>
      <FindingNotes
        codes={[
          'certificate-subject',
          'certificate-differs',
          'certificate-too-short',
          'certificate-key-unknown',
          'certificate-expired',
          'certificate-expiring',
          'certificate-not-yet',
          'certificate-missing-servers',
          'certificate-use',
          'certificate-lifetime',
        ]}
      />
    </section>
  )
}

export const CertificatesForm = () => {
  const words = useMessages().steps
  const form = useStepForm<Values>({ name: 'certificates', schema, valuesOf, put })
  const { oauthSource, pfxPath } = useWatch({ control: form.control })
  return (
    <>
      <form noValidate className="card" onSubmit={(event) => event.preventDefault()}>
        <ChoiceField
          form={form}
          name="oauthSource"
          label={words.oauthSource}
          options={[
            ...sources.map((id) => ({ value: id, label: words.source[id] })),
            { value: '', label: words.choose },
          ]}
        />
        {(oauthSource === 'import' || pfxPath !== '') && (
          <TextField
            form={form}
            name="pfxPath"
            label={words.pfxPath}
            hint={words.pfxHint}
            placeholder="\\files.contoso.com\pki\OAuthTokenIssuer.pfx"
            host
          />
        )}
      </form>
      <CertificateReader />
      <Rules />
      <EvidenceTable />
      <CertificateNamesCard />
    </>
  )
}
