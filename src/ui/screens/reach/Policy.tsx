import { useEffect, useState } from 'react'
import { type ReachWords, reachWords } from '#messages/ui-reach.ts'
import { useLanguage } from '#ui/language.ts'
import {
  type Directive,
  type ServerAnswer,
  allowedBy,
  directivesOf,
  pagePolicy,
  serverAnswer,
} from './policy.ts'
import styles from './ReachScreen.module.css'

/** What the values of a directive allow; names of policies stand for themselves. */
const allowedText = ({ values }: Directive, { allows }: ReachWords): string => {
  const texts = values.map((value) => {
    const kind = allowedBy(value)
    return kind === 'other' ? allows.other(value) : allows[kind]
  })
  return texts.join(', ')
}

const Directives = ({ policy }: { policy: readonly Directive[] }) => {
  const words = reachWords[useLanguage().language]
  const governs = new Map(Object.entries(words.governs))
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.policy.directive}</th>
          <th scope="col">{words.policy.governs}</th>
          <th scope="col">{words.policy.allows}</th>
        </tr>
      </thead>
      <tbody>
        {policy.map((directive) => (
          <tr key={directive.name}>
            <th scope="row">
              <code>{directive.name}</code>
            </th>
            <td>{governs.get(directive.name) ?? words.unknownDirective}</td>
            <td>{allowedText(directive, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Verbatim = ({ text }: { text: string }) => (
  <details>
    <summary>{reachWords[useLanguage().language].policy.text}</summary>
    <pre className={styles.verbatim}>{text}</pre>
  </details>
)

const one = ({ name, values }: Directive): string => [name, ...values].join(' ')

/** What the server states beyond what the page does; all of it where the two differ. */
const ServerPolicy = ({ page, answer }: { page: Directive[]; answer: ServerAnswer }) => {
  const words = reachWords[useLanguage().language].policy
  if (answer.is === 'single-file') return <p>{words.singleFile}</p>
  if (answer.is === 'unknown') return <p>{words.serverUnknown}</p>
  const server = directivesOf(answer.policy)
  const stated = new Set(server.map(one))
  const same = page.length > 0 && page.every((directive) => stated.has(one(directive)))
  const known = new Set(page.map(one))
  const shown = same ? server.filter((directive) => !known.has(one(directive))) : server
  return (
    <>
      <p>{server.length === 0 ? words.serverNone : same && words.serverSame}</p>
      {shown.length > 0 && <Directives policy={shown} />}
      {server.length > 0 && <Verbatim text={answer.policy} />}
      {answer.others.length > 0 && (
        <>
          <h3>{words.others}</h3>
          <pre className={styles.verbatim}>
            {answer.others.map((header) => header.join(': ')).join('\n')}
          </pre>
        </>
      )}
    </>
  )
}

/** The content security policy in force, in words and as it is written. */
export const Policy = () => {
  const words = reachWords[useLanguage().language].policy
  const [answer, setAnswer] = useState<ServerAnswer | null>(null)
  useEffect(() => {
    void serverAnswer().then(setAnswer)
  }, [])
  const text = pagePolicy()
  const page = directivesOf(text)
  const none = answer?.is === 'known' && answer.policy === '' && text === ''
  return (
    <section aria-labelledby="policy" className={styles.section}>
      <h2 id="policy">{words.heading}</h2>
      <p className={styles.note}>{none ? words.none : words.both}</p>
      {text !== '' && (
        <>
          <h3>{words.page}</h3>
          <Directives policy={page} />
          <Verbatim text={text} />
        </>
      )}
      {answer !== null && !none && (
        <>
          <h3>{words.server}</h3>
          <ServerPolicy page={page} answer={answer} />
        </>
      )}
    </section>
  )
}
