import { named } from '#messages/text.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import { certificateFlags } from '#deliverables/packs/flags.ts'
import { FlagNote } from './FlagNote.tsx'
import { Breakable } from './Breakable.tsx'
import { Lines } from './Lines.tsx'
import { HeadRow } from './HeadRow.tsx'
import { SourceRefs } from './PaperLink.tsx'
import tables from './Tables.module.css'

/** The certificates of the integration, with the names of the plan that each must hold. */
export const PrintCertificateNames = () => {
  const { outcome } = usePlan()
  const { domain, deliverables: words } = useMessages()
  if (outcome.certificateNames.length === 0) return <p>{words.none}</p>
  return (
    <table className={tables.certificates}>
      <HeadRow heads={['certificate', 'subject', 'alternativeNames', 'issuer', 'source']} />
      <tbody>
        {outcome.certificateNames.map((item) => {
          const { name, remark } = domain.certificateNeed[item.id]
          const waits = item.open.map((ref) => `${words.unknown}: ${domain.answerRef(ref)}.`)
          return (
            <tr key={item.key}>
              <th scope="row">
                <Breakable text={named(name, item.server ?? item.deployment)} />
              </th>
              <td className={item.subject === null ? undefined : 'mono'}>
                <Breakable
                  text={item.subject ?? (item.subjectRule === 'any' ? words.anySubject : '–')}
                />
              </td>
              <td>
                {item.alternativeNames.length > 0 && <Lines items={item.alternativeNames} mono />}
                <Breakable text={[remark, ...waits].join(' ')} />
                <FlagNote flagsOf={(made) => certificateFlags(item, made)} />
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
