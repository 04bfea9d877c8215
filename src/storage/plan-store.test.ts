import { readFileSync } from 'node:fs'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type Plan, emptyPlan, formatVersion } from '#plan/plan.ts'

const plan = (id: string, title = id) => ({ ...emptyPlan(id, '2027-02-01'), title })

/** A browser just opened: module state and database are new. */
const store = async (factory: IDBFactory | undefined = new IDBFactory()) => {
  vi.resetModules()
  vi.stubGlobal('indexedDB', factory)
  return import('./plan-store.ts')
}
const without = async () => {
  const opened = await store()
  vi.stubGlobal('indexedDB', undefined)
  return opened
}

beforeEach(async () => {
  await import('fake-indexeddb/auto')
  return () => vi.unstubAllGlobals()
})

describe('plans in the browser', () => {
  it('come back as they were, the one changed last first', async () => {
    const { getPlan, listPlans, markSaved, putPlan } = await store()
    expect(await putPlan(plan('a'), 1)).toBeNull()
    expect(await putPlan(plan('b'), 2)).toBeNull()
    await markSaved('a', 9)
    expect(await putPlan(plan('a', 'typed on'), 3)).toBeNull()
    const { records, fault } = await listPlans()
    expect(fault).toBeNull()
    expect(records.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(await getPlan('a')).toEqual({
      ok: true,
      id: 'a',
      plan: plan('a', 'typed on'),
      changedAt: 3,
      savedAt: 9,
      kept: true,
    })
    expect(await getPlan('z')).toBeUndefined()
  })

  it('are there for the next page', async () => {
    const factory = new IDBFactory()
    await (await store(factory)).putPlan(plan('a'), 1)
    const { records } = await (await store(factory)).listPlans()
    expect(records.map(({ id }) => id)).toEqual(['a'])
  })

  it('open in the form of today, whatever the version they were written in', async () => {
    const { getPlan, putPlan } = await store()
    const old = JSON.parse(readFileSync('src/plan/fixtures/version-1.json', 'utf8')) as Plan
    await putPlan(old, 1)
    expect(await getPlan(old.id)).toMatchObject({
      ok: true,
      plan: { ...old, formatVersion, trust: { ...old.trust, modernAuthentication: null } },
    })
  })

  it('open beside a damaged one, which can be had as it is', async () => {
    const { listPlans, putPlan } = await store()
    await putPlan(plan('good'), 1)
    await putPlan({ ...plan('bad'), exchange: 'gone' } as never, 2)
    await putPlan(null as never, 3).catch(() => undefined)
    const { records } = await listPlans()
    expect(records.map(({ id, ok }) => [id, ok])).toEqual([
      ['bad', false],
      ['good', true],
    ])
    expect(records[0]).toMatchObject({ value: { id: 'bad', exchange: 'gone' } })
  })

  it('can be removed and brought back with all that was known of them', async () => {
    const { getPlan, markSaved, putPlan, removePlan } = await store()
    await putPlan(plan('a'), 1)
    await markSaved('a', 2)
    const before = await getPlan('a')
    if (before === undefined) throw new Error('not stored')
    const restore = await removePlan(before)
    expect(await getPlan('a')).toBeUndefined()
    if (typeof restore === 'string') throw new Error(restore)
    expect(await restore()).toBeNull()
    expect(await getPlan('a')).toEqual(before)
  })
})

describe('a browser that keeps nothing', () => {
  it('says so, and the page holds the plan', async () => {
    const { getPlan, listPlans, putPlan, removePlan } = await without()
    expect(await putPlan(plan('a'), 1)).toBe('unavailable')
    const { records, fault } = await listPlans()
    expect(fault).toBe('unavailable')
    expect(records).toMatchObject([{ id: 'a', ok: true, kept: false }])
    const record = await getPlan('a')
    expect(record).toEqual(records[0])
    if (record !== undefined) expect(await removePlan(record)).toBeTypeOf('function')
    expect((await listPlans()).records).toEqual([])
  })

  it('takes the plan as soon as it can', async () => {
    const { getPlan, putPlan } = await without()
    await putPlan(plan('a'), 1)
    vi.stubGlobal('indexedDB', new IDBFactory())
    expect(await putPlan(plan('a', 'now'), 2)).toBeNull()
    expect(await getPlan('a')).toMatchObject({ kept: true, plan: { title: 'now' } })
  })

  it('says when it is full', async () => {
    const { putPlan } = await store()
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    expect(await putPlan(plan('a'), 1)).toBe('full')
    put.mockRestore()
  })
})
