import { content, is, Malformed } from '#evidence/asn1.ts'
import type { Element } from '#evidence/asn1.ts'

// Minutes and seconds are optional, and offsets allowed, in what older authorities wrote (X.690
// forbids both since). A time without a zone is refused: it could be any hour of a day.
const short = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?()(Z|[+-]\d{4})$/
const long = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)?(\d\d)?(?:[.,](\d{1,9}))?(Z|[+-]\d{4})$/

/** The minutes by which a zone is ahead of UTC: 90 for `+0130`. */
function minutesOf(zone: string): number {
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5))
  return zone.startsWith('-') ? -minutes : minutes
}

/** RFC 5280, 4.1.2.5.1: two digits from 50 on are 19xx, below they are 20xx. */
const century = (twoDigits: number) => twoDigits + (twoDigits >= 50 ? 1900 : 2000)

/** Midnight of a day in UTC. @throws Malformed for a day that no calendar has */
function midnight(year: number, month: number, day: number): Date {
  // Set in parts, because the constructors take the years 0 to 99 for 1900 to 1999.
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  // A day too many ends up in another month.
  if (date.getUTCMonth() !== month - 1) throw new Malformed('date')
  return date
}

/**
 * The instant that a UTCTime or GeneralizedTime names.
 * @returns ISO 8601 in UTC with milliseconds
 * @throws Malformed for another type, a date that no calendar has, or a time without a zone
 */
export function instantOf(element: Element | undefined): string {
  const isShort = is(element, 'utcTime')
  if (!isShort && !is(element, 'generalizedTime')) throw new Malformed('time')
  const text = String.fromCharCode(...content(element).subarray(0, 40))
  const match = (isShort ? short : long).exec(text)
  if (!match) throw new Malformed('time')

  const field = (index: number) => Number(match[index] ?? 0)
  const [year, hour, minute, second] = [field(1), field(4), field(5), field(6)]
  if (hour > 23 || minute > 59 || second > 60) throw new Malformed('time')
  const date = midnight(isShort ? century(year) : year, field(2), field(3))
  const milliseconds = Math.trunc(Number(`0.${match[7] || 0}`) * 1000)
  date.setUTCHours(hour, minute - minutesOf(match[8] ?? 'Z'), second, milliseconds)
  // The last hours of 9999 in a zone behind UTC.
  if (date.getUTCFullYear() > 9999) throw new Malformed('time')
  return date.toISOString()
}
