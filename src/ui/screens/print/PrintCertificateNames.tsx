import { named } from '#messages/text.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import { Lines } from './Lines.tsx'
import { HeadRow } from './HeadRow.tsx'
import { SourceRefs } from './PaperLink.tsx'

/** The certificates of the integration, with the names of the plan that each must hold. */
export const PrintCertificateNames = () => {
  const { outcome } = usePlan()
  const { domain, deliverables: words } = useMessages()
  if (outcome.certificateNames.length === 0) return <p>{words.none}</p>
  return (
    <table>
      <HeadRow heads={['certificate', 'subject', 'alternativeNames', 'issuer', 'source']} />
      <tbody>
        {outcome.certificateNames.map((item) => {
          const { name, remark } = domain.certificateNeed[item.id]
          const waits = item.open.map((ref) => `${words.unknown}: ${domain.answerRef(ref)}.`)
          return (
            <tr key={item.key}>
              <th scope="row">{named(name, item.server ?? item.deployment)}</th>
              <td>{item.subject ?? (item.subjectRule === 'any' ? words.anySubject : '–')}</td>
              <td>
                {item.alternativeNames.length > 0 && <Lines items={item.alternativeNames} mono />}
                {[remark, ...waits].join(' ')}
              </td>
              <td>{domain.issuer[item.issuer]}</td>
              <td>
                <SourceRefs ids={item.sources} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
