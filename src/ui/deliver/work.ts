import type { Made } from '#deliverables/deliverable.ts'
import type { FileKind, OtherKind } from '#deliverables/formats.ts'
import type { LeaveOutId, PackId } from '#deliverables/packs/ids.ts'
import type { Language } from '#messages/languages.ts'
import type { Plan } from '#plan/plan.ts'

export type Kind = FileKind

export type Order = {
  readonly kind: Kind
  readonly plan: Plan
  readonly language: Language
  /** whose pack it is; null or absent: the whole plan */
  readonly team?: PackId | null
  readonly leaveOut?: readonly LeaveOutId[]
}

export type Content = string | Uint8Array<ArrayBuffer>

/** How many parts are made, and of how many. */
export type Progress = (done: number, of: number) => void

export type Report =
  | { readonly is: 'progress'; readonly done: number; readonly of: number }
  | { readonly is: 'content'; readonly content: Content }
  | { readonly is: 'fault'; readonly message: string }

type Make = (made: Made, progress: Progress) => Promise<Content>

/** Office documents and the archive bring their libraries along: each is loaded when it is asked for. */
const others: Readonly<Record<Exclude<OtherKind, 'plan'>, Make>> = {
  docx: async (made) =>
    new Uint8Array(await (await import('#deliverables/docx/index.ts')).makeDocx(made)),
  xlsx: async (made) =>
    new Uint8Array((await import('#deliverables/xlsx/index.ts')).makeXlsx(made)),
  archive: async (made, progress) => {
    const { bundleFiles, zipped, documentsIn } = await import('#deliverables/bundle.ts')
    const files = bundleFiles(made, progress)
    for (const { name, of } of documentsIn(made)) {
      files.push({ name: `${name}.docx`, content: await others.docx(of, progress) })
      files.push({ name: `${name}.xlsx`, content: await others.xlsx(of, progress) })
    }
    return new Uint8Array(zipped(files, made.plan.asOf))
  },
}

const isOther = (kind: Kind): kind is keyof typeof others => kind in others

/** Makes what is ordered, from the plan alone. */
export const fulfil = async (
  { kind, plan: whole, language, team, leaveOut }: Order,
  progress: Progress,
): Promise<Content> => {
  const [{ outcomeOf }, { loadMessages }, { packOf }] = await Promise.all([
    import('#engine/outcome-of.ts'),
    import('#messages/load.ts'),
    import('#deliverables/packs/view.ts'),
  ])
  const made = packOf(
    { plan: whole, outcome: outcomeOf(whole), words: await loadMessages(language) },
    team ?? null,
    leaveOut,
  )
  if (kind === 'plan') return (await import('#plan/file.ts')).writePlanText(made.plan)
  if (isOther(kind)) return others[kind](made, progress)
  return (await import('#deliverables/index.ts')).makers[kind](made)
}
