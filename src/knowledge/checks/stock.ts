import { readFileSync, readdirSync } from 'node:fs'
import { en } from '#messages/en.ts'
import { ko } from '#messages/ko.ts'
import type { Language } from '#messages/languages.ts'
import { type CertificateNeed, certificateNeeds } from '../certificate-names.ts'
import { type Cloud, clouds } from '../clouds.ts'
import { cmdlets } from '../cmdlets.ts'
import { nameIds } from '../commands.ts'
import type { Condition } from '../conditions.ts'
import * as conditions from '../conditions.ts'
import { existing } from '../existing.ts'
import { type Edition, editions, newestEdition, statementNeeds } from '../editions.ts'
import { areaIds, features } from '../features.ts'
import { type Flow, encryptions, flows, parties } from '../flows.ts'
import { ownSteps } from '../own-steps.ts'
import * as pairings from '../pairings.ts'
import { tasks } from '../procedures/index.ts'
import { conflicts } from '../conflicts.ts'
import { ewsUses } from '../ews.ts'
import { buildPurposes } from '../minimum-builds.ts'
import { pitfalls } from '../pitfalls.ts'
import { exampleNames, reservedNames } from '../example-names.ts'
import { teamsEdition, teamsRemarks } from '../teams-matrix.ts'
import { refusals, upgradePaths } from '../upgrade-paths.ts'
import { type Product, products } from '../products.ts'
import { type Remark, remarks } from '../remarks.ts'
import { places, roles, shells, teams } from '../shells.ts'
import { type Source, sources } from '../sources.ts'
import { answers, stepIds } from '../steps.ts'
import { type Task, phases } from '../tasks.ts'
import { knowledgeVersion } from '../version.ts'
import { textsOf } from './texts-of.ts'

type Table<T> = Readonly<Record<string, T>>
type Ids = readonly string[]

/** Every fact at once, with ids as plain text, so that a check can be handed a stock that is broken. */
export type Stock = {
  /** the day the facts were last changed */
  readonly version: string
  readonly sources: Table<Source>
  readonly products: Table<Product>
  readonly features: Table<{ readonly area: string }>
  readonly areas: Ids
  readonly editions: Table<Edition>
  readonly newestEdition: string
  /** the products that a conditional statement names */
  readonly statementNeeds: Table<Ids>
  readonly remarks: Table<Remark>
  readonly ownSteps: typeof ownSteps
  readonly clouds: Table<Cloud>
  readonly cmdlets: Table<{
    readonly module: string
    readonly products: Ids | 'anywhere'
    readonly parameters: Ids
  }>
  /** how to see that what a cmdlet makes is there */
  readonly existing: Table<{
    readonly find: string
    readonly by: Ids
    readonly shown: Table<unknown>
  }>
  readonly shells: Ids
  readonly roles: Ids
  readonly teams: Ids
  readonly places: Ids
  readonly phases: Ids
  /** in the order in which they are done */
  readonly tasks: Table<Task>
  /** conditions and lists of products with a name of their own */
  readonly named: Table<Condition | Ids>
  readonly names: Ids
  readonly steps: Ids
  /** each answer with the step where it is given */
  readonly answers: Table<string>
  readonly parties: Ids
  readonly encryptions: Ids
  readonly flows: Table<Flow>
  readonly certificateNeeds: Table<CertificateNeed>
  /** the sources that facts without a shape of their own cite, by where they stand */
  readonly others: Table<Ids>
  /** every text of every language by its path; functions filled in with probes */
  readonly texts: Readonly<Record<Language, ReadonlyMap<string, string>>>
  /** the program's own files by path, without tests: what is cited or asked for there is in use */
  readonly code: ReadonlyMap<string, string>
  /** the files of words, as they are written */
  readonly wording: ReadonlyMap<string, string>
}

const namedIn = (module: object): [string, Condition | Ids][] =>
  Object.entries(module).filter(([, value]) => typeof value === 'object') as [
    string,
    Condition | Ids,
  ][]

/** The files of a room, without its tests. */
const codeOf = (folder: string): [string, string][] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|\/testing\//.test(path))
    .map((path) => [path, readFileSync(path, 'utf8')])

/** What stands under `source` or `sources` anywhere inside, by the path of what cites it. */
const citedIn = (fact: object, path: string): [string, Ids][] =>
  Object.entries(fact).flatMap(([key, value]): [string, Ids][] => {
    if (key === 'source') return [[path, [String(value)]]]
    if (key === 'sources') return [[path, value as Ids]]
    return typeof value === 'object' && value !== null ? citedIn(value, `${path}.${key}`) : []
  })

const citedBy = (parts: Table<object>): Table<Ids> => {
  const found = new Map<string, string[]>()
  for (const [path, ids] of Object.entries(parts).flatMap(([key, part]) => citedIn(part, key)))
    found.set(path, [...(found.get(path) ?? []), ...ids])
  return Object.fromEntries(found)
}

/** The facts as they are. */
export const stock: Stock = {
  version: knowledgeVersion,
  sources,
  products,
  features,
  areas: areaIds,
  editions,
  newestEdition,
  statementNeeds,
  remarks,
  ownSteps,
  clouds,
  cmdlets,
  existing,
  shells: Object.keys(shells),
  roles: Object.keys(roles),
  teams,
  places,
  phases,
  tasks,
  named: Object.fromEntries([...namedIn(conditions), ...namedIn(pairings)]),
  names: nameIds,
  steps: stepIds,
  answers,
  parties,
  encryptions,
  flows,
  certificateNeeds,
  others: citedBy({
    pitfalls,
    conflicts,
    upgradePaths,
    refusals,
    buildPurposes,
    ewsUses,
    teamsEdition,
    teamsRemarks,
    exampleNames,
    reservedNames,
  }),
  texts: { en: textsOf(en), ko: textsOf(ko) },
  wording: new Map(codeOf('src/messages')),
  code: new Map([...codeOf('src/engine'), ...codeOf('src/plan')]),
}
