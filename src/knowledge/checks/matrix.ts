import { dateFault } from '#plan/values.ts'
import type { Column } from '../editions.ts'
import { type Check, repeated, violating } from './check.ts'
import { judged } from './situations.ts'
import type { Stock } from './stock.ts'
import { partsOf } from './walks.ts'

const pairsOf = ({ exchange, skype }: Column): string[] =>
  exchange.flatMap((one) => skype.map((other) => `${one} with ${other}`))

const unconditional: readonly string[] = ['Y', 'N']

const reaches = (remark: Stock['remarks'][string], facts: Stock): boolean =>
  Object.entries(facts.editions).some(
    ([id, { columns, cells }]) =>
      (remark.editions?.some((edition) => edition === id) ?? true) &&
      Object.keys(cells).some(
        (feature) => remark.features?.some((one) => one === feature) ?? true,
      ) &&
      columns.some(
        (column) =>
          column.exchange.some((product) => remark.exchange?.includes(product) ?? true) &&
          column.skype.some((product) => remark.skype?.includes(product) ?? true),
      ),
  )

/** Whether a statement, which may name the Exchange versions it needs, is a yes for this one. */
const isYes = (statement: string | undefined, exchange: string, facts: Stock): boolean =>
  statement === 'Y' || (facts.statementNeeds[statement ?? '']?.includes(exchange) ?? false)

/** Pairs with Skype for Business Server that an edition gives a feature to. */
const documented = (facts: Stock): { feature: string; exchange: string; skype: string }[] => {
  const found = Object.keys(facts.features).flatMap((feature) =>
    Object.values(facts.editions).flatMap(({ columns, cells }) =>
      columns.flatMap(({ exchange, skype }, index) =>
        exchange
          .filter((one) => isYes(cells[feature as keyof typeof cells]?.[index], one, facts))
          .flatMap((one) =>
            skype
              .filter((other) => facts.products[other]?.kind === 'server')
              .map((other) => ({ feature, exchange: one, skype: other })),
          ),
      ),
    ),
  )
  return [...new Map(found.map((item) => [JSON.stringify(item), item])).values()]
}

/** What these phases set up is what features of several kinds rest on, even where one of them asks for it. */
const beforeFeatures: readonly string[] = ['ready', 'trust']

/** Tasks that set a feature up: with something to type, as the others try in a client what is there already. */
const setUp = ({ tasks }: Stock) =>
  Object.values(tasks).filter(
    ({ phase, commands, verify }) =>
      !beforeFeatures.includes(phase) && commands.length + verify.length > 0,
  )

/** What needs steps of its own: the features that some task asks for. */
const withSteps = (facts: Stock): Set<string> =>
  new Set(
    setUp(facts).flatMap(({ when }) =>
      partsOf(when).flatMap((part): readonly string[] => ('wanted' in part ? part.wanted : [])),
    ),
  )

/** `feature exchange skype` for every pair that some task of a feature is for. */
const served = (facts: Stock): Set<string> => {
  const found = new Set<string>()
  const seen = new Set<string>()
  for (const { when, per } of setUp(facts)) {
    const asks = partsOf(when).some((part) => 'wanted' in part)
    const question = `${per} ${JSON.stringify(when)}`
    if (!asks || seen.has(question)) continue
    seen.add(question)
    const { situations, states } = judged(when, per)
    for (const [index, state] of states.entries()) {
      const plan = situations[index]?.plan
      const [feature] = plan?.features ?? []
      if (
        state === 'yes' &&
        feature !== undefined &&
        plan?.pairings.length === 1 &&
        plan.exchange.length + plan.skype.length === 2
      )
        found.add(`${feature} ${plan?.exchange[0]?.product} ${plan?.skype[0]?.product}`)
    }
  }
  return found
}

