import type { Made } from '../deliverable.ts'
import { headFlags } from '../packs/flags.ts'
import type { Zone, ZoneRecord } from './zones.ts'

/** What files for DNS say beside their records. */
export type DnsWords = {
  readonly head: (zone: Zone) => string
  /** why a record cannot be made as it stands */
  readonly why: (record: ZoneRecord) => string
  /** what lines of a file hold that is not final, for its head */
  readonly notFinal: (lines: readonly string[]) => readonly string[]
}

/** Control, format and line characters would end a comment, or hide what follows. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu

/** Text as a comment on one line, behind the mark that begins one in the target. */
export const remark = (mark: string, text: string): string => `${mark} ${text.replace(unseen, ' ')}`

/** The same for cmd.exe, without the characters that it acts on even there. */
export const cmdRemark = (text: string): string => remark('rem', text.replace(/[%^&|<>!"]/g, ' '))

/** Lines with the end of line that the target wants, also after the last. */
export const ended = (lines: readonly string[], end: '\n' | '\r\n'): string =>
  lines.map((text) => `${text}${end}`).join('')

export const dnsWords = (made: Made): DnsWords => {
  const { domain, deliverables: words } = made.words
  const { title } = made.plan
  const { asOf } = made.outcome
  return {
    head: (zone) => words.dns.head({ title, asOf, zone: zone.name, view: domain.view[zone.view] }),
    why: (record) =>
      record.conflict === null
        ? [words.dns.open, ...record.notes.map((note) => domain.recordNote[note])].join(' ')
        : words.dns.conflict[record.conflict],
    notFinal: (lines) => headFlags(lines, made),
  }
}
