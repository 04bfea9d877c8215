/**
 * What the stand-in of a domain begins with: names from examples stay to be told from real ones, as
 * documents warn of them, masked or not.
 */
export const domainStandIns = { real: 'domain', example: 'example' } as const

const real = new RegExp(`(?:^|\\.)${domainStandIns.real}-\\d[^.]*\\.`)

/** Whether a host is in a domain that stands in for one that is not from examples. */
export const standsForReal = (host: string): boolean => real.test(host)
