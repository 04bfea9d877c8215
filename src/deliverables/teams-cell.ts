import type { TeamsCell } from '#engine/outcome.ts'
import type { Messages } from '#messages/index.ts'

/** A cell in full: its word, why, and what is to be known of it. */
export const teamsCellText = (
  { support, reason, remarks }: TeamsCell,
  domain: Messages['domain'],
): string =>
  [
    `${domain.support[support].word}: ${domain.reason(reason)}`,
    ...remarks.map((id) => domain.teamsRemark[id]),
  ].join(' ')
