import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { timelineOf } from '#engine/diagram/timeline.ts'
import { printable } from '../office/text.ts'
import { examples, hostile, hostilePlan, madeOf } from '../testing/office.ts'
import { icsLine, icsText } from './ics-text.ts'
import { calendar } from './index.ts'

const bad = madeOf(hostilePlan())
const read = (text: string) => {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[])
  return root.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

describe('a line of a calendar', () => {
  it.each([
    ['a;b,c\\d', 'a\\;b\\,c\\\\d'],
    ['one\r\ntwo\u2028three', 'one\\ntwo\\nthree'],
    ['a\u0007b\tc', 'a\ufffdb\tc'],
    ['END:VEVENT\nBEGIN:VALARM', 'END:VEVENT\\nBEGIN:VALARM'],
  ])('%j is written %s', (text, written) => {
    expect(icsText(text)).toBe(written)
  })

  it('has 75 octets at most, and unfolds to what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const line = icsLine('SUMMARY', icsText(text))
        for (const piece of line.split('\r\n'))
          expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75)
        expect(line.endsWith('\r\n')).toBe(true)
        expect(line.slice(0, -2).replaceAll('\r\n ', '')).toBe(`SUMMARY:${icsText(text)}`)
      }),
    )
  })

  it('is folded between characters', () => {
    expect(icsLine('X', '가'.repeat(30))).toBe(`X:${'가'.repeat(24)}\r\n ${'가'.repeat(6)}\r\n`)
  })
})

describe('the dates of a plan as a calendar', () => {
  it.each([...examples(), ['hostile names', bad] as const])(
    '%s: has every day of the timeline, each event whole',
    (_, made) => {
      const text = calendar(made)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      const events = read(text)
      const days = timelineOf(made.plan, made.outcome).rows.flatMap((row) =>
        row.events.flatMap(({ date, tasks }) =>
          tasks.length > 0 ? tasks.map(() => date) : [date],
        ),
      )
      expect(events.map((event) => event.startDate.toString()).toSorted()).toEqual(
        [made.plan.asOf, ...days].toSorted(),
      )
      for (const event of events) {
        expect(event.startDate.isDate).toBe(true)
        expect(event.endDate.subtractDate(event.startDate).toSeconds()).toBe(86_400)
        expect(event.summary).not.toBe('')
        expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe(
          `${made.plan.asOf}T00:00:00Z`,
        )
      }
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
      expect(calendar(made)).toBe(text)
    },
  )

  it('has names as they were typed', () => {
    const descriptions = read(calendar(bad)).map(({ description }) => description)
    const owners = hostile.slice(0, 3).map((name) => printable(name))
    // Those at even places have a day; the others stand where the day should.
    expect(descriptions.some((text) => text.includes(`Owner: ${owners[0]}\n`))).toBe(true)
    expect(descriptions.some((text) => text.includes(`Owner: ${owners[2]}\n`))).toBe(true)
    expect(descriptions.some((text) => text.includes(`Owner: ${owners[1]}\n`))).toBe(false)
  })

  it('keeps the names of events when the days change', () => {
    const uids = (asOf: string) =>
      read(calendar(madeOf({ ...hostilePlan(), asOf }))).map(({ uid }) => uid)
    expect(uids('2021-03-01')).toEqual(uids('2021-03-02'))
  })
})
