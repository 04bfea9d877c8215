import { limits } from '#plan/limits.ts'

/** A name in a list; the key stays with it while its text and place change. */
export type Chip = { readonly key: number; readonly text: string }

/** The names of a list, with the one that was removed last, so that it can be put back. */
export type ChipList = {
  readonly chips: readonly Chip[]
  readonly next: number
  readonly removed: { readonly chip: Chip; readonly index: number } | null
}

const cut = (text: string) => text.slice(0, limits.line)

export const startChips = (texts: readonly string[]): ChipList => ({
  chips: texts.map((text, key) => ({ key, text })),
  next: texts.length,
  removed: null,
})

export const textsOf = ({ chips }: ChipList): string[] => chips.map((chip) => chip.text)

/** Names added at the end, as far as the list may hold them. */
export const withAdded = (list: ChipList, texts: readonly string[], most: number): ChipList => {
  const added = texts
    .slice(0, Math.max(0, most - list.chips.length))
    .map((text, index) => ({ key: list.next + index, text: cut(text) }))
  return { ...list, chips: [...list.chips, ...added], next: list.next + added.length }
}

export const withRemoved = (list: ChipList, key: number): ChipList => {
  const index = list.chips.findIndex((chip) => chip.key === key)
  const chip = list.chips[index]
  if (chip === undefined) return list
  return { ...list, chips: list.chips.toSpliced(index, 1), removed: { chip, index } }
}

/** The name removed last, back where it was. */
export const withRestored = (list: ChipList): ChipList => {
  if (list.removed === null) return list
  const { chip, index } = list.removed
  return { ...list, chips: list.chips.toSpliced(index, 0, chip), removed: null }
}

/** One place earlier (-1) or later (1); the first and the last stay. */
export const withMoved = (list: ChipList, key: number, by: -1 | 1): ChipList => {
  const from = list.chips.findIndex((chip) => chip.key === key)
  const chip = list.chips[from]
  const to = from + by
  if (chip === undefined || to < 0 || to >= list.chips.length) return list
  return { ...list, chips: list.chips.toSpliced(from, 1).toSpliced(to, 0, chip) }
}

export const withText = (list: ChipList, key: number, text: string): ChipList => ({
  ...list,
  chips: list.chips.map((chip) => (chip.key === key ? { key, text: cut(text) } : chip)),
})

/** Every name without a dot with the domain behind it. */
export const withDomain = (list: ChipList, domain: string): ChipList => ({
  ...list,
  chips: list.chips.map((chip) =>
    chip.text.includes('.') ? chip : { ...chip, text: cut(`${chip.text}.${domain}`) },
  ),
})
