import { certificateNeeds } from '#knowledge/certificate-names.ts'
import type { Value } from '#knowledge/commands.ts'
import { editionIds } from '#knowledge/editions.ts'
import { type FeatureId, featureIds } from '#knowledge/features.ts'
import { cloudVoicemail2019 } from '#knowledge/pairings.ts'
import { tasks } from '#knowledge/procedures/index.ts'
import type { Condition } from '#knowledge/conditions.ts'
import { sources } from '#knowledge/sources.ts'
import { stepIds } from '#knowledge/steps.ts'
import type { Plan } from '#plan/plan.ts'
import { hostFault, isAddress } from '#plan/values.ts'
import { statedSupport } from '../cell.ts'
import type { DnsRecord, Outcome, PrintedCommand, TaskOutcome } from '../outcome.ts'

/** What must hold for the outcome of every plan; `broken` says what does not. */
export type Law = {
  readonly name: string
  readonly broken: (outcome: Outcome, plan: Plan) => string[]
}

const repeated = (keys: readonly string[]): string[] =>
  keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key} is there twice`)

const commandsOf = (task: TaskOutcome): readonly PrintedCommand[] => [
  ...task.commands,
  ...task.verify,
  ...(task.rollback ?? []),
]

const asked = (value: Value): string[] => {
  if (typeof value !== 'object') return []
  if ('ask' in value) return [value.ask]
  if ('list' in value) return value.list.flatMap(asked)
  if (!('text' in value)) return []
  return value.text.flatMap((part) => (typeof part === 'object' && 'ask' in part ? [part.ask] : []))
}

const askedBy = ({ command }: PrintedCommand): string[] => {
  switch (command.kind) {
    case 'powershell':
      return command.calls.flatMap((one) => Object.values(one.parameters).flatMap(asked))
    case 'assign':
      return asked(command.value)
    case 'script':
      return Object.values(command.parameters).flatMap(asked)
    case 'program':
      return command.arguments.flatMap(asked)
    case 'line':
      return []
  }
}

/** A placeholder in a command that nobody is told about. */
const unresolved = (printed: PrintedCommand): string[] => {
  const known = new Set<string>([...printed.open, ...askedBy(printed)])
  const shown = [...printed.text.matchAll(/<([a-z]+(?:-[a-z]+)*)>/g)].map(([, id = '']) => id)
  return [
    ...shown.filter((id) => !known.has(id)).map((id) => `<${id}> in ${printed.text}`),
    ...[...known].filter((id) => !shown.includes(id)).map((id) => `no <${id}> in ${printed.text}`),
    ...(/undefined|\[object|NaN/.test(printed.text) ? [`a hole in ${printed.text}`] : []),
  ]
}

const wantedBy = (when: Condition): readonly FeatureId[] => {
  if ('wanted' in when) return when.wanted
  if ('all' in when) return when.all.flatMap(wantedBy)
  if (!('any' in when)) return []
  // What applies for another reason too is not there for a feature alone.
  const ways = when.any.map(wantedBy)
  return ways.some((way) => way.length === 0) ? [] : ways.flat()
}

/** The table says no, as Exchange 2019 has no UM, and a page of its own gives Cloud Voicemail instead. */
const elsewhere = (feature: FeatureId, exchange: string, skype: string): boolean => {
  const { pairs } = cloudVoicemail2019
  return (
    feature === 'voicemail-um' &&
    pairs.exchange.some((id) => id === exchange) &&
    pairs.skype.some((id) => id === skype)
  )
}

/** Whether some edition gives the feature to some pairing of the plan, or none says anything of one. */
const given = (feature: FeatureId, { pairings }: Outcome): boolean =>
  pairings.length === 0 ||
  pairings.some(({ exchange, skype }) => {
    const [mail, home] = [exchange?.product, skype?.product]
    if (!mail || !home) return true
    if (elsewhere(feature, mail, home)) return true
    const said = editionIds.map((edition) => statedSupport(feature, mail, home, edition).support)
    return said.includes('supported') || said.every((support) => support === 'not-documented')
  })

const cycle = (all: readonly TaskOutcome[]): string[] => {
  const by = new Map(all.map((task) => [task.key, task]))
  const done = new Set<string>()
  const visit = (key: string, trail: readonly string[]): string[] => {
    if (trail.includes(key)) return [[...trail, key].join(' waits for ')]
    if (done.has(key)) return []
    done.add(key)
    return (by.get(key)?.after ?? []).flatMap((before) => visit(before, [...trail, key]))
  }
  return all.flatMap((task) => visit(task.key, []))
}

const name = (text: string): boolean => hostFault(text.replace(/^(_[a-z]+\.){2}/, '')) === null

const isService = (data: string): boolean => {
  const [, host = ''] = /^\d{1,5} \d{1,5} \d{1,5} (\S+)$/.exec(data) ?? []
  return host !== '' && hostFault(host) === null
}

/** What the data of a record must be, by its type. */
const leads: Readonly<Record<DnsRecord['type'], (data: string, owner: string) => boolean>> = {
  A: (data) => isAddress(data) && !data.includes(':'),
  AAAA: (data) => isAddress(data) && data.includes(':'),
  CNAME: (data, owner) => hostFault(data) === null && data !== owner,
  SRV: isService,
}

const recordFault = ({ name: owner, type, data, ttl }: DnsRecord): string | null => {
  if (!name(owner)) return 'has no name that DNS carries'
  if (!Number.isInteger(ttl) || ttl < 0) return 'has no time to live'
  if ((type === 'SRV') !== owner.startsWith('_')) return `is ${type}, which its name is not for`
  return data === null || leads[type](data, owner) ? null : `leads to ${data}`
}

/** A name with an alias has nothing else. Source: RFC 1034, 3.6.2. */
const aliasBeside = (records: readonly DnsRecord[]): string[] =>
  records
    .filter((record) => record.type === 'CNAME')
    .filter((alias) =>
      records.some(
        (other) =>
          other !== alias &&
          other.name === alias.name &&
          (other.view === alias.view || other.view === 'both' || alias.view === 'both'),
      ),
    )
    .map((alias) => `${alias.key} is an alias beside another record of its name`)

const cited = (outcome: Outcome): [what: string, ids: readonly string[]][] => [
  ...outcome.tasks.map((task): [string, readonly string[]] => [task.key, task.sources]),
  ...outcome.records.map((record): [string, readonly string[]] => [record.key, record.sources]),
  ...outcome.flows.map((flow): [string, readonly string[]] => [flow.key, flow.sources]),
  ...outcome.certificateNames.map((one): [string, readonly string[]] => [one.key, one.sources]),
  ...outcome.findings
    .filter(({ data }) => data.code !== 'missing-answer' && data.code !== 'invalid-answer')
    .map((finding): [string, readonly string[]] => [finding.key, finding.sources]),
]

export const laws: readonly Law[] = [
  {
    name: 'the matrix has a cell for every feature and pairing',
    broken: ({ matrix, pairings }) => [
      ...(matrix.map((row) => row.feature).join() === featureIds.join() ? [] : ['lacks a feature']),
      ...matrix
        .filter(
          (row) =>
            row.cells.map((cell) => cell.pairing).join() !== pairings.map(({ id }) => id).join(),
        )
        .map((row) => `${row.feature} lacks a pairing`),
    ],
  },
  {
    name: 'a task for a wanted feature is there only where some edition gives it to a pairing, or none says anything',
    broken: (outcome, plan) =>
      outcome.tasks.flatMap(({ id, key }) => {
        const wanted = wantedBy(tasks[id].when).filter((feature) =>
          plan.features?.includes(feature),
        )
        return wanted.length === 0 || wanted.some((feature) => given(feature, outcome))
          ? []
          : [`${key} for ${wanted.join(', ')}`]
      }),
  },
  {
    name: 'keys are there once',
    broken: ({ tasks: all, findings, records, flows, certificateNames }) =>
      [all, findings, records, flows, certificateNames].flatMap((list) =>
        repeated(list.map(({ key }) => key)),
      ),
  },
  {
    name: 'tasks wait only for tasks that are there, and never in a circle',
    broken: ({ tasks: all }) => {
      const keys = new Set(all.map(({ key }) => key))
      return [
        ...all.flatMap(({ key, after }) =>
          after.filter((before) => !keys.has(before)).map((before) => `${key} waits for ${before}`),
        ),
        ...cycle(all),
      ]
    },
  },
  {
    name: 'of open tasks those can start that wait for nothing',
    broken: ({ tasks: all }) =>
      all.filter(({ after, ready }) => ready !== (after.length === 0)).map(({ key }) => key),
  },
  {
    name: 'tasks rest on answers',
    broken: ({ tasks: all, undecided }) => [
      ...all.filter(({ because }) => because.length === 0).map(({ key }) => key),
      ...undecided
        .filter(({ answers }) => answers.length === 0)
        .map(({ id }) => `${id}, undecided`),
    ],
  },
  {
    name: 'no task is both in the checklist and undecided',
    broken: ({ tasks: all, undecided }) =>
      all
        .filter((task) =>
          undecided.some((one) => one.id === task.id && one.deployment === task.deployment),
        )
        .map(({ key }) => key),
  },
  {
    name: 'everything cites sources that there are, and the outcome lists them',
    broken: (outcome) =>
      cited(outcome).flatMap(([what, ids]) => [
        ...(ids.length === 0 ? [`${what} cites nothing`] : []),
        ...ids
          .filter((id) => !(id in sources) || !outcome.sources.some((source) => source === id))
          .map((id) => `${what} cites ${id}`),
      ]),
  },
  {
    name: 'a finding leads to a step and to answers',
    broken: ({ findings }) =>
      findings
        .filter(
          ({ step, causes, data }) =>
            !stepIds.includes(step) || (causes.length === 0 && data.code !== 'invalid-answer'),
        )
        .map(({ key }) => key),
  },
  {
    name: 'steps are in trouble, open or complete as their findings say',
    broken: ({ steps, findings }) =>
      steps
        .filter(({ id, state }) => {
          const here = findings.filter(({ step }) => step === id)
          const blocked = here.some(({ severity }) => severity === 'blocker')
          const open = here.some(({ data }) => data.code === 'missing-answer')
          // A plan without deployments, whose later steps are to come, is no plan of the walk.
          return state !== (blocked ? 'trouble' : open ? 'open' : 'complete')
        })
        .map(({ id }) => id),
  },
  {
    name: 'records are what DNS can carry',
    broken: ({ records }) => [
      ...records.flatMap((record) => {
        const fault = recordFault(record)
        return fault === null ? [] : [`${record.key} ${fault}`]
      }),
      ...aliasBeside(records),
    ],
  },
  {
    name: 'hosts of flows and names in certificates are host names',
    broken: ({ flows, certificateNames }) => [
      ...flows.flatMap(({ key, fromHosts, toHosts }) =>
        [...fromHosts, ...toHosts]
          .filter((host) => hostFault(host) !== null)
          .map((host) => `${key}: ${host}`),
      ),
      ...certificateNames.flatMap(({ key, alternativeNames }) =>
        alternativeNames
          .filter((host) => hostFault(host) !== null)
          .map((host) => `${key}: ${host}`),
      ),
    ],
  },
  {
    name: 'what a certificate still lacks is said',
    broken: ({ certificateNames }) =>
      certificateNames
        .filter(({ open }) => open.length === 0)
        .filter(({ id, subject, subjectRule, alternativeNames }) =>
          subjectRule === 'fixed'
            ? subject === null
            : certificateNeeds[id].alternatives.length > 0 && alternativeNames.length === 0,
        )
        .map(({ key }) => key),
  },
  {
    name: 'every placeholder in a command is one that somebody fills in',
    broken: ({ tasks: all }) => all.flatMap(commandsOf).flatMap(unresolved),
  },
]
