import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { certificateNeedIds } from '#knowledge/certificate-names.ts'
import { flowIds } from '#knowledge/flows.ts'
import { taskIds } from '#knowledge/procedures/index.ts'
import { remarkIds } from '#knowledge/remarks.ts'
import { domainEn } from '#messages/domain.en.ts'
import { domainKo } from '#messages/domain.ko.ts'
import { outcomeOf } from './outcome-of.ts'
import type { FindingData, Outcome, Reason } from './outcome.ts'
import { featureSets, turningDays } from './testing/walk-answers.ts'
import * as axes from './testing/walk-axes.ts'
import { certificateWays } from './testing/walk-certificates.ts'
import { laws as outcomeLaws } from './testing/walk-laws.ts'
import { namesLaw } from './testing/walk-names.ts'
import { typedWays } from './testing/walk-typed.ts'
import { combinationsOf, walk } from './testing/walk.ts'

/** Every code that a finding or a reason can have: the compiler asks for those that are new. */
const findingCodes = {
  'out-of-support': true,
  'retired-service': true,
  'wanted-not-supported': true,
  'wanted-not-documented': true,
  'certificate-subject': true,
  'certificate-differs': true,
  'certificate-too-short': true,
  'certificate-key-unknown': true,
  'certificate-expired': true,
  'certificate-expiring': true,
  'certificate-not-yet': true,
  'certificate-missing-servers': true,
  'certificate-use': true,
  'certificate-lifetime': true,
  'autodiscover-one-server': true,
  'svc-where-xml': true,
  'xml-where-svc': true,
  'autodiscover-outside': true,
  'sip-smtp-differ': true,
  'mixed-mailboxes': true,
  'online-autodiscover-host': true,
  'pairing-empty': true,
  'deployment-unpaired': true,
  'users-unpaired': true,
  'users-overbooked': true,
  'exchange-2010-oauth': true,
  'lync-2013-owa': true,
  'edge-missing': true,
  'cloud-host-unknown': true,
  'online-trust': true,
  'online-trust-lync': true,
  'token-service-unknown': true,
  'modern-authentication': true,
  'ews-retirement': true,
  'hybrid-application': true,
  'own-steps': true,
  'archiving-forests': true,
  coexistence: true,
  'contact-store-move': true,
  'minimum-build': true,
  'oauth-url-redirects': true,
  'rich-coexistence': true,
  'cloud-archive': true,
  'ews-teams': true,
  'modern-authentication-unmet': true,
  'modern-authentication-mix': true,
  'teams-only': true,
  'teams-mailbox-version': true,
  'teams-hybrid': true,
  'teams-delegation': true,
  'teams-connectivity': true,
  'teams-records-stay': true,
  'teams-last-user': true,
  'missing-answer': true,
  'invalid-answer': true,
} satisfies Record<FindingData['code'], true>
/** Rules that no plan can reach, each with the reason why it is there all the same. */
const outOfReach: Readonly<Record<string, string>> = {
  'combination-not-covered': 'an edition may name two products and not together; none does so far',
}
const reasonCodes = {
  stated: true,
  'needs-exchange': true,
  'not-covered': true,
  'combination-not-covered': true,
  retired: true,
  'see-teams': true,
  'missing-answer': true,
} satisfies Record<Reason['code'], true>

/** Days that findings ask about without a condition. */
const daysInFindings = readdirSync('src/engine/findings')
  .filter((file) => !file.endsWith('.test.ts'))
  .flatMap((file) => [
    ...readFileSync(`src/engine/findings/${file}`, 'utf8').matchAll(/asOf [<>]=? '([\d-]{10})'/g),
  ])
  .map(([, day = '']) => day)

const full = [axes.topologies, axes.clouds, axes.forests, axes.edges]
const turns = [
  axes.editions,
  axes.wanting(featureSets),
  axes.dated(turningDays(daysInFindings)),
  axes.domains,
  axes.oauthSources,
  axes.tenantEws,
  axes.tenantHybrids,
  axes.modernAuthentication,
  certificateWays,
  typedWays,
]
const order = ({ plan }: { plan: { edition: string; asOf: string } }) => plan.edition + plan.asOf
// One edition and day after the other, as cells are kept for one of each.
const combinations = walk(full, turns).toSorted((a, b) => order(a).localeCompare(order(b)))

