import { useWatch } from 'react-hook-form'
import * as z from 'zod'
import { namesOf, onlyExchangeOnline } from '#engine/names.ts'
import type { Plan } from '#plan/plan.ts'
import { asciiHost, hostFault, urlFault } from '#plan/values.ts'
import { TextField } from '#ui/form/fields.tsx'
import { text } from '#ui/form/rules.ts'
import { useStepForm } from '#ui/form/use-step-form.ts'
import { useMessages } from '#ui/language.ts'
import { useAnswers } from '#ui/plan-context.ts'
import { FindingNotes } from './FindingNotes.tsx'
import styles from './StepScreen.module.css'

const schema = z.object({
  host: text(hostFault),
  internalUri: text(urlFault),
  oauthUrl: text(urlFault),
})
type Values = z.infer<typeof schema>
const valuesOf = (plan: Plan): Values => plan.autodiscover
const put = (plan: Plan, autodiscover: Values): Plan => ({ ...plan, autodiscover })

/** What Tandem takes for an address that is left blank. */
const useMade = (name: 'internal-uri' | 'oauth-url'): string => {
  const { plan } = useAnswers()
  const words = useMessages().steps
  const blank = { ...plan.autodiscover, internalUri: '', oauthUrl: '' }
  const made = namesOf({ ...plan, autodiscover: blank }, { side: 'plan' })[name]
  return typeof made === 'string' ? words.blank(made) : words.blankOpen
}

export const AutodiscoverForm = () => {
  const { plan } = useAnswers()
  const words = useMessages().steps
  const form = useStepForm<Values>({ name: 'autodiscover', schema, valuesOf, put })
  const typed = useWatch({ control: form.control, name: 'host' })
  const internalUri = useMade('internal-uri')
  const oauthUrl = useMade('oauth-url')
  const domain = asciiHost(plan.organization.smtpDomains[0] ?? '')
  const usual = `autodiscover.${domain ?? 'contoso.com'}`
  const takeUsual = () => {
    form.setFocus('host')
    form.setValue('host', usual)
  }
  return (
    <form noValidate className="card" onSubmit={(event) => event.preventDefault()}>
      {onlyExchangeOnline(plan) && <p className={styles.note}>{words.onlyOnline}</p>}
      <TextField
        form={form}
        name="host"
        label={words.host}
        hint={words.hostHint(usual)}
        placeholder={usual}
        host
        stacked
      />
      {domain !== null && typed === '' && (
        <p className={styles.suggestion}>
          <button type="button" className="button" onClick={takeUsual}>
            {words.takeHost(usual)}
          </button>
        </p>
      )}
      <TextField
        form={form}
        name="internalUri"
        label={words.internalUri}
        hint={internalUri}
        placeholder="https://…/autodiscover/autodiscover.xml"
        host
        stacked
      />
      <TextField
        form={form}
        name="oauthUrl"
        label={words.oauthUrl}
        hint={oauthUrl}
        placeholder="https://…/autodiscover/autodiscover.svc"
        host
        stacked
      />
      <FindingNotes
        codes={[
          'svc-where-xml',
          'xml-where-svc',
          'autodiscover-outside',
          'mixed-mailboxes',
          'online-autodiscover-host',
        ]}
      />
    </form>
  )
}
