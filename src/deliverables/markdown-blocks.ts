import type { Block } from './blocks.ts'
import { inline, table } from './markdown-text.ts'

/** Line breaks within a cell; everything else is quoted. */
const cell = (text: string): string => text.split('\n').map(inline).join('<br>')

/** A block as Markdown. */
export const markdownBlock = (block: Block): string => {
  switch (block.is) {
    case 'text':
      return inline(block.text)
    case 'heading':
      return `### ${inline(block.text)}`
    case 'sign':
      return table([
        block.head,
        ...block.lines.map((line) => [line, ...block.head.slice(1).map(() => '')]),
      ])
    case 'table': {
      const [head = [], ...rows] = block.rows
      const lines = rows.map(
        (row) => `| ${(block.ticks ? ['[ ]'] : []).concat(row.map(cell)).join(' | ')} |`,
      )
      return [table([block.ticks ? ['', ...head] : head]), ...lines].join('\n')
    }
  }
}
