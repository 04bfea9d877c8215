import { describe, expect, it } from 'vitest'
import { readdirSync, readFileSync } from 'node:fs'
import { taskIds } from '#knowledge/procedures/index.ts'
import { conflictIds, conflicts } from '#knowledge/conflicts.ts'
import { buildPurposeIds, buildPurposes } from '#knowledge/minimum-builds.ts'
import { ewsStates } from '#knowledge/tenant.ts'
import { refusals, upgradePaths } from '#knowledge/upgrade-paths.ts'
import { outcomeOf } from '#engine/outcome-of.ts'
import type { FindingData } from '#engine/outcome.ts'
import { readPlanText } from '#plan/file.ts'
import { domainEn } from './domain.en.ts'
import { domainKo } from './domain.ko.ts'
import { en } from './en.ts'
import { ko } from './ko.ts'
import { offlineWords } from './ui-offline.ts'
import { reachWords } from './ui-reach.ts'

const hangul = /[가-힣]/
// Words that a Korean engineer writes as they are.
const same = new Set([
  'HTTPS',
  'TLS',
  'Outlook',
  'Exchange',
  'PKI',
  'DNS',
  'TTL',
  'Active Directory',
  'eDiscovery',
  'AutoDiscoverServiceInternalUri',
  'ExchangeAutodiscoverUrl',
])

const leaves = (value: unknown, path: string): [string, string][] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => leaves(item, `${path}.${key}`))
}

const findings: FindingData[] = [
  {
    code: 'out-of-support',
    deployment: 'D',
    product: 'exchange-2016',
    date: '2025-10-14',
    paid: null,
    paths: [],
  },
  ...(['within', 'between', 'over'] as const).map((state) => ({
    code: 'out-of-support' as const,
    deployment: 'D',
    product: 'skype-2015' as const,
    date: '2025-10-14',
    paid: { periods: [{ from: '2025-10-15', until: '2026-04-14' }], levels: ['CU23'], state },
    paths: upgradePaths,
  })),
  ...refusals.map(({ id }) => ({
    code: 'coexistence' as const,
    refusal: id,
    older: ['O'],
    newer: ['N'],
  })),
  { code: 'retired-service', deployment: 'D', product: 'skype-online', date: '2021-07-31' },
  { code: 'wanted-not-supported', features: ['photos'], pairing: 'P', nearest: null },
  {
    code: 'wanted-not-supported',
    features: ['photos', 'archiving'],
    pairing: 'P',
    nearest: { exchange: 'exchange-se', skype: 'skype-se' },
  },
  { code: 'wanted-not-documented', features: ['photos', 'archiving'], pairing: 'P' },
  { code: 'certificate-subject', server: 'S', subject: 'CN=x', domains: ['a.com'] },
  { code: 'certificate-differs', thumbprints: [{ server: '', thumbprint: 'AA' }] },
  { code: 'certificate-too-short', server: 'S', bits: 1024 },
  { code: 'certificate-key-unknown', server: 'S', algorithm: 'EC P-256' },
  { code: 'certificate-expired', server: 'S', date: '2020-01-01' },
  { code: 'certificate-expiring', server: 'S', date: '2020-01-01' },
  { code: 'mixed-mailboxes', onlineUrl: null },
  { code: 'mixed-mailboxes', onlineUrl: 'https://x' },
  { code: 'online-autodiscover-host', host: 'h' },
  { code: 'autodiscover-one-server', host: 'h', servers: 2 },
  { code: 'certificate-not-yet', server: 'S', date: '2020-01-01' },
  { code: 'certificate-missing-servers', servers: ['a'] },
  { code: 'certificate-use', server: 'S', uses: ['clientAuth'] },
  { code: 'certificate-lifetime', days: 200 },
  { code: 'svc-where-xml', url: 'https://x' },
  { code: 'xml-where-svc', url: 'https://x' },
  { code: 'autodiscover-outside', host: 'h', domains: ['a.com'] },
  { code: 'sip-smtp-differ', sip: ['a.com'], smtp: ['b.com'] },
  { code: 'pairing-empty', pairing: 'P' },
  { code: 'deployment-unpaired', deployment: 'D' },
  { code: 'users-unpaired', users: 1, of: 2 },
  { code: 'users-overbooked', users: 1, of: 2 },
  { code: 'exchange-2010-oauth', deployment: 'D' },
  { code: 'lync-2013-owa', pairing: 'P' },
  { code: 'edge-missing', pairing: 'P' },
  { code: 'cloud-host-unknown' },
  { code: 'online-trust', pairings: ['P'] },
  { code: 'online-trust-lync', pairings: ['P'] },
  { code: 'token-service-unknown' },
  { code: 'modern-authentication', met: ['skype-version'], unmet: ['no-lync'] },
  { code: 'modern-authentication', met: [], unmet: [] },
  ...(['ahead', 'blocked', 'gone'] as const).flatMap((stage) =>
    [null, ...ewsStates].map((state) => ({
      code: 'ews-retirement' as const,
      pairings: ['P', 'Q'],
      features: ['photos' as const],
      stage,
      state,
    })),
  ),
  ...buildPurposeIds.flatMap((purpose) => {
    const one = { deployment: 'D', build: '1.2.3.4', needs: buildPurposes[purpose].builds }
    const data = { code: 'minimum-build' as const, purpose, below: [one], unknown: [one] }
    return [data, { ...data, below: [] }, { ...data, unknown: [] }]
  }),
  { code: 'rich-coexistence', deployments: ['D'], stage: 'blocked' },
  { code: 'rich-coexistence', deployments: ['D'], stage: 'gone' },
  { code: 'cloud-archive', deployments: ['D'], stage: 'blocked', archiving: true },
  { code: 'cloud-archive', deployments: ['D'], stage: 'gone', archiving: false },
  ...(['ahead', 'blocked'] as const).flatMap((stage) =>
    [null, ...ewsStates].map((state) => ({
      code: 'ews-teams' as const,
      pairings: ['P'],
      stage,
      state,
    })),
  ),
  { code: 'oauth-url-redirects', host: 'h', expected: 'e' },
  { code: 'archiving-forests' },
  { code: 'contact-store-move' },
  { code: 'modern-authentication-unmet', unmet: ['classic-hybrid', 'no-lync'] },
  { code: 'modern-authentication-mix' },
  { code: 'hybrid-application', deployments: ['D'] },
  { code: 'teams-only', pairings: ['P', 'Q'] },
  { code: 'teams-mailbox-version', pairing: 'P' },
  { code: 'teams-hybrid', pairings: ['P'], hybrid: 'agent' },
  { code: 'teams-hybrid', pairings: ['P'], hybrid: 'none' },
  { code: 'teams-delegation', pairings: ['P'] },
  { code: 'teams-connectivity' },
  { code: 'teams-records-stay' },
  { code: 'teams-last-user' },
  { code: 'own-steps', features: ['photos', 'archiving'] },
  { code: 'missing-answer', answer: 'features', of: null },
  { code: 'invalid-answer', fault: { path: ['asOf'], code: 'not-a-date', value: 'x' } },
]

