import type { acceptance } from '#knowledge/procedures/acceptance.ts'
import type { ProcedureWords } from './words.ts'

const rollback = 'Nothing is changed; remove the test meeting and the test call again.'

export const acceptanceEn: ProcedureWords<keyof typeof acceptance> = {
  'acceptance-outlook': () => ({
    title: 'See the wanted features in Outlook and the desktop client',
    why: 'Presence, replies, meetings, free/busy, delegation and the history of missed conversations need no command of their own: they follow from Autodiscover and EWS. So that somebody signs for them, they are looked at with two users of each pairing.',
    do: 'Sign in to Outlook and Skype for Business as the test user, with a second user beside it. Look only at what is wanted: presence beside a name in a message; a reply by IM and by call; a Skype meeting scheduled and joined; the status that follows an appointment; a meeting scheduled as a delegate; a missed call in the folder Conversation History.',
    verify:
      'Each works for a user of each pairing. In the desktop client, Configuration Information (Ctrl and right-click on its icon) shows EWS as deployed.',
    rollback,
  }),
  'acceptance-mobile': () => ({
    title: 'See the wanted features in the mobile client',
    why: 'Mobile clients find the pool through lyncdiscover and the reverse proxy, which nothing before this has tested from outside.',
    do: 'From a network outside the company sign in on a phone as the test user. Look at the presence of a contact, send an IM, and join a meeting.',
    verify: 'Sign-in, presence and, where it is wanted, joining a meeting work from outside.',
    rollback,
  }),
}
