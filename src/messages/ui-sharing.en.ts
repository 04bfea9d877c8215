import { numbersIn } from './numbers.ts'

const number = numbersIn('en')
const counted = (count: number, one: string, many: string) =>
  `${number(count)} ${count === 1 ? one : many}`

/** The words of sharing a plan as a link, and of opening one. */
export const sharingEn = {
  title: 'Share as a link',
  intro:
    'The link holds the plan itself, in the part of the address that browsers do not send to servers. Whoever has the link can read it.',
  always:
    'Always in it: the title, all answers with their domains, servers and certificates, and the status and due dates of tasks.',
  along: 'What else goes along',
  parts: {
    names: 'Names: customer, author and test users',
    work: 'Owners and notes of tasks',
  },
  passphrase: 'Passphrase (optional)',
  passphraseHint:
    'Encrypts what the link holds. Use four words or more, and pass them on by another way than the link. Without them nobody can open it.',
  insecure:
    'No passphrase here: browsers encrypt only on pages with HTTPS, or on localhost. Open Tandem there to use one.',
  make: 'Make the link',
  making: 'Making it …',
  made: (length: number) => `The link is made: ${counted(length, 'character', 'characters')}.`,
  link: 'Link',
  copy: 'Copy the link',
  copied: 'Copied',
  copyFailed: 'Selected: copy it with Ctrl+C',
  long: (limit: number) =>
    `Mail programs and chats may cut a link of more than ${number(limit)} characters. Send the plan as a file instead.`,
  tooLarge: 'This plan is too large for a link. Send it as a file.',
  fileHolds: 'The file holds all of the plan, names and notes as well.',
  save: 'Save to a file',
  start: 'Open a sharing link',
  startHint: 'It can be pasted here as well.',
  paste: 'Sharing link',
  pasteHint: 'You see what it holds before anything is taken over.',
  opened: 'A plan from a link',
  noLink: 'There is no link here. Paste it again: the address bar does not keep links.',
  seenByServer:
    'On its way the # in this link became %23. The browser therefore asked the server for the whole link, and the plan may be in its log. Next time, send a link with a passphrase, or a file.',
  holds: 'What the link holds',
  facts: {
    title: 'Title',
    customer: 'Customer',
    exchange: 'Exchange deployments',
    skype: 'Skype for Business deployments',
    pairings: 'Pairings',
    users: 'Users',
    asOf: 'As-of date',
    edition: 'Edition',
    knowledge: 'Knowledge version',
    leftOut: 'Left out by the sender',
  },
  nothing: 'nothing',
  notSaid: 'not said',
  invalid: (count: number) =>
    `${counted(count, 'answer', 'answers')} in it cannot be right; the plan says which.`,
  takeOver: 'Take over as a new plan',
  takeOverHint: 'No plan of yours is changed.',
  locked: 'This link is encrypted.',
  askPassphrase: 'Passphrase',
  unlock: 'Open',
  unlocking: 'Opening it …',
  refused: 'The link was not opened',
  fault: {
    notALink: 'This is not a sharing link of Tandem. The part after #/shared/ begins with t1.',
    newerVersion: (version: number) =>
      `The link has version ${number(version)}, which is newer than this Tandem knows. Open it with a newer Tandem.`,
    tooShort: (missing: number | null) =>
      missing === null
        ? 'The link ends after its first characters. Copy it again, to its very end.'
        : `The link is too short: ${counted(missing, 'character is', 'characters are')} missing. Copy it again, to its very end.`,
    tooLong: (limit: number) => `The link is longer than the ${number(limit)} characters allowed.`,
    character: (character: string, position: number) =>
      `Character ${number(position)} is “${character}”, which is in no link. Copy the link again.`,
    checksum:
      'The checksum does not match: a part of the link was changed on its way. Ask for it again, or for a file.',
    compression: 'What the link holds cannot be decompressed. It was not made by Tandem.',
    tooLarge: (limit: number) =>
      `What the link holds is larger than a plan can be (${number(limit)} bytes). It was not opened.`,
    content: 'The link holds no plan.',
    plan: 'The link holds a plan with faults:',
    insecure:
      'The link is encrypted, and browsers decrypt only on pages with HTTPS, or on localhost. Open it there.',
    passphrase:
      'This passphrase does not open the link. Check capitals and spaces; the link itself is intact.',
  },
}
