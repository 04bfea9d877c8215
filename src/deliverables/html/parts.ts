import { sources } from '#knowledge/sources.ts'
import { dateRows } from '../dates.ts'
import type { Made } from '../deliverable.ts'
import { diagramElement, timelineElement } from '../diagram/index.ts'
import { sourceText } from '../sources-list.ts'
import {
  certificateRows,
  columnWeights,
  deploymentRows,
  pairingRows,
  portRows,
  recordRows,
  type Rows,
} from '../tables.ts'
import { checklist } from './checklist.ts'
import { findings } from './findings.ts'
import { isPackPart, partTitle } from '../packs/titles.ts'
import { type PartId, sourcesShown } from '../parts.ts'
import { packChapter } from './blocks.ts'
import { html, type Markup, nothing, trusted } from './html-text.ts'
import { matrix } from './matrix.ts'
import { tableOrNone, when } from './pieces.ts'

const topology = (made: Made): Markup => {
  const { deliverables: words, domain } = made.words
  return html`<h3>${words.deployments}</h3>
    ${tableOrNone(deploymentRows(made), { label: words.deployments, weights: [3, 4, 3, 5] }, made)}
    <h3>${domain.step.pairings}</h3>
    ${tableOrNone(pairingRows(made), { label: domain.step.pairings, weights: [4, 4, 4, 2] }, made)}`
}

/** A drawing keeps its size, and scrolls where it is wider than the window. */
const drawing = (label: string, svg: string): Markup =>
  html`<section class="scroll drawing" aria-label="${label}" tabindex="0">${trusted(svg)}</section>`

const timeline = (made: Made): Markup => {
  const { part } = made.words.deliverables
  return html`${drawing(part.timeline, timelineElement(made))}
  ${tableOrNone(dateRows(made), { label: made.words.diagram.asTextTimeline, weights: [2, 5, 8] }, made)}`
}

/** A part that is a single table. */
const tablePart =
  (part: keyof typeof columnWeights, rowsOf: (made: Made) => Rows) =>
  (made: Made): Markup =>
    tableOrNone(rowsOf(made), { label: partTitle(part, made), weights: columnWeights[part] }, made)

const sourceList = (made: Made): Markup =>
  html`<ol class="sources">
    ${sourcesShown(made).map((id, index) => {
      const { url } = sources[id]
      return html`<li id="source-${index + 1}">
        ${sourceText(id, made.words)}${when(
          url !== null,
          () => html`<br /><a href="${url ?? ''}">${url ?? ''}</a>`,
        )}
      </li>`
    })}
  </ol>`

/** What makes the body of each part that the page shows, below its heading; those of packs alone are not here. */
const makers: Readonly<Partial<Record<PartId, (made: Made) => Markup>>> = {
  topology,
  diagram: (made) => drawing(made.words.deliverables.part.diagram, diagramElement(made)),
  timeline,
  matrix,
  findings,
  questions: findings,
  checklist,
  records: tablePart('records', recordRows),
  flows: tablePart('flows', portRows),
  certificates: tablePart('certificates', certificateRows),
  sources: sourceList,
}

/** Whether the page has such a part. */
export const isShown = (part: PartId): boolean => isPackPart(part) || part in makers

/** The body of a part, below its heading. */
export const partBody = (part: PartId, made: Made): Markup =>
  isPackPart(part) ? packChapter(part, made) : (makers[part]?.(made) ?? nothing)

/** Wider than high: on landscape pages of their own. */
export const lyingParts: readonly PartId[] = [
  'diagram',
  'timeline',
  'matrix',
  'records',
  'flows',
  'certificates',
]
