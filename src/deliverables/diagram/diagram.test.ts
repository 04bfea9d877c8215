import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeOf } from '#engine/outcome-of.ts'
import { messages } from '#messages/index.ts'
import { languages } from '#messages/languages.ts'
import { readPlanText } from '#plan/file.ts'
import { type Plan, emptyPlan } from '#plan/plan.ts'
import { diagramLayout, diagramScene } from './diagram-scene.ts'
import { framed } from './frame.ts'
import { diagramDrawio, diagramSvg, timelineSvg } from './index.ts'
import type { Layout } from './layout.ts'
import type { Shape } from './scene.ts'
import { planOf } from './testing/plans.ts'
import { faultOfXml } from './testing/xml.ts'
import { textWidth } from './text.ts'
import { timelineScene } from './timeline-scene.ts'

const examples = readdirSync('examples')
  .filter((file) => file.endsWith('.json'))
  .map((file): [string, Plan] => {
    const read = readPlanText(readFileSync(`examples/${file}`, 'utf8'))
    if (!read.ok) throw new Error(`${file} is no plan`)
    return [file, read.plan]
  })

const renamed = (plan: Plan, name: string): Plan => ({
  ...plan,
  title: name,
  customer: name,
  organization: { ...plan.organization, tenant: { ...plan.organization.tenant, domain: name } },
  exchange: plan.exchange.map((item) => ({ ...item, name, servers: [name, ...item.servers] })),
  skype: plan.skype.map((item) => ({ ...item, name, poolFqdn: name })),
  edge: { ...plan.edge, accessFqdn: name },
  pairings: plan.pairings.map((item) => ({ ...item, name })),
})
const long = `${'a'.repeat(63)}.${'b'.repeat(63)}.${'W'.repeat(63)}.${'가'.repeat(61)}`

const plans: [string, Plan][] = [
  ...examples,
  ['5 servers', planOf(2, 1, 5)],
  ['60 servers in 12 deployments', planOf(6, 6, 60)],
  ['servers in one pool', planOf(1, 1, 60)],
  ['everything at once', planOf(25, 25, 400)],
  ['names of 255 characters', renamed(planOf(3, 3, 20), long)],
  ['nothing', emptyPlan('p', '')],
]
const everywhere = plans.flatMap(([name, plan]) =>
  languages.map((language) => [name, language, plan] as const),
)
const madeOf = (plan: Plan, language: 'en' | 'ko' = 'en') => ({
  plan,
  outcome: outcomeOf(plan),
  words: messages[language],
})

type Area = { x: number; y: number; width: number; height: number; what: string }
const meet = (a: Area, b: Area) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
const meetings = (areas: readonly Area[]) =>
  areas.flatMap((a, index) =>
    areas.slice(index + 1).flatMap((b) => (meet(a, b) ? [`${a.what} / ${b.what}`] : [])),
  )
const textsOf = (shapes: readonly Shape[]): (Area & { of: string | null })[] =>
  shapes.flatMap((shape) =>
    shape.kind === 'text'
      ? [
          {
            x: shape.x,
            y: shape.y - shape.size * 0.75,
            width: textWidth(shape.text, shape.size, shape.bold),
            height: shape.size * 0.9,
            what: shape.text,
            of: shape.of,
          },
        ]
      : [],
  )

/** Lines that run through a box, or so near along another that both would be taken for one. */
const levelFaults = ({ boxes, edges }: Layout): string[] => {
  const stretches = edges.flatMap(({ edge, points }) =>
    points.flatMap(([x, y], index): Area[] => {
      const [nextX, nextY] = points[index + 1] ?? [x, y]
      const width = Math.abs(nextX - x) - 2
      return width > 0 && y === nextY
        ? [{ x: Math.min(x, nextX) + 1, y, width, height: 3, what: edge.id }]
        : []
    }),
  )
  const through = stretches.flatMap((stretch) =>
    boxes
      .filter((box) => meet({ ...box, what: '' }, stretch))
      .map((box) => `${stretch.what} / ${box.node.id}`),
  )
  const along = stretches.flatMap((a, index) =>
    stretches
      .slice(index + 1)
      .flatMap((b) => (a.what !== b.what && meet(a, b) ? [`${a.what} / ${b.what}`] : [])),
  )
  const arrivals = edges.map(({ edge, points, turned }) => ({
    at: points.at(-1)?.[1] ?? 0,
    box: turned ? edge.from : edge.to,
  }))
  const close = arrivals.flatMap((a, index) =>
    arrivals
      .slice(index + 1)
      .filter((b) => a.box === b.box && Math.abs(a.at - b.at) < 8)
      .map(() => `close at ${a.box}`),
  )
  return [...through, ...along, ...close]
}

