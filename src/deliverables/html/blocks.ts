import type { Block } from '../blocks.ts'
import type { Made } from '../deliverable.ts'
import { packChapters } from '../packs/chapters.ts'
import { type PackPart, partTitle } from '../packs/titles.ts'
import type { Rows } from '../tables.ts'
import { html, type Markup } from './html-text.ts'
import { table } from './pieces.ts'

const box = '☐'

const withBoxes = ([head = [], ...rows]: Rows): Rows => [
  ['', ...head],
  ...rows.map((row) => [box, ...row]),
]

/** A block as the page shows it. */
const shown = (block: Block, label: string): Markup => {
  switch (block.is) {
    case 'text':
      return html`<p>${block.text}</p>`
    case 'heading':
      return html`<h3>${block.text}</h3>`
    case 'sign': {
      const lines = block.lines.map((line) => [line, ...block.head.slice(1).map(() => '')])
      return html`<div class="sign">
        ${table([block.head, ...lines], { label, weights: [4, 4, 2, 4] })}
      </div>`
    }
    case 'table':
      return block.ticks
        ? table(withBoxes(block.rows), { label, weights: [0.6, ...block.weights] })
        : table(block.rows, { label, weights: block.weights })
  }
}

/** What each block is about, no two the same: the heading above it, else the chapter. */
const labelsOf = (blocks: readonly Block[], title: string): string[] => {
  const given = new Map<string, number>()
  let label = title
  return blocks.map((block) => {
    if (block.is === 'heading') label = `${title}: ${block.text}`
    if (block.is === 'heading' || block.is === 'text') return label
    const times = (given.get(label) ?? 0) + 1
    given.set(label, times)
    return times === 1 ? label : `${label} (${times})`
  })
}

/** A chapter that packs alone have. */
export const packChapter = (part: PackPart, made: Made): Markup => {
  const blocks = packChapters[part](made)
  const labels = labelsOf(blocks, partTitle(part, made))
  return html`${blocks.map((block, index) => shown(block, labels[index] ?? ''))}`
}
