import type { DnsRecord } from '#engine/outcome.ts'
import { lackOf } from '#engine/records/lacking.ts'
import type { Messages } from '#messages/index.ts'
import type { Plan } from '#plan/plan.ts'

/** The data of a DNS record or, in angle brackets, why it is not known. */
export const recordData = (
  record: DnsRecord,
  plan: Plan,
  { domain, deliverables: words }: Messages,
): string => {
  const lack = lackOf(record, plan)
  if (lack === null) return record.data ?? ''
  const why =
    lack.code === 'answers'
      ? words.lack.answers(domain.list(lack.answers.map(domain.answerRef)))
      : words.lack[lack.code]
  return `<${why}>`
}

/** What a DNS record is for, and what is to be known of it. */
export const recordPurpose = (record: DnsRecord, { domain }: Messages): string =>
  [
    `${domain.recordPurpose[record.purpose]}.`,
    ...record.notes.map((note) => domain.recordNote[note]),
  ].join(' ')
