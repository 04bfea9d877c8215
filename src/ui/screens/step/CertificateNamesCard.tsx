import { named } from '#messages/text.ts'
import { useMessages } from '#ui/language.ts'
import { WhyButton } from '#ui/outcome/why/WhyButton.tsx'
import { usePlan } from '#ui/plan-context.ts'
import styles from './EvidenceTable.module.css'

/** The certificates of the integration, with the names of the plan that each must hold. */
export const CertificateNamesCard = () => {
  const { outcome } = usePlan()
  const { domain, steps: words } = useMessages()
  if (outcome.certificateNames.length === 0) return null
  return (
    <section className="card" aria-label={words.neededNames}>
      <h2>{words.neededNames}</h2>
      {outcome.certificateNames.map((item) => {
        const { name, remark } = domain.certificateNeed[item.id]
        return (
          <details key={item.key} data-asks="">
            <summary className={styles.summary}>
              {named(name, item.server ?? item.deployment)}
            </summary>
            <table className={styles.table}>
              <tbody>
                <tr>
                  <th scope="row">{words.subject}</th>
                  <td>
                    {item.subject ??
                      (item.subjectRule === 'any' ? words.anySubject : words.nameOpen)}
                  </td>
                </tr>
                <tr>
                  <th scope="row">{words.alternativeNames}</th>
                  <td>{item.alternativeNames.join(', ')}</td>
                </tr>
                <tr>
                  <th scope="row">{words.issuer}</th>
                  <td>{domain.issuer[item.issuer]}</td>
                </tr>
              </tbody>
            </table>
            <p>
              {remark}{' '}
              <WhyButton title={name} subject={{ kind: 'certificate', certificate: item }} />
            </p>
            {item.open.length > 0 && (
              <p>
                {words.nameOpen}: {domain.list(item.open.map(domain.answerRef))}
              </p>
            )}
          </details>
        )
      })}
    </section>
  )
}
