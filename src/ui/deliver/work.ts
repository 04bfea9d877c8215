import type { Made } from '#deliverables/deliverable.ts'
import type { FileKind, OtherKind } from '#deliverables/formats.ts'
import type { Language } from '#messages/languages.ts'
import type { Plan } from '#plan/plan.ts'

export type Kind = FileKind

export type Order = {
  readonly kind: Kind
  readonly plan: Plan
  readonly language: Language
  /** whether stand-ins take the place of names */
  readonly mask?: boolean
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
const others: Readonly<Record<Exclude<OtherKind, 'plan' | 'mask-key'>, Make>> = {
  docx: async (made) =>
    new Uint8Array(await (await import('#deliverables/docx/index.ts')).makeDocx(made)),
  xlsx: async (made) =>
    new Uint8Array((await import('#deliverables/xlsx/index.ts')).makeXlsx(made)),
  archive: async (made, progress) => {
    const { bundleFiles, zipped } = await import('#deliverables/bundle.ts')
    const files = [
      ...bundleFiles(made, progress),
      { name: 'plan.docx', content: await others.docx(made, progress) },
      { name: 'plan.xlsx', content: await others.xlsx(made, progress) },
    ]
    return new Uint8Array(zipped(files, made.plan.asOf))
  },
}

const isOther = (kind: Kind): kind is keyof typeof others => kind in others

/** Makes what is ordered, from the plan alone. */
export const fulfil = async (order: Order, progress: Progress): Promise<Content> => {
  const { kind, language } = order
  let { plan } = order
  if (order.mask === true || kind === 'mask-key') {
    const { masked, writeKeyText } = await import('#deliverables/mask/index.ts')
    const { plan: other, key } = masked(plan)
    if (kind === 'mask-key') return writeKeyText(key)
    plan = other
  }
  if (kind === 'plan') return (await import('#plan/file.ts')).writePlanText(plan)
  const [{ outcomeOf }, { loadMessages }] = await Promise.all([
    import('#engine/outcome-of.ts'),
    import('#messages/load.ts'),
  ])
  const made = { plan, outcome: outcomeOf(plan), words: await loadMessages(language) }
  if (isOther(kind)) return others[kind](made, progress)
  return (await import('#deliverables/index.ts')).makers[kind](made)
}
