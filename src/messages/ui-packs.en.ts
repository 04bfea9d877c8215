import { numbersIn } from './numbers.ts'

const number = numbersIn('en')

const counted = (count: number, one: string, many: string) =>
  `${number(count)} ${count === 1 ? one : many}`

/** The words of hand-over packs: a document for each team, and what is left out of any. */
export const packsEn = {
  forWhom: 'For whom',
  whole: 'Everyone: the whole plan',
  leaveOut: 'Leave out',
  leave: {
    notes: 'Notes',
    owners: 'Owners',
    dates: 'Due dates',
    users: 'User numbers',
    findings: 'Findings',
  },
  copyWithout: (what: string) => `Left out of this copy: ${what}.`,
  leftOut: 'left out',
  usersLeftOut: 'users left out',
  name: {
    lead: 'Project lead',
    dns: 'DNS',
    pki: 'PKI',
    firewall: 'Firewall',
    exchange: 'Exchange',
    skype: 'Skype for Business',
    identity: 'Identity and tenant',
    voice: 'Voice',
  },
  handOver: (name: string) => `Hand-over pack: ${name}`,
  part: {
    summary: 'What is asked',
    order: 'Order and dependencies',
    schedule: 'All tasks',
    dates: 'Dates',
    acceptance: 'Acceptance',
    questions: 'Findings and open questions',
    signoff: 'Sign-off',
  },
  openQuestions: 'Open questions',
  pack: 'The pack',
  formats: {
    archive: 'Pack and files in one archive (.zip)',
    docx: 'Pack for Word (.docx)',
    xlsx: 'Pack for Excel (.xlsx)',
    markdown: 'Pack as Markdown',
    json: 'Pack as JSON',
  },
  purpose: {
    lead: 'The whole work in one view: which team does what, who waits for whom, what is due when, and what is not decided yet.',
    dns: 'Clients and servers find Exchange and Skype for Business by these names. Enter each record exactly as it stands, in the view that it names.',
    pki: 'Servers prove who they are with these certificates. Issue each one with the names that it lists, and carry out the tasks below.',
    firewall:
      'Servers, clients and services reach each other over these connections. Let each one through from the side that opens it.',
    exchange: 'The Exchange side of the integration: carry out the tasks below in their order.',
    skype:
      'The Skype for Business side of the integration: carry out the tasks below in their order.',
    identity: 'The tasks in the Microsoft 365 tenant and its directory, in their order.',
    voice: 'The tasks that join voice mail to Skype for Business, in their order.',
  },
  asked: (items: string) => `Asked of you: ${items}.`,
  askedOfAll: (items: string) => `Asked of all teams together: ${items}.`,
  nothing: 'This plan asks nothing of this team.',
  nothingToSign: 'As nothing is asked, there is nothing to sign.',
  beforeTests: 'Before the first test',
  count: {
    tasks: (n: number) => counted(n, 'task', 'tasks'),
    records: (n: number) => counted(n, 'DNS record', 'DNS records'),
    flows: (n: number) => counted(n, 'connection', 'connections'),
    certificates: (n: number) => counted(n, 'certificate', 'certificates'),
    teams: (n: number) => counted(n, 'team', 'teams'),
    findings: (n: number) => counted(n, 'finding', 'findings'),
    questions: (n: number) => counted(n, 'open answer', 'open answers'),
    undecided: (n: number) => counted(n, 'undecided task', 'undecided tasks'),
  },
  numbers:
    'Tasks have the numbers of the whole plan, so that all teams mean the same one. Numbers that are missing here are tasks of other teams.',
  byPhase: 'By phase',
  numbersHead: 'Tasks',
  first: 'What other teams do first',
  firstNone: 'No task of another team must come first.',
  theirTask: 'Task of another team',
  beforeYours: 'Before your task',
  waiting: 'Who waits for you',
  waitingNone: 'No other team waits for a task of yours.',
  yourTask: 'Your task',
  waitedBy: 'Waited for by',
  byTeam: 'By team',
  done: 'Done',
  alsoAsked: 'Also',
  waitsFor: 'Waits for',
  inOrder: 'In order, by phase',
  firewallFirst:
    'No task opens these connections, and many need them: have them open before the first test.',
  mustBeSeen: 'What must be seen',
  acceptance:
    'Tick each line once it has been seen, by the team that carried it out or by whoever accepts it.',
  acceptanceOfRecords:
    'Ask for internal records from a machine inside, for external ones from outside, and for those of both views from both.',
  seen: {
    record: (data: string) => `The answer is ${data}.`,
    recordOpen: 'The plan does not say. Write the data here before you enter it:',
    with: 'Check with',
    flow: ({ from, to }: { from: string; to: string }) => `Opens. From: ${from}. To: ${to}.`,
    udp: ({ from, to }: { from: string; to: string }) =>
      `Let through in the log of the firewall once it is used; UDP does not answer a mere try. From: ${from}. To: ${to}.`,
    bothWays: 'The other way round as well.',
    certificate:
      'Holds every name that it lists, is issued as it says there, and is installed on its servers.',
  },
  line: 'For',
  signName: 'Name',
  signDate: 'Date',
  sign: 'Signature',
  carriedOut: (name: string) => `Carried out: ${name}`,
  accepted: (name: string) => `Accepted: ${name}`,
  acceptedAll: 'Accepted as a whole',
  signoff:
    'Whoever signs confirms that every line under Acceptance is ticked, or says beside the name which are not.',
  signoffLead: 'One line for each team that the plan asks something of.',
  flags: {
    title: (count: number) =>
      count === 1 ? '1 value here is not final' : `${number(count)} values here are not final`,
    intro: 'Each is marked again where it stands. Settle it before you enter or run anything.',
    open: (name: string) => `<${name}>, which waits for an answer of the plan`,
    ask: (name: string) => `<${name}>, to be filled in at the shell`,
    lack: 'DNS records without their data',
    names: 'certificates without some of their names',
    example: (name: string) => `${name}, a name from examples (is it really yours?)`,
    here: (items: string) => `Not final: ${items}.`,
    exampleHere: (names: string, count: number) =>
      `${count === 1 ? 'example name' : 'example names'} ${names}`,
    // Marked in ASCII, as some who read these files take nothing else.
    head: (names: string, count: number) =>
      count === 1
        ? `*** Not final: example name ${names}. See whether it is really yours before you enter or run anything.`
        : `*** Not final: example names ${names}. See whether they are really yours before you enter or run anything.`,
    lackHere: 'data',
    namesHere: 'names',
    cover: 'title or customer',
    tasks: (numbers: string, one: boolean) => (one ? `task ${numbers}` : `tasks ${numbers}`),
    recordsAt: (names: string) => `DNS records ${names}`,
    certificatesAt: (names: string) => `certificates ${names}`,
  },
}