describe.each(everywhere)('%s in %s', (_, language, plan) => {
  const made = madeOf(plan, language)
  const layout = diagramLayout(made)
  const scene = diagramScene(made, true)

  it('no box stands on another, and each is within its group', () => {
    const boxes = layout.boxes.map((box) => ({ ...box, what: box.node.id }))
    expect(meetings(boxes)).toEqual([])
    for (const box of boxes) {
      const group = layout.groups.find((item) => item.group === box.node.group)
      expect(group && box.x > group.x && box.x + box.width < group.x + group.width, box.what).toBe(
        true,
      )
      expect(
        group && box.y > group.y && box.y + box.height < group.y + group.height,
        box.what,
      ).toBe(true)
    }
  })

  it('text stays within its box, and off all other text and boxes', () => {
    const texts = textsOf(scene.shapes)
    expect(meetings(texts)).toEqual([])
    const boxes = scene.shapes.flatMap((shape) =>
      shape.kind === 'box' && shape.look !== 'group' && shape.of !== null
        ? [{ ...shape, what: shape.of }]
        : [],
    )
    for (const text of texts) {
      const own = boxes.find((box) => box.what === text.of)
      if (own)
        expect(
          text.x >= own.x &&
            text.x + text.width <= own.x + own.width &&
            text.y >= own.y &&
            text.y + text.height <= own.y + own.height,
          text.what,
        ).toBe(true)
      else
        expect(
          boxes.filter((box) => meet(box, text)).map((box) => `${text.what} / ${box.what}`),
        ).toEqual([])
    }
  })

  it('no line runs through a box, or level along another', () => {
    expect(levelFaults(layout)).toEqual([])
  })

  it('the timeline has no text on text', () => {
    expect(meetings(textsOf(timelineScene(made, true).shapes))).toEqual([])
  })

  it('gives well-formed files, the same each time', () => {
    for (const make of [diagramSvg, timelineSvg, diagramDrawio]) {
      expect(faultOfXml(make(made))).toBeNull()
      expect(make(made)).toBe(make(madeOf(structuredClone(plan), language)))
    }
  })
})

it('whoever is where, no line runs through a box or along another', () => {
  const plan = planOf(6, 5, 20)
  const pair = fc.record({
    exchange: fc.integer({ min: 0, max: 5 }),
    skype: fc.integer({ min: 0, max: 4 }),
  })
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 20 }), (pairs) => {
      const pairings = pairs.map(({ exchange, skype }, index) => ({
        id: `p${index}`,
        name: `P${index}`,
        exchange: `ex${exchange}`,
        skype: `sk${skype}`,
        users: index,
      }))
      expect(levelFaults(diagramLayout(madeOf({ ...plan, pairings })))).toEqual([])
    }),
    { numRuns: 60, seed: 1 },
  )
})

describe('names that would be more than names', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"\' onload="x',
    ']]>&lt;!--',
    'a\u0000b\u001fc\ufffe',
    '\u202egro.osotnoc\u202c',
    '\ud800 half \udc00',
    '%label% ${x}',
  ]
  it.each(hostile)('%j', (name) => {
    const made = madeOf(renamed(planOf(2, 2, 8), name))
    for (const make of [diagramSvg, timelineSvg, diagramDrawio]) {
      const file = make(made)
      expect(faultOfXml(file)).toBeNull()
      expect(file).not.toMatch(/<script|[\u202a-\u202e]|\son\w+="x/u)
    }
  })

  it('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => {
        const made = madeOf(renamed(planOf(1, 1, 2), name))
        expect(faultOfXml(diagramSvg(made))).toBeNull()
        expect(faultOfXml(diagramDrawio(made))).toBeNull()
      }),
      { numRuns: 40 },
    )
  })
})

describe('a drawing of the largest plan', () => {
  it('has more shapes than a call may have arguments', () => {
    const made = { plan: emptyPlan('p', '2026-11-26'), words: messages.en }
    const shape: Shape = { of: null, kind: 'line', points: [[0, 0]], look: 'axis' }
    const part = { shapes: Array<Shape>(300_000).fill(shape), height: 1 }
    const outcome = outcomeOf(made.plan)
    expect(framed({ ...made, outcome }, 'T', [part], 1).shapes).toHaveLength(300_000)
  })
})
