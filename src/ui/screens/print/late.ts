import type { ComponentType } from 'react'
import type { PackPart } from '#deliverables/packs/titles.ts'

/** What the paper draws besides texts and tables. */
type Late = {
  readonly PackChapter: ComponentType<{ part: PackPart }>
  readonly PrintDiagram: ComponentType
  readonly PrintTimeline: ComponentType
}

let late: Late | null = null

/** Loads it, in files of its own: before the screen is shown, as what is printed must not still be loading. */
export const loadLate = async (): Promise<void> => {
  const [{ PackChapter }, { PrintDiagram, PrintTimeline }] = await Promise.all([
    import('./Blocks.tsx'),
    import('./PrintDiagram.tsx'),
  ])
  late = { PackChapter, PrintDiagram, PrintTimeline }
}

/** What has been loaded. */
export const lateParts = (): Late => {
  if (late === null) throw new Error('loadLate comes before the screen')
  return late
}
