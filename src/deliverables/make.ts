import type { Made } from './deliverable.ts'
import type { FileKind, OtherKind } from './formats.ts'

export type Content = string | Uint8Array<ArrayBuffer>

/** How many parts are made, and of how many. */
export type Progress = (done: number, of: number) => void

type Make = (made: Made, progress: Progress) => Promise<Content>

/** What is no single text, or is large: each is loaded, with its library, when it is asked for. */
const others: Readonly<Record<OtherKind, Make>> = {
  plan: async ({ plan }) => (await import('#plan/file.ts')).writePlanText(plan),
  'mask-key': async ({ plan }) => {
    const { masked, writeKeyText } = await import('./mask/index.ts')
    return writeKeyText(masked(plan).key)
  },
  html: async (made) => (await import('./html/index.ts')).htmlPage(made),
  docx: async (made) => new Uint8Array(await (await import('./docx/index.ts')).makeDocx(made)),
  xlsx: async (made) => new Uint8Array((await import('./xlsx/index.ts')).makeXlsx(made)),
  scripts: async (made) => {
    const [{ zipped }, { scriptFiles }] = await Promise.all([
      import('./bundle.ts'),
      import('./scripts/index.ts'),
    ])
    return new Uint8Array(zipped(scriptFiles(made), made.plan.asOf))
  },
  archive: async (made, progress) => {
    const { bundleFiles, documentsIn, zipped } = await import('./bundle.ts')
    const files = bundleFiles(made, progress)
    for (const { name, of } of documentsIn(made))
      for (const kind of ['html', 'docx', 'xlsx'] as const)
        files.push({ name: `${name}.${kind}`, content: await others[kind](of, progress) })
    return new Uint8Array(zipped(files, made.plan.asOf))
  },
}

const isOther = (kind: FileKind): kind is OtherKind => kind in others

/** Makes a deliverable: text, or bytes of a format that is none. */
export const makeDeliverable = async (
  kind: FileKind,
  made: Made,
  progress: Progress = () => undefined,
): Promise<Content> =>
  isOther(kind) ? others[kind](made, progress) : (await import('./index.ts')).makers[kind](made)
