import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPlanText } from '#plan/file.ts'
import type { Plan } from '#plan/plan.ts'
import { outcomeOf } from '../outcome-of.ts'
import { onPremises, withOnline } from '../plan-fixtures.ts'
import { diagramOf } from './diagram-of.ts'

const drawn = (plan: Plan) => diagramOf(plan, outcomeOf(plan))
const between = (plan: Plan, kind: string) =>
  drawn(plan)
    .edges.filter((edge) => edge.kind === kind)
    .map(({ from, to }) => `${from} ${to}`)

const examples = readdirSync('examples')
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const read = readPlanText(readFileSync(`examples/${file}`, 'utf8'))
    if (!read.ok) throw new Error(`${file} is no plan`)
    return [file, read.plan] as const
  })

describe('the diagram of a plan', () => {
  it.each(examples)('%s: holds every deployment, server, pairing and connection', (_, plan) => {
    const outcome = outcomeOf(plan)
    const { nodes, edges } = diagramOf(plan, outcome)
    const said = nodes.flatMap((node) => [
      node.id,
      ...('addresses' in node ? node.addresses : []),
      ...('hosts' in node ? node.hosts : []),
    ])
    const wanted = [
      ...plan.exchange.flatMap((item) => [`exchange:${item.id}`, ...item.servers]),
      ...plan.skype.flatMap((item) => [`skype:${item.id}`, item.poolFqdn, ...item.frontEnds]),
      ...plan.edge.servers,
    ].filter((text) => text !== '')
    expect(said).toEqual(expect.arrayContaining(wanted))
    const pairings = edges.flatMap((edge) => (edge.kind === 'pairing' ? edge.pairings : []))
    expect(pairings.map(({ id }) => id).toSorted()).toEqual(
      plan.pairings.map(({ id }) => id).toSorted(),
    )
    const flows = new Set(edges.flatMap((edge) => (edge.kind === 'flow' ? edge.flows : [])))
    const onPaper = outcome.flows.filter(({ from }) => from !== 'workstation')
    expect(flows).toEqual(new Set(onPaper.map(({ key }) => key)))
    const ids = new Set(nodes.map(({ id }) => id))
    expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([])
  })

  it('keeps a pairing whose sides are not known', () => {
    const plan = onPremises({
      pairings: [{ id: 'pa', name: '', exchange: null, skype: null, users: null }],
    })
    expect(between(plan, 'pairing')).toEqual(['unknown:skype unknown:exchange'])
  })

  it('bundles what runs between two boxes, and knows who opens it', () => {
    const edge = drawn(onPremises()).edges.find(({ id }) => id === 'flow skype:sk exchange:ex')
    expect(edge).toMatchObject({ forward: true, back: true })
    expect(edge?.kind === 'flow' && edge.flows).toContain('um-worker')
  })

  it.each([
    ['a server of the plan', 'ex01.contoso.com', 'dns exchange:ex'],
    ['something else', '10.0.0.9', 'dns target:10.0.0.9'],
  ])('leads Autodiscover to %s', (_, target, expected) => {
    expect(between(onPremises({ dns: { target, ttl: 60 } }), 'dns')).toEqual([expected])
  })

  it.each([
    ['partner applications on premises', onPremises(), ['skype:sk exchange:ex']],
    ['the tenant with Exchange Online', withOnline('2026-01-01'), ['skype:sk party:microsoft-365']],
  ])('has trust through %s', (_, plan, expected) => {
    expect(between(plan, 'trust')).toEqual(expected)
  })

  it('draws once what is the same for all pools', () => {
    const plan = onPremises()
    const [pool] = plan.skype
    const [pairing] = plan.pairings
    if (!pool || !pairing) throw new Error('the plan has no pool')
    const two = {
      ...plan,
      skype: [pool, { ...pool, id: 'sk2' }],
      pairings: [pairing, { ...pairing, id: 'pa2', skype: 'sk2' }],
    }
    expect(between(two, 'flow')).toContain('party:client every:skype')
    expect(between({ ...two, pairings: [pairing] }, 'flow')).toContain('party:client skype:sk')
  })
})