describe('every word is in both languages', () => {
  const english = leaves({ en, offline: offlineWords.en, reach: reachWords.en }, 'words')
  const korean = new Map(
    leaves({ en: ko, offline: offlineWords.ko, reach: reachWords.ko }, 'words'),
  )
  it.each(english)('%s', (path, text) => {
    const other = korean.get(path) ?? ''
    expect(text).not.toBe('')
    expect(text).not.toMatch(hangul)
    expect(same.has(other) || hangul.test(other), other).toBe(true)
  })
  it.each(findings)('$code', (data) => {
    for (const text of Object.values(domainEn.finding(data))) expect(text).not.toBe('')
    for (const text of Object.values(domainKo.finding(data))) expect(text).toMatch(hangul)
  })
  it.each(taskIds)('%s', (id) => {
    const task = { id, deployment: 'D', names: {}, machines: [] }
    for (const text of Object.values(en.domain.task(task))) expect(text).not.toBe('')
    for (const text of Object.values(ko.domain.task(task))) expect(text).toMatch(hangul)
  })
})

describe('where sources disagree', () => {
  it.each(conflictIds)('%s: every statement has its words', (id) => {
    for (const { conflict } of [domainEn, domainKo])
      expect(conflict[id].statements).toHaveLength(conflicts[id].statements.length)
  })
})

describe('a name from the plan stays whole in every text', () => {
  const hostile = 'O’Neil “$(x)” <b>'
  it.each([domainEn, domainKo])('in its finding', (domain) => {
    const data = {
      code: 'retired-service',
      deployment: hostile,
      product: 'skype-online',
      date: '2021-07-31',
    } as const
    expect(domain.finding(data).title).toContain(hostile)
  })
})

describe('the examples', () => {
  it.each(readdirSync('examples').filter((name) => name.endsWith('.json')))(
    '%s is worded without holes',
    (file) => {
      const read = readPlanText(readFileSync(`examples/${file}`, 'utf8'))
      if (!read.ok) throw new Error(`${file} is no plan`)
      const outcome = outcomeOf(read.plan)
      for (const { domain } of [en, ko]) {
        const texts = [
          ...outcome.findings.flatMap((finding) => Object.values(domain.finding(finding.data))),
          ...outcome.tasks.flatMap((task) => Object.values(domain.task(task))),
          ...outcome.matrix.flatMap((row) => row.cells.map((cell) => domain.reason(cell.reason))),
        ]
        expect(
          texts.filter((text) => /undefined|\[object|NaN/.test(text) || text.trim() === ''),
        ).toEqual([])
      }
    },
  )
})
