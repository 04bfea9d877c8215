import type { PlanFault } from '#plan/faults.ts'
import type { Plan } from '#plan/plan.ts'
import type { LinkPart } from '#storage/link/content.ts'
import { useLanguage } from '#ui/language.ts'
import { receiveLink } from '#ui/sharing/received.ts'
import { useOwnPlan } from '#ui/use-own-plan.ts'
import links from '#ui/sharing/sharing.module.css'
import styles from './SharedScreen.module.css'

type Props = {
  readonly plan: Plan
  readonly faults: readonly PlanFault[]
  readonly leftOut: readonly LinkPart[]
}

const useFacts = ({ plan, leftOut }: Props): readonly (readonly [string, string])[] => {
  const { language, messages } = useLanguage()
  const { sharing: words, shell, domain } = messages
  const number = (value: number) => value.toLocaleString(language)
  const named = (items: readonly { name: string }[]) =>
    items.length === 0
      ? '0'
      : `${number(items.length)} (${domain.list(items.slice(0, 5).map((item) => item.name))}${items.length > 5 ? ' …' : ''})`
  const { users } = plan.organization
  return [
    [words.facts.title, plan.title === '' ? shell.untitled : plan.title],
    ...(plan.customer === '' ? [] : [[words.facts.customer, plan.customer] as const]),
    [words.facts.exchange, named(plan.exchange)],
    [words.facts.skype, named(plan.skype)],
    [words.facts.pairings, named(plan.pairings)],
    [words.facts.users, users === null ? words.notSaid : number(users)],
    [words.facts.asOf, plan.asOf],
    [words.facts.edition, plan.edition],
    [words.facts.knowledge, plan.knowledgeVersion],
    [
      words.facts.leftOut,
      leftOut.length === 0 ? words.nothing : leftOut.map((part) => words.parts[part]).join('; '),
    ],
  ]
}

/** What a link holds, to be looked at before it is taken over. */
export const Preview = (props: Props) => {
  const { plan, faults } = props
  const { sharing: words } = useLanguage().messages
  const take = useOwnPlan()
  const facts = useFacts(props)
  return (
    <section className="card" aria-labelledby="holds">
      <h2 id="holds">{words.holds}</h2>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {faults.length > 0 && (
        <p className={links.warning}>
          <span aria-hidden="true">▲ </span>
          {words.invalid(faults.length)}
        </p>
      )}
      <p className={links.actions}>
        <button
          type="button"
          className="button primary"
          onClick={() => void take(plan).then(() => receiveLink(''))}
        >
          {words.takeOver}
        </button>
        <span className={links.muted}>{words.takeOverHint}</span>
      </p>
    </section>
  )
}
