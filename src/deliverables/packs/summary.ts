import type { TaskOutcome } from '#engine/outcome.ts'
import type { Block } from '../blocks.ts'
import type { Made } from '../deliverable.ts'
import { phasesOf } from '../phases.ts'
import { taskNumbers } from '../task-numbers.ts'
import { actorsText, firstOfOthers, type HandOver, waitingOthers } from './order.ts'
import { actorOf } from './ids.ts'
import { numberRanges } from './ranges.ts'

const text = (value: string): Block => ({ is: 'text', text: value })
const heading = (value: string): Block => ({ is: 'heading', text: value })

/** How much a part asks for, each kind that there is. */
export const amounts = ({ outcome, words: { packs } }: Made): string[] => {
  const { tasks, records, flows, certificateNames } = outcome
  const { count } = packs
  return (
    [
      [tasks.length, count.tasks],
      [records.length, count.records],
      [flows.length, count.flows],
      [certificateNames.length, count.certificates],
    ] as const
  ).flatMap(([n, say]) => (n > 0 ? [say(n)] : []))
}

const titled = ({ task, number }: HandOver, { words }: Made): string =>
  `${number}. ${words.domain.task(task).title}`

const phases = (made: Made): Block[] => {
  const { outcome, words } = made
  const rows = phasesOf(outcome).map(({ phase, number, tasks }) => [
    `${number} · ${words.domain.phase[phase]}`,
    numberRanges(tasks.map((item) => item.number)),
  ])
  if (rows.length === 0) return []
  return [
    heading(words.packs.byPhase),
    text(words.packs.numbers),
    {
      is: 'table',
      rows: [[words.deliverables.phase, words.packs.numbersHead], ...rows],
      weights: [4, 6],
    },
  ]
}

const first = (made: Made): Block[] => {
  const { packs } = made.words
  const numbers = taskNumbers(made.outcome)
  const list = (tasks: readonly TaskOutcome[]) =>
    numberRanges(tasks.map(({ key }) => numbers.get(key) ?? 0))
  const rows = firstOfOthers(made.outcome).map((item) => [
    titled(item, made),
    packs.name[actorOf(item.task.team)],
    list(item.others),
  ])
  return [
    heading(packs.first),
    rows.length === 0
      ? text(packs.firstNone)
      : {
          is: 'table',
          rows: [[packs.theirTask, made.words.deliverables.team, packs.beforeYours], ...rows],
          weights: [5, 3, 3],
        },
  ]
}

const waiting = (made: Made): Block[] => {
  const { packs } = made.words
  const numbers = taskNumbers(made.outcome)
  const rows = waitingOthers(made.outcome).map((item) => [
    titled(item, made),
    actorsText(item.others, numbers, packs.name),
  ])
  return [
    heading(packs.waiting),
    rows.length === 0
      ? text(packs.waitingNone)
      : { is: 'table', rows: [[packs.yourTask, packs.waitedBy], ...rows], weights: [5, 6] },
  ]
}

/** What is asked of a team and why: how much, in which phases, what comes first, and who waits. */
export const summary = (made: Made): Block[] => {
  const { outcome, words, pack = 'lead' } = made
  const { packs, domain } = words
  const asked = amounts(made)
  if (asked.length === 0) return [text(packs.nothing)]
  return [
    text(packs.purpose[pack]),
    text((pack === 'lead' ? packs.askedOfAll : packs.asked)(domain.list(asked))),
    ...(pack === 'firewall' ? [text(packs.firewallFirst)] : []),
    ...(outcome.tasks.length === 0 || pack === 'lead'
      ? []
      : [...phases(made), ...first(made), ...waiting(made)]),
  ]
}
