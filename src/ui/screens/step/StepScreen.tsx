import { type ComponentType, Suspense, lazy, useEffect, useRef, useState } from 'react'
import { Navigate, useNavigate, useParams } from 'react-router'
import { type StepId, stepIds } from '#knowledge/steps.ts'
import { useMessages } from '#ui/language.ts'
import { paths } from '#ui/paths.ts'
import { useEditing } from '#ui/plan-context.ts'
import { AutodiscoverForm } from './AutodiscoverForm.tsx'
import { DnsForm } from './DnsForm.tsx'
import { ExchangeForm } from './ExchangeForm.tsx'
import { FeaturesForm } from './FeaturesForm.tsx'
import { OrganizationForm } from './OrganizationForm.tsx'
import { PairingsForm } from './PairingsForm.tsx'
import { SkypeForm } from './SkypeForm.tsx'
import styles from './StepScreen.module.css'
import { TrustForm } from './TrustForm.tsx'

/** The reader of certificates is heavy; prefetch.ts loads it before this step is reached. */
const CertificatesForm = lazy(async () => ({
  default: (await import('./CertificatesForm.tsx')).CertificatesForm,
}))

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

/** Fields and names of lists that say of themselves that they cannot be right, in reading order. */
const faultsOnScreen = () => [
  ...document.querySelectorAll<HTMLElement>(
    '#content :is(input, select, textarea)[aria-invalid="true"], #content button[data-fault]',
  ),
]

/** Back and next. With faults on the step, next leads to the first one, and the step can still be left. */
const Navigation = ({ step }: { step: StepId }) => {
  const { planId } = useEditing()
  const { domain, shell, steps: words } = useMessages()
  const navigate = useNavigate()
  const [faults, setFaults] = useState(0)
  const index = stepIds.indexOf(step)
  const before = stepIds[index - 1]
  const next = stepIds[index + 1] ?? 'review'
  const go = (to: StepId | 'review') => void navigate(paths.plan(planId, to))
  const check = () => {
    // Leaving a field judges it, a moment later.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    setTimeout(() => {
      const found = faultsOnScreen()
      found[0]?.focus()
      setFaults(found.length)
      if (found.length === 0) go(next)
    }, 50)
  }
  return (
    // A field that is left may show a fault and so push the buttons away from under the pointer.
    <div
      className={styles.navigation}
      role="presentation"
      onMouseDown={(event) => event.preventDefault()}
    >
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

/** The title of a step. Coming from another step, the reading goes on here. */
const Title = ({ step }: { step: StepId }) => {
  const { domain } = useMessages()
  const title = useRef<HTMLHeadingElement>(null)
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    title.current?.focus()
  }, [step])
  return (
    <h1 ref={title} tabIndex={-1}>
      {domain.step[step]}
    </h1>
  )
}

/** One step of the way through. Its form is made anew after undo and redo. */
export default function StepScreen() {
  const { step: asked } = useParams()
  const { planId, revision } = useEditing()
  const words = useMessages().steps
  const step = stepIds.find((id) => id === asked)
  if (step === undefined) return <Navigate to={paths.plan(planId, 'organization')} replace />
  const Form = forms[step]
  return (
    <div className={styles.step}>
      <Title step={step} />
      <p className={styles.intro}>{words.intro[step]}</p>
      <Suspense fallback={null}>
        <Form key={`${step}-${revision}`} />
      </Suspense>
      <Navigation key={`navigation-${step}`} step={step} />
    </div>
  )
}
