import type { Severity, Support } from '#engine/outcome.ts'

export const supportIcons: Readonly<Record<Support, string>> = {
  supported: '✓',
  'not-supported': '✕',
  'not-documented': '?',
  open: '○',
}

/** The severities of findings, the gravest first. */
export const severities = ['blocker', 'warning', 'note'] as const satisfies Severity[]
export const severityIcons: Readonly<Record<Severity, string>> = {
  blocker: '▲',
  warning: '◆',
  note: 'ⓘ',
}
