import { existing } from './existing.ts'
import { describe, expect, it } from 'vitest'
import { type Command, nameIds } from './commands.ts'
import type { Condition } from './conditions.ts'
import { cmdlets } from './cmdlets.ts'
import { taskIds, tasks } from './procedures/index.ts'
import { type Product, type ProductId, products } from './products.ts'
import { type Source, sources } from './sources.ts'

const commandsOf = (id: (typeof taskIds)[number]): Command[] => [
  ...tasks[id].commands,
  ...tasks[id].verify,
  ...(tasks[id].rollback ?? []),
]

/** The products that a condition lets through on one side; null where it says nothing of the side. */
const productsOf = (
  condition: Condition,
  side: 'exchange' | 'skype',
): readonly ProductId[] | null => {
  if ('all' in condition) {
    const lists = condition.all
      .flatMap((part) => [productsOf(part, side)])
      .filter((list) => list !== null)
    return lists.length === 0 ? null : lists.reduce((a, b) => a.filter((id) => b.includes(id)))
  }
  if ('any' in condition) {
    const lists = condition.any.map((part) => productsOf(part, side))
    return lists.every((list) => list !== null) ? [...new Set(lists.flat())] : null
  }
  if ('product' in condition) {
    const list = condition.product.filter((id) => products[id].side === side)
    return list.length === 0 ? null : list
  }
  return 'pairs' in condition ? condition.pairs[side] : null
}

describe('sources', () => {
  it.each(Object.entries<Source>(sources))('%s is dated, linked and in use', (_, source) => {
    expect(source.checked).toMatch(/^\d{4}-\d\d-\d\d$/)
    if (source.publisher === 'Microsoft') expect(URL.canParse(source.url ?? '')).toBe(true)
    if (source.dated !== null) expect(source.dated <= source.checked).toBe(true)
  })
})

describe('lifecycles', () => {
  it.each(Object.entries<Product>(products))('%s has its dates in order', (_, product) => {
    const { lifecycle, start } = product
    if (lifecycle.policy === 'modern') return
    const dates = [
      start,
      lifecycle.policy === 'fixed' ? lifecycle.mainstreamEnd : null,
      lifecycle.end,
    ]
    const known = dates.filter((date) => date !== null)
    expect(known).toEqual(known.toSorted())
  })
})

describe('tasks', () => {
  it.each(taskIds)('%s waits only for tasks that exist, and never for itself', (id) => {
    const visit = (task: (typeof taskIds)[number], trail: string[]): void => {
      expect(trail, `cycle: ${[...trail, task].join(' → ')}`).not.toContain(task)
      for (const before of tasks[task].after) visit(before, [...trail, task])
    }
    visit(id, [])
  })
  it.each(taskIds)('%s uses only cmdlets that exist for every version it applies to', (id) => {
    for (const command of commandsOf(id)) {
      if (command.kind !== 'powershell') continue
      for (const { cmdlet, parameters } of command.calls) {
        const fact: {
          module: string
          products: readonly string[] | 'anywhere'
          parameters: readonly string[]
        } = cmdlets[cmdlet]
        for (const parameter of Object.keys(parameters))
          expect(fact.parameters).toContain(parameter)
        if (fact.products === 'anywhere' || (fact.module !== 'exchange' && fact.module !== 'skype'))
          continue
        const applies = productsOf(tasks[id].when, fact.module)
        const online = tasks[id].shell === 'exo'
        for (const product of applies ?? []) {
          if (online || products[product].kind === 'server')
            expect(fact.products, `${cmdlet} for ${product}`).toContain(product)
        }
      }
    }
  })
})

describe('single features', () => {
  const later = taskIds.filter((id) => ['voice', 'features'].includes(tasks[id].phase))
  /** Every list of features that a condition asks for, wherever it stands. */
  const wantedIn = (condition: Condition): number => {
    if ('all' in condition) return Math.max(0, ...condition.all.map(wantedIn))
    return 'wanted' in condition ? condition.wanted.length : 0
  }
  it.each(later)('%s asks for a pairing or products, and for a wanted feature', (id) => {
    expect(wantedIn(tasks[id].when)).toBeGreaterThan(0)
    expect(
      ['exchange', 'skype'].some((side) => {
        const list = productsOf(tasks[id].when, side as 'exchange' | 'skype')
        return list !== null && list.length > 0
      }) || JSON.stringify(tasks[id].when).includes('"has"'),
    ).toBe(true)
  })
  it.each(later)('%s comes after the trust, or after both products are ready', (id) => {
    const before = (task: (typeof taskIds)[number]): string[] => [
      task,
      ...tasks[task].after.flatMap(before),
    ]
    expect(before(id)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(partner-test|(exchange|skype).*-ready)$/)]),
    )
  })
})

describe('facts in use', () => {
  const used = taskIds.flatMap(commandsOf)
  it('every cmdlet is used by a task or looks for what one makes', () => {
    const names = new Set(
      used.flatMap((command) =>
        command.kind === 'powershell' ? command.calls.map((c) => c.cmdlet) : [],
      ),
    )
    for (const { find } of Object.values(existing)) names.add(find)
    expect(Object.keys(cmdlets).filter((cmdlet) => !names.has(cmdlet as never))).toEqual([])
  })
  it('every name of the plan is used by a command, a text or a place', () => {
    const text = JSON.stringify(used)
    const elsewhere = [
      'front-end',
      'edge-server',
      'autodiscover-host',
      'tenant-domain',
      'internal-uri',
      'federation-record',
    ]
    const unused = nameIds.filter((id) => !text.includes(`"${id}"`) && !elsewhere.includes(id))
    expect(unused).toEqual([])
  })
})
