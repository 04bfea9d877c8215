import { type ComponentType, useState } from 'react'
import { Navigate, useNavigate, useParams } from 'react-router'
import { type StepId, stepIds } from '#knowledge/steps.ts'
import { useMessages } from '#ui/language.ts'
import { paths } from '#ui/paths.ts'
import { usePlan } from '#ui/plan-context.ts'
import { AutodiscoverForm } from './AutodiscoverForm.tsx'
import { CertificatesForm } from './CertificatesForm.tsx'
import { DnsForm } from './DnsForm.tsx'
import { ExchangeForm } from './ExchangeForm.tsx'
import { FeaturesForm } from './FeaturesForm.tsx'
import { OrganizationForm } from './OrganizationForm.tsx'
import { PairingsForm } from './PairingsForm.tsx'
import { SkypeForm } from './SkypeForm.tsx'
import styles from './StepScreen.module.css'
import { TrustForm } from './TrustForm.tsx'

const forms: Readonly<Record<StepId, ComponentType>> = {
  organization: OrganizationForm,
  exchange: ExchangeForm,
  skype: SkypeForm,
  pairings: PairingsForm,
  features: FeaturesForm,
  certificates: CertificatesForm,
  autodiscover: AutodiscoverForm,
  dns: DnsForm,
  trust: TrustForm,
}

/** Back and next. With faults on the step, next leads to the first one, and the step can still be left. */
const Navigation = ({ step }: { step: StepId }) => {
  const { plan } = usePlan()
  const { domain, shell, steps: words } = useMessages()
  const navigate = useNavigate()
  const [faults, setFaults] = useState(0)
  const index = stepIds.indexOf(step)
  const before = stepIds[index - 1]
  const next = stepIds[index + 1] ?? 'review'
  const go = (to: StepId | 'review') => void navigate(paths.plan(plan.id, to))
  const check = () => {
    const invalid = document.querySelectorAll<HTMLElement>('#content [aria-invalid="true"]')
    invalid[0]?.focus()
    setFaults(invalid.length)
    if (invalid.length === 0) go(next)
  }
  return (
    <div className={styles.navigation}>
      {before !== undefined && (
        <button type="button" className="button" onClick={() => go(before)}>
          {words.back}
        </button>
      )}
      <button type="button" className="button primary" onClick={check}>
        {words.next(next === 'review' ? shell.review : domain.step[next])}
      </button>
      {faults > 0 && (
        <p role="alert" className={styles.faults}>
          {words.faults(faults)}{' '}
          <button type="button" className="button" onClick={() => go(next)}>
            {words.goOn}
          </button>
        </p>
      )}
    </div>
  )
}

/** One step of the way through. Its form is made anew after undo and redo. */
export default function StepScreen() {
  const { step: asked } = useParams()
  const { plan, revision } = usePlan()
  const words = useMessages().steps
  const step = stepIds.find((id) => id === asked)
  if (step === undefined) return <Navigate to={paths.plan(plan.id, 'organization')} replace />
  const Form = forms[step]
  return (
    <div className={styles.step} key={step}>
      <h1>{words.title[step]}</h1>
      <p className={styles.intro}>{words.intro[step]}</p>
      <Form key={`${step}-${revision}`} />
      <Navigation step={step} />
    </div>
  )
}
