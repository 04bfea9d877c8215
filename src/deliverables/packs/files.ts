import { once } from '#plan/remember.ts'
import type { DeliverableFile, Made } from '../deliverable.ts'
import { dnsFiles } from '../dns/files.ts'
import { makers } from '../index.ts'
import { scriptFiles } from '../scripts/index.ts'
import { type PackId, packIds } from './ids.ts'
import { amounts } from './summary.ts'
import { packOf } from './view.ts'

const scripts = (made: Made): DeliverableFile[] =>
  scriptFiles(made).map(({ name, content }) => ({ name: `scripts/${name}`, content }))

/** What a team works with beside the document. */
const own: Readonly<Record<PackId, (made: Made) => DeliverableFile[]>> = {
  lead: (made) => [
    { name: 'checklist.csv', content: makers.csv(made) },
    { name: 'timeline.svg', content: makers['timeline-svg'](made) },
  ],
  dns: (made) => [...dnsFiles(made), ...scripts(made)],
  pki: (made) => [
    { name: 'names.csv', content: makers['certificates-csv'](made) },
    ...scripts(made),
  ],
  firewall: (made) => [{ name: 'ports.csv', content: makers['flows-csv'](made) }],
  exchange: scripts,
  skype: scripts,
  identity: scripts,
  voice: scripts,
}

/** The files of one pack, without the document for Word, which takes its library along. */
export const packFiles = (made: Made & { readonly pack: PackId }): DeliverableFile[] => [
  { name: 'pack.md', content: makers.markdown(made) },
  ...own[made.pack](made),
]

/** The packs of a plan, of all whom it asks something of; what is left out of it is left out of them. */
export const packsIn = once((made: Made): readonly (Made & { readonly pack: PackId })[] =>
  packIds
    .map((pack) => ({ ...packOf(made, pack, made.leftOut), pack }))
    .filter((each) => amounts(each).length > 0),
)
