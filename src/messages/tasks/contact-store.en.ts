import type { contactStore, contactStoreLimit } from '#knowledge/procedures/contact-store.ts'
import type { TaskNames, TaskWords } from './words.ts'

type Ids = keyof typeof contactStoreLimit | keyof typeof contactStore

export const contactStoreEn: Record<Ids, (task: TaskNames) => TaskWords> = {
  'contact-store-limit': () => ({
    title: 'Hold back the unified contact store until the trust is tested',
    why: 'The global policy allows it to everybody: as soon as the servers trust each other, contacts begin to move to Exchange at the next sign-in.',
    do: 'Skip it where all users are to move at once, or where the list shows that the store is in use already. Note the old values.',
    verify: 'UcsAllowed is False for the global policy.',
    rollback: 'Allow it again.',
  }),
  'contact-store-pilot': () => ({
    title: 'Move the contacts of a few users',
    why: 'The contacts leave Skype for Business Server and are read from the mailbox from then on, so try it with users who can report.',
    do: 'Repeat the second command for each user, the test user among them. For many, list their SIP addresses or UPNs in contact-users.csv under the heading Identity, and run the last line of these commands, without its #, instead. The user must sign in with a Lync 2013 or Skype for Business client; the move takes ten minutes or more, and the client asks to sign in again. Test with a user who has at least one contact; the first test asks for the password of that user.',
    verify:
      'Both tests say that they passed. Where mailboxes are in Exchange Server and in Exchange Online, they pass for a user of the other kind too: each takes another way.',
    rollback:
      'Both parts are needed for each user: a policy that forbids it, then Invoke-CsUcsRollback. With the policy alone the contacts stay in Exchange; with the rollback alone they move there again after seven days. New-CsUserServicesPolicy is needed only once.',
  }),
  'contact-store-everyone': () => ({
    title: 'Move the contacts of all users',
    why: 'The pilot works, so the global policy can allow the unified contact store.',
    do: 'Contacts move at the next sign-in of each user. Users with a policy of their own are not changed.',
    verify:
      'UcsAllowed is True for the global policy, and Test-CsUnifiedContactStore passes for some users.',
    rollback:
      'Forbid it again, then bring back the contacts of each user who had moved; a user with the pilot policy needs another policy before.',
  }),
}
