import { useRef, useState } from 'react'
import type { Certificate } from '#plan/certificate.ts'
import type { Evidence, Plan } from '#plan/plan.ts'
import { useMessages } from '#ui/language.ts'
import { useAnswers } from '#ui/plan-context.ts'
import { RemovedNote } from '#ui/RemovedNote.tsx'
import styles from './EvidenceTable.module.css'

const useRows = () => {
  const words = useMessages().steps
  const key = ({ key: { bits, ...rest } }: Certificate) => {
    const name =
      rest.type === 'rsa' ? 'RSA' : rest.type === 'ec' ? `EC ${rest.curve}` : rest.algorithm
    return bits === null ? name : `${name}, ${words.bits(bits)}`
  }
  return [
    { label: words.subject, of: (one: Certificate) => one.subject },
    {
      label: words.alternativeNames,
      of: (one: Certificate) => one.alternativeNames.map((name) => name.value).join(', ') || '–',
    },
    { label: words.key, of: key },
    {
      label: words.validity,
      of: (one: Certificate) => `${one.notBefore.slice(0, 10)} – ${one.notAfter.slice(0, 10)}`,
    },
    { label: words.issuer, of: (one: Certificate) => one.issuer },
    { label: words.thumbprint, of: (one: Certificate) => one.thumbprint, mono: true },
  ]
}

const withEvidence = (plan: Plan, evidence: Evidence[]): Plan => ({
  ...plan,
  certificates: { ...plan.certificates, evidence },
})

type ComparisonProps = {
  readonly title: string
  readonly items: readonly Evidence[]
  readonly remove: (item: Evidence) => void
}

/** Certificates side by side; what is not the same in all is said in words. */
const Comparison = ({ title, items, remove }: ComparisonProps) => {
  const words = useMessages().steps
  const rows = useRows()
  if (items.length === 0) return null
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="row">{words.server}</th>
            {items.map((item) => (
              <th key={item.id} scope="col">
                <span className="mono">{item.server === '' ? words.noServer : item.server}</span>{' '}
                <button
                  type="button"
                  className="button quiet"
                  aria-label={`${words.remove}: ${item.server} ${item.certificate.subject}`}
                  onClick={() => remove(item)}
                >
                  {words.remove}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, of, mono }) => (
            <tr key={label}>
              <th scope="row">
                {label}
                {new Set(items.map((item) => of(item.certificate))).size > 1 && (
                  <span className={styles.differs}>≠ {words.differs}</span>
                )}
              </th>
              {items.map((item) => (
                <td key={item.id} className={mono === true ? 'mono' : undefined}>
                  {of(item.certificate)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The certificates shown so far, those of one purpose side by side; one removed can be put back. */
export const EvidenceTable = () => {
  const { plan, change } = useAnswers()
  const words = useMessages().steps
  const [removed, setRemoved] = useState<Evidence | null>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const { evidence } = plan.certificates
  if (evidence.length === 0 && removed === null) return null
  const remove = (item: Evidence) => {
    setRemoved(item)
    change((now) => {
      const rest = now.certificates.evidence.filter((one) => one.id !== item.id)
      return withEvidence(now, rest)
    }, `remove certificate ${item.id}`)
  }
  const restore = (item: Evidence) => {
    setRemoved(null)
    title.current?.focus()
    change(
      (now) => withEvidence(now, [...now.certificates.evidence, item]),
      `put back certificate ${item.id}`,
    )
  }
  return (
    <section className="card" aria-label={words.evidence}>
      <h2 ref={title} tabIndex={-1}>
        {words.evidence}
      </h2>
      {(['oauth-token-issuer', 'exchange-auth'] as const).map((purpose) => (
        <Comparison
          key={purpose}
          title={words.purposes[purpose]}
          items={evidence.filter((item) => item.purpose === purpose)}
          remove={remove}
        />
      ))}
      <div role="status">
        {removed !== null && (
          <RemovedNote
            key={removed.id}
            text={words.chip.removed(removed.certificate.subject)}
            undo={words.chip.undo}
            onUndo={() => restore(removed)}
          />
        )}
      </div>
    </section>
  )
}
