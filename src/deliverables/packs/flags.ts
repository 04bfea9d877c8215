import { type CertificateNeed, certificateNeeds } from '#knowledge/certificate-names.ts'
import type { CertificateNames, DnsRecord, FlowOutcome, TaskOutcome } from '#engine/outcome.ts'
import { once } from '#plan/remember.ts'
import { named } from '#messages/text.ts'
import { askedBy, commandsOf } from '../asked.ts'
import type { Made } from '../deliverable.ts'
import { taskNumbers } from '../task-numbers.ts'
import { domainsIn, exampleCompanies, exampleDomains } from './examples.ts'
import { numberRanges } from './ranges.ts'

/**
 * A value that is not final. `open`: a command waits for an answer. `ask`: only the person at the shell has
 * it. `lack`, `names`: a record or a certificate is not complete. `example`: likely not the customer's own.
 */
export type Flag =
  | { readonly is: 'open' | 'ask' | 'example'; readonly value: string }
  | { readonly is: 'lack' | 'names' }

const examplesIn = (texts: readonly string[], made: Made): Flag[] =>
  domainsIn(texts.join('\n'), exampleDomains(made.plan)).map((value) => ({ is: 'example', value }))

const flagsOf = (task: TaskOutcome, made: Made): readonly Flag[] => {
  const commands = commandsOf(task)
  const { title, why, do: what, verify, rollback } = made.words.domain.task(task)
  const texts = [title, why, what, verify, rollback, ...task.machines]
  return [
    ...[...new Set(commands.flatMap(({ open }) => open))].map((value): Flag => ({
      is: 'open',
      value,
    })),
    ...askedBy(commands).map((value): Flag => ({ is: 'ask', value })),
    ...examplesIn([...texts, ...commands.map(({ text }) => text)], made),
  ]
}

const taskFlagsIn = once((made: Made) => once((task: TaskOutcome) => flagsOf(task, made)))

/** What is not final in a task: its words, its machines, its commands. */
export const taskFlags = (task: TaskOutcome, made: Made): readonly Flag[] => taskFlagsIn(made)(task)

/** What is not final in a DNS record. */
export const recordFlags = ({ name, data }: DnsRecord, made: Made): Flag[] => [
  ...(data === null ? [{ is: 'lack' } as const] : []),
  ...examplesIn([name, data ?? ''], made),
]

/** What is not final in a connection: its hosts. */
export const flowFlags = ({ fromHosts, toHosts }: FlowOutcome, made: Made): Flag[] =>
  examplesIn([...fromHosts, ...toHosts], made)

/** What is not final in the names of a certificate. */
export const certificateFlags = (item: CertificateNames, made: Made): Flag[] => {
  const { beyondPlan }: CertificateNeed = certificateNeeds[item.id]
  return [
    ...(beyondPlan === true || item.open.length > 0 ? [{ is: 'names' } as const] : []),
    ...examplesIn([item.subject ?? '', item.server ?? '', ...item.alternativeNames], made),
  ]
}

/** The same in words, as it is said where it stands; empty where everything is final. */
export const flagText = (flags: readonly Flag[], { words }: Made): string => {
  const { flags: text } = words.packs
  const examples = flags.flatMap((flag) => (flag.is === 'example' ? [flag.value] : []))
  const items = [
    ...flags.flatMap((flag) => {
      if (!('value' in flag)) return [flag.is === 'lack' ? text.lackHere : text.namesHere]
      return flag.is === 'example' ? [] : [`<${flag.value}>`]
    }),
    ...(examples.length === 0 ? [] : [text.exampleHere(examples.join(', '), examples.length)]),
  ]
  return items.length === 0 ? '' : `▲ ${text.here(items.join(', '))}`
}

/** What the head of a file of records or commands says of names from examples in its lines; no line where there is none. */
export const headFlags = (lines: readonly string[], made: Made): string[] => {
  const names = domainsIn(lines.join('\n'), exampleDomains(made.plan))
  return names.length === 0 ? [] : [made.words.packs.flags.head(names.join(', '), names.length)]
}

type Places = {
  cover: boolean
  tasks: number[]
  records: string[]
  flows: number
  certificates: string[]
}
type Found = { readonly flag: Flag; readonly places: Places }

const nowhere = (): Places => ({ cover: false, tasks: [], records: [], flows: 0, certificates: [] })

const found = (made: Made): Found[] => {
  const { plan, outcome, words } = made
  const all = new Map<string, Found>()
  const file = (flags: readonly Flag[], put: (places: Places) => void) => {
    for (const flag of flags) {
      const key = 'value' in flag ? `${flag.is} ${flag.value}` : flag.is
      const item = all.get(key) ?? { flag, places: nowhere() }
      all.set(key, item)
      put(item.places)
    }
  }
  const numbers = taskNumbers(outcome)
  for (const task of outcome.tasks)
    file(taskFlags(task, made), ({ tasks }) => tasks.push(numbers.get(task.key) ?? 0))
  for (const record of outcome.records)
    file(recordFlags(record, made), ({ records }) => records.push(`${record.name} ${record.type}`))
  for (const item of outcome.certificateNames)
    file(certificateFlags(item, made), ({ certificates }) =>
      certificates.push(
        named(words.domain.certificateNeed[item.id].name, item.server ?? item.deployment),
      ),
    )
  for (const flow of outcome.flows)
    file(flowFlags(flow, made), (places) => {
      places.flows += 1
    })
  const companies = exampleCompanies(`${plan.title} ${plan.customer}`)
  file(
    companies.map((value) => ({ is: 'example', value })),
    (places) => {
      places.cover = true
    },
  )
  return [...all.values()]
}

/** More names than these in a row nobody reads; how many there are is said instead. */
const most = 12

const placeText = (
  { flag, places: { cover, tasks, records, flows, certificates } }: Found,
  { words: { packs } }: Made,
): string => {
  const listed = (
    names: readonly string[],
    name: (text: string) => string,
    count: (n: number) => string,
  ) => {
    if (names.length === 0) return []
    return [
      names.length > most || flag.is === 'example'
        ? count(names.length)
        : name([...new Set(names)].join(', ')),
    ]
  }
  return [
    ...(cover ? [packs.flags.cover] : []),
    ...(tasks.length > 0
      ? [packs.flags.tasks(numberRanges(tasks), new Set(tasks).size === 1)]
      : []),
    ...listed(records, packs.flags.recordsAt, packs.count.records),
    ...(flows > 0 ? [packs.count.flows(flows)] : []),
    ...listed(certificates, packs.flags.certificatesAt, packs.count.certificates),
  ].join('; ')
}

/** Each value of a document that is not final, and where it stands: for its first page. */
export const coverFlags = once(
  (made: Made): { readonly title: string; readonly items: readonly string[] } | null => {
    const { flags: text } = made.words.packs
    const items = found(made).map((item) => {
      const { flag } = item
      const what = 'value' in flag ? text[flag.is](flag.value) : text[flag.is]
      return `${what}: ${placeText(item, made)}`
    })
    return items.length === 0
      ? null
      : { title: `▲ ${text.title(items.length)}. ${text.intro}`, items }
  },
)
