import type { Certificate } from '#plan/certificate.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import styles from './EvidenceTable.module.css'

const rules = new Set([
  'certificate-subject',
  'certificate-differs',
  'certificate-too-short',
  'certificate-key-unknown',
])

const useKeyText = () => {
  const words = useMessages().steps
  return ({ key }: Certificate) => {
    const name = key.type === 'rsa' ? 'RSA' : key.type === 'ec' ? `EC ${key.curve}` : key.algorithm
    return key.bits === null ? name : `${name}, ${words.bits(key.bits)}`
  }
}

/** The certificates shown so far, side by side, and what the three rules make of them. */
export const EvidenceTable = () => {
  const { plan, outcome, change } = usePlan()
  const { domain, steps: words } = useMessages()
  const keyText = useKeyText()
  const { evidence } = plan.certificates
  if (evidence.length === 0) return null
  const broken = outcome.findings.filter((finding) => finding.data.code.startsWith('certificate-'))
  const kept =
    !broken.some((finding) => rules.has(finding.data.code)) &&
    evidence.some((item) => item.purpose === 'oauth-token-issuer')
  const remove = (id: string) =>
    change((current) => {
      const rest = current.certificates.evidence.filter((item) => item.id !== id)
      return { ...current, certificates: { ...current.certificates, evidence: rest } }
    }, 'remove certificate')
  return (
    <section className="card">
      <h2>{words.evidence}</h2>
      {kept && <p>✓ {words.rulesKept}</p>}
      <ul>
        {broken.map((finding) => {
          const { title, why } = domain.finding(finding.data)
          return (
            <li key={finding.key}>
              <strong>
                {domain.severity[finding.severity]}: {title}
              </strong>{' '}
              {why}
            </li>
          )
        })}
      </ul>
      <div className={styles.items}>
        {evidence.map(({ id, purpose, server, certificate }) => (
          <dl key={id} className={styles.item}>
            <dt>{words.purposes[purpose]}</dt>
            <dd>
              {server === '' ? words.noServer : server}{' '}
              <button type="button" className="button quiet" onClick={() => remove(id)}>
                {words.remove}
              </button>
            </dd>
            <dt>{words.subject}</dt>
            <dd>{certificate.subject}</dd>
            <dt>{words.alternativeNames}</dt>
            <dd>{certificate.alternativeNames.map((name) => name.value).join(', ')}</dd>
            <dt>{words.key}</dt>
            <dd>{keyText(certificate)}</dd>
            <dt>{words.validity}</dt>
            <dd>
              {certificate.notBefore.slice(0, 10)} – {certificate.notAfter.slice(0, 10)}
            </dd>
            <dt>{words.issuer}</dt>
            <dd>{certificate.issuer}</dd>
            <dt>{words.thumbprint}</dt>
            <dd className="mono">{certificate.thumbprint}</dd>
          </dl>
        ))}
      </div>
    </section>
  )
}
