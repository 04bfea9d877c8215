import { describe, expect, it } from 'vitest'
import { outcomeOf } from '#engine/outcome-of.ts'
import { messages } from '#messages/index.ts'
import { languages } from '#messages/languages.ts'
import { examples, hostilePlan, madeOf } from '../testing/office.ts'
import { diagramDrawio } from './index.ts'
import { planOf } from './testing/plans.ts'

type Attributes = Readonly<Record<string, string>>

const attributesOf = (tag: string): Attributes =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  )

/** The cells of a drawing, each with its geometry; the XML itself is looked at elsewhere. */
const cellsOf = (file: string): readonly { cell: Attributes; geometry: Attributes | null }[] =>
  [...file.matchAll(/<mxCell ([^>]*?)(?:\/>|>(.*?)<\/mxCell>)/gs)].map(
    ([, cell = '', body = '']) => ({
      cell: attributesOf(cell),
      geometry: /<mxGeometry/.test(body)
        ? attributesOf(/<mxGeometry ([^>]*)/.exec(body)?.[1] ?? '')
        : null,
    }),
  )

/** What draw.io's format asks of a drawing, and this one does not keep. */
const faultsOf = (file: string): string[] => {
  const cells = cellsOf(file)
  const ids = cells.map(({ cell }) => cell['id'] ?? '')
  const known = new Set(ids)
  const vertices = new Set(
    cells.flatMap(({ cell }) => (cell['vertex'] === '1' ? [cell['id']] : [])),
  )
  const faults = cells.flatMap(({ cell, geometry }, at) => {
    const id = ids[at] ?? ''
    if (at < 2) return id === String(at) ? [] : [`${id}: the root and its layer come first`]
    const sizes = ['x', 'y', 'width', 'height'].map((name) => Number(geometry?.[name] ?? 0))
    const ends = ['source', 'target'].filter((end) => end in cell && !vertices.has(cell[end]))
    return [
      ...(known.has(cell['parent'] ?? '') ? [] : [`${id}: no parent`]),
      ...((cell['vertex'] === '1') === (cell['edge'] === '1') ? [`${id}: vertex or edge`] : []),
      ...(geometry?.['as'] === 'geometry' ? [] : [`${id}: no geometry`]),
      ...(sizes.every(Number.isFinite) ? [] : [`${id}: a geometry that is no number`]),
      ...ends.map((end) => `${id}: its ${end} is no vertex`),
    ]
  })
  return known.size === ids.length ? faults : [...faults, 'an id twice']
}

const hostile = languages.map((language): [string, ReturnType<typeof madeOf>] => {
  const plan = hostilePlan()
  return [`hostile.${language}`, { plan, outcome: outcomeOf(plan), words: messages[language] }]
})

describe('a drawing for draw.io has what its format asks for', () => {
  it.each([
    ...examples(),
    ...hostile,
    ['sixty servers', madeOf(planOf(10, 10, 60))] as [string, ReturnType<typeof madeOf>],
  ])('%s', (_, made) => {
    const file = diagramDrawio(made)
    expect(cellsOf(file).length).toBeGreaterThan(5)
    expect(faultsOf(file)).toEqual([])
  })
  it.each([
    ['an id twice', (file: string) => file.replace('id="group outside"', 'id="heading"')],
    ['no parent', (file: string) => file.replace('vertex="1" parent="1"', 'vertex="1" parent="9"')],
    ['no geometry', (file: string) => file.replace(/<mxGeometry [^>]*as="geometry"\/>/, '')],
    ['vertex or edge', (file: string) => file.replace('vertex="1"', 'vertex="0"')],
    ['is no vertex', (file: string) => file.replace(/source="[^"]*"/, 'source="nobody"')],
  ])('%s would be seen', (fault, broken) => {
    const file = diagramDrawio(madeOf(planOf(2, 2, 8)))
    expect(faultsOf(broken(file)).join('\n')).toContain(fault)
  })
})