type Words = { readonly en: string; readonly ko: string }
const laws = [...outcomeLaws, namesLaw]
const broken = new Map<string, string[]>(laws.map(({ name }) => [name, []]))
const reached = {
  tasks: new Set<string>(),
  findings: new Set<string>(),
  reasons: new Set<string>(),
  remarks: new Set<string>(),
  purposes: new Set<string>(),
  notes: new Set<string>(),
  flows: new Set<string>(),
  certificates: new Set<string>(),
}
const words = new Map<string, Words>()

/** What stands in a sentence for a value, so that two findings that read alike are worded once. */
const shapeOf = (data: object): string =>
  Object.entries(data)
    .map(([key, value]) =>
      Array.isArray(value)
        ? `${key}[${Math.min(value.length, 2)}]`
        : ['code', 'answer', 'final', 'why'].includes(key)
          ? String(value)
          : `${key}:${value === null}`,
    )
    .join()

const word = (data: FindingData): void => {
  const shape = shapeOf(data)
  if (words.has(`${shape} title`)) return
  const [en, ko] = [domainEn.finding(data), domainKo.finding(data)]
  for (const part of ['title', 'why', 'remedy'] as const)
    words.set(`${shape} ${part}`, { en: en[part], ko: ko[part] })
}

const reach = (outcome: Outcome): void => {
  for (const { id } of outcome.tasks) reached.tasks.add(id)
  for (const { data } of outcome.findings) {
    reached.findings.add(data.code)
    word(data)
  }
  for (const cell of outcome.matrix.flatMap((row) => row.cells)) {
    reached.reasons.add(cell.reason.code)
    for (const id of cell.remarks) reached.remarks.add(id)
  }
  for (const { purpose, notes } of outcome.records) {
    reached.purposes.add(purpose)
    for (const note of notes) reached.notes.add(note)
  }
  for (const { key } of outcome.flows) reached.flows.add(key)
  for (const { id } of outcome.certificateNames) reached.certificates.add(id)
}

for (const { plan, ways } of combinations) {
  const outcome = outcomeOf(plan)
  reach(outcome)
  for (const law of laws)
    for (const what of law.broken(outcome, plan))
      broken.get(law.name)?.push(`${what} (${ways.join('; ')})`)
}

describe('the walk', () => {
  it.each(laws)('$name', ({ name }) => {
    const all = broken.get(name) ?? []
    expect(all.slice(0, 10), `${all.length} in all`).toEqual([])
  })
  const rules = {
    tasks: taskIds,
    findings: Object.keys(findingCodes),
    reasons: Object.keys(reasonCodes),
    remarks: remarkIds,
    purposes: Object.keys(domainEn.recordPurpose),
    notes: Object.keys(domainEn.recordNote),
    flows: flowIds,
    certificates: certificateNeedIds,
  }
  it.each(Object.keys(rules) as (keyof typeof rules)[])('reaches every one of the %s', (kind) => {
    const missed = rules[kind].filter((id) => !reached[kind].has(id))
    expect(missed).toEqual(rules[kind].filter((id) => id in outOfReach))
  })
  it('words every finding in both languages, without holes', () => {
    const faults = [...words].filter(
      ([, { en, ko }]) =>
        en.trim() === '' || !/[가-힣]/.test(ko) || /undefined|\[object|NaN/.test(en + ko),
    )
    expect(faults).toEqual([])
  })
  it('says how far it went', () => {
    const counts = Object.entries(reached).map(([kind, ids]) => `${ids.size} ${kind}`)
    const all = combinationsOf([...full, ...turns]).toLocaleString('en')
    process.stdout.write(
      `Walked ${combinations.length} of ${all} combinations: every pairing with every way of every other answer, every two ways together. Reached ${counts.join(', ')}.\n`,
    )
    expect(combinations.length).toBeGreaterThan(500)
  })
})
