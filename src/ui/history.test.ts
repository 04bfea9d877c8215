import { describe, expect, it } from 'vitest'
import { emptyPlan } from '#plan/plan.ts'
import { changed, redone, startHistory, undone } from './history.ts'

const plan = emptyPlan('p', '2027-01-01')
const titled = (title: string) => ({ ...plan, title })

describe('history', () => {
  it('takes typing in one answer as one step, and another answer or a pause as the next', () => {
    let history = startHistory(plan)
    history = changed(history, titled('S'), 'title', 0)
    history = changed(history, titled('Se'), 'title', 500)
    history = changed(history, titled('Seo'), 'title', 2000)
    history = changed(history, { ...titled('Seo'), customer: 'C' }, 'customer', 2100)
    expect(history.past.map((item) => item.title)).toEqual(['', 'Se', 'Seo'])
  })
  it('goes back and forth, and a change forgets what was undone', () => {
    let history = changed(
      changed(startHistory(plan), titled('A'), 'title', 0),
      titled('B'),
      'title',
      5000,
    )
    history = undone(history)
    expect(history.plan.title).toBe('A')
    expect(redone(history).plan.title).toBe('B')
    expect(redone(changed(history, titled('C'), 'title', 9000)).plan.title).toBe('C')
  })
  it('stays where it is at either end', () => {
    const history = startHistory(plan)
    expect(undone(history)).toBe(history)
    expect(redone(history)).toBe(history)
  })
})