/** The support matrix: whole, dated, and with steps for what it promises. */
export const matrixChecks: readonly Check[] = [
  {
    name: 'editions-whole',
    what: 'Every edition states something of every feature in every column, and of nothing else.',
    scope: 'editions',
    check: (facts) =>
      Object.entries(facts.editions).flatMap(([id, { columns, cells }]) => {
        const rows = Object.entries(cells)
        return [
          ...Object.keys(facts.features)
            .filter((feature) => !(feature in cells))
            .map((feature) => ({ id, what: `has no row ${feature}` })),
          ...rows
            .filter(([feature]) => facts.features[feature] === undefined)
            .map(([feature]) => ({ id, what: `has a row ${feature}, which is no feature` })),
          ...rows
            .filter(([, row]) => row.length !== columns.length)
            .map(([feature]) => ({ id, what: `has not one statement a column of ${feature}` })),
        ]
      }),
    exceptions: [],
  },
  {
    name: 'editions-read-clearly',
    what: 'A statement is yes, no, or names Exchange versions of which its column has some and not only these.',
    scope: 'editions',
    check: (facts) =>
      Object.entries(facts.editions).flatMap(([id, { columns, cells }]) =>
        Object.entries(cells).flatMap(([feature, row]) =>
          row.flatMap((statement, index) => {
            if (unconditional.includes(statement)) return []
            const needed = facts.statementNeeds[statement]
            if (needed === undefined) return [{ id, what: `says ${statement} of ${feature}` }]
            const has = columns[index]?.exchange.map((product) => needed.includes(product)) ?? []
            return has.includes(true) && has.includes(false)
              ? []
              : [{ id, what: `asks of ${feature} what decides nothing in its column` }]
          }),
        ),
      ),
    exceptions: [],
  },
  {
    name: 'editions-one-column',
    what: 'No two columns of an edition speak of the same pair, and each names products of both sides.',
    scope: 'editions',
    check: (facts) =>
      Object.entries(facts.editions).flatMap(([id, { columns }]) => [
        ...repeated(columns.flatMap(pairsOf)).map((pair) => ({
          id,
          what: `${pair} is in two columns`,
        })),
        ...columns
          .flatMap((column) =>
            (['exchange', 'skype'] as const).flatMap((side) =>
              column[side].length === 0
                ? [`has a column without ${side}`]
                : column[side]
                    .filter((product) => facts.products[product]?.side !== side)
                    .map((product) => `has ${product} for ${side}`),
            ),
          )
          .map((what) => ({ id, what })),
      ]),
    exceptions: [],
  },
  {
    name: 'editions-of-their-time',
    what: 'No edition names a product that did not exist on its date.',
    scope: 'editions',
    check: (facts) =>
      Object.entries(facts.editions).flatMap(([id, { columns, dated }]) =>
        [...new Set(columns.flatMap((column) => [...column.exchange, ...column.skype]))]
          .filter((product) => (facts.products[product]?.start ?? '') > dated)
          .map((product) => ({ id, what: `names ${product}, which came later` })),
      ),
    exceptions: [
      {
        id: '2025-06',
        why: 'it applies to Subscription Edition, which came on the market five days after it',
      },
    ],
  },
  {
    name: 'editions-dated',
    what: 'An edition has the date of its source, is called after its month, and the newest is the last.',
    scope: 'editions',
    check: (facts) => {
      const all = Object.entries(facts.editions)
      const dates = all.map(([, { dated }]) => dated)
      return [
        ...all.flatMap(([id, { dated, source }]) => [
          ...(facts.sources[source]?.dated === dated
            ? []
            : [{ id, what: 'is not of its source’s date' }]),
          ...(dateFault(dated) === null && dated.startsWith(id)
            ? []
            : [{ id, what: 'is not called after its date' }]),
        ]),
        ...(dates.join() === dates.toSorted().join()
          ? []
          : [{ id: 'order', what: 'they are not in order' }]),
        ...(all.at(-1)?.[0] === facts.newestEdition
          ? []
          : [{ id: facts.newestEdition, what: 'is not the newest' }]),
      ]
    },
    exceptions: [],
  },
  {
    name: 'remarks-reach-cells',
    what: 'Every remark qualifies a cell of an edition.',
    scope: 'remarks',
    check: (facts) =>
      violating(
        Object.entries(facts.remarks),
        ([, remark]) => !reaches(remark, facts),
        ([id]) => ({ id, what: 'no cell has it' }),
      ),
    exceptions: [],
  },
  {
    name: 'ids-worded',
    what: 'Every feature, area, remark, flow, certificate, party, step and answer has words in both languages.',
    scope: 'texts',
    check: (facts) => {
      const ids = {
        feature: Object.keys(facts.features).map((id) => `${id}.name`),
        area: facts.areas,
        remark: Object.keys(facts.remarks),
        flow: Object.keys(facts.flows),
        certificateNeed: Object.keys(facts.certificateNeeds).map((id) => `${id}.name`),
        party: facts.parties,
        encryption: facts.encryptions,
        step: facts.steps,
        answer: Object.keys(facts.answers),
        phase: facts.phases,
        team: facts.teams,
        place: facts.places,
      }
      return Object.entries(ids).flatMap(([part, list]) =>
        list
          .map((id) => `domain.${part}.${id}`)
          .filter((path) =>
            Object.values(facts.texts).some((all) => (all.get(path) ?? '').trim() === ''),
          )
          .map((id) => ({ id, what: 'has no words' })),
      )
    },
    exceptions: [],
  },
  {
    name: 'features-have-steps',
    what: 'What an edition gives to a pair with Skype for Business Server has a task, or a reason why its steps are not confirmed.',
    scope: 'features',
    check: (facts) => {
      const tasks = served(facts)
      const need = withSteps(facts)
      return documented(facts)
        .filter(({ feature }) => need.has(feature))
        .filter(({ feature, exchange, skype }) => !tasks.has(`${feature} ${exchange} ${skype}`))
        .filter(
          ({ feature, exchange, skype }) =>
            !facts.ownSteps.some(
              (step) =>
                step.features.some((id) => id === feature) &&
                step.exchange.some((id) => id === exchange) &&
                step.skype.some((id) => id === skype),
            ),
        )
        .map(({ feature, exchange, skype }) => ({
          id: `${feature}: ${exchange} with ${skype}`,
          what: 'has neither a task nor a reason why not',
        }))
    },
    exceptions: [],
  },
  {
    name: 'features-without-steps',
    what: 'Every feature has a task that asks for it, but for those that come with both products and their trust.',
    scope: 'features',
    check: (facts) => {
      const need = withSteps(facts)
      return violating(
        Object.keys(facts.features),
        (id) => !need.has(id),
        (id) => ({ id, what: 'no task asks for it' }),
      )
    },
    exceptions: [
      'presence-outlook',
      'respond-outlook',
      'meetings-outlook',
      'presence-mobile',
      'meetings-mobile',
      'calendar-status',
      'delegation',
      'history-missed',
    ].map((id) => ({
      id,
      why: 'comes with clients, Autodiscover and the trust, without steps of its own',
    })),
  },
  {
    name: 'own-steps-documented',
    what: 'Steps are said not to be confirmed only for pairs that an edition gives the feature to, and with products of their side.',
    scope: 'ownSteps',
    check: (facts) => {
      const all = new Set(
        documented(facts).map(({ feature, exchange, skype }) => `${feature} ${exchange} ${skype}`),
      )
      return facts.ownSteps.flatMap((step, index) =>
        step.features.flatMap((feature) =>
          step.exchange.flatMap((exchange) =>
            step.skype
              .filter((skype) => !all.has(`${feature} ${exchange} ${skype}`))
              .map((skype) => ({
                id: `${index}: ${feature}, ${exchange} with ${skype}`,
                what: 'no edition gives it',
              })),
          ),
        ),
      )
    },
    exceptions: [],
  },
]
