import type { FindingData } from '#engine/outcome.ts'

/** The findings that warn of known traps. */
export type TrapFinding = Extract<
  FindingData,
  { code: 'oauth-url-redirects' | 'archiving-forests' | 'contact-store-move' }
>

/** The words of such a finding in English. */
export const trapFindingEn = (data: TrapFinding) => {
  switch (data.code) {
    case 'oauth-url-redirects':
      return {
        title: `ExchangeAutodiscoverUrl names ${data.host}, but every mailbox is in Exchange Online`,
        why: 'An Autodiscover name of one’s own leads to Exchange Online by a redirect, and Autodiscover with OAuth does not follow it.',
        remedy: `Use https://${data.expected}/autodiscover/autodiscover.svc, or leave the address empty: Tandem then takes it.`,
      }
    case 'archiving-forests':
      return {
        title: 'Several forests: a hold on the mailbox does not switch archiving on',
        why: 'Skype for Business Server sees the hold of a mailbox only where both are in the same forest. Across forests nothing is archived until each user is told so.',
        remedy:
          'Set ExchangeArchivingPolicy to ArchivingToExchange for each of these users with Set-CsUser; the checklist has the task.',
      }
    case 'contact-store-move':
      return {
        title: 'Contacts in the unified contact store do not move well with a mailbox',
        why: 'Some of these users have mailboxes in Exchange Server and others in Exchange Online, so mailboxes are likely to move. Others report that contacts then become read-only or are lost.',
        remedy:
          'Roll the contacts of a user back with Invoke-CsUcsRollback before the mailbox moves, and allow the store again afterwards; or leave the feature until all have moved.',
      }
  }
}
