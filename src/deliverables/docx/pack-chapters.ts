import type { FileChild } from 'docx'
import type { Block } from '../blocks.ts'
import type { Made } from '../deliverable.ts'
import { packChapters } from '../packs/chapters.ts'
import { type PackPart, partTitle } from '../packs/titles.ts'
import { heading, paragraph } from './blocks.ts'
import { table } from './table.ts'

/** Room to write by hand in, in twentieths of a point: 1 cm. */
const roomToSign = 567
const box = '☐'

/** A block as Word shows it. */
const shown = (block: Block): FileChild => {
  switch (block.is) {
    case 'text':
      return paragraph(block.text)
    case 'heading':
      return heading(block.text, 2)
    case 'sign':
      return table(
        [block.head, ...block.lines.map((line) => [line, ...block.head.slice(1).map(() => '')])],
        { weights: [4, 4, 2, 4], rowHeight: roomToSign, together: true },
      )
    case 'table': {
      const [head = [], ...rows] = block.rows
      return block.ticks
        ? table([['', ...head], ...rows.map((row) => [box, ...row])], {
            weights: [0.4, ...block.weights],
          })
        : table([head, ...rows], { weights: block.weights })
    }
  }
}

/** A chapter that packs alone have. */
export const packChapter = (part: PackPart, made: Made): FileChild[] => [
  heading(partTitle(part, made), 1),
  ...packChapters[part](made).map(shown),
]
