import { emptyWork } from '#plan/plan.ts'
import type { Block } from '../blocks.ts'
import { datesOf } from '../dates.ts'
import type { Made } from '../deliverable.ts'
import { phasesOf } from '../phases.ts'
import { numberedTasks, taskNumbers } from '../task-numbers.ts'
import { actorOf, actorIds, type ActorId } from './ids.ts'
import { actorsText, byActor, waitedFor } from './order.ts'
import { numberRanges } from './ranges.ts'

/** What a team is asked for beside its tasks. */
const also = (actor: ActorId, { outcome, words: { packs } }: Made): string[] => {
  const { records, flows, certificateNames } = outcome
  if (actor === 'dns' && records.length > 0) return [packs.count.records(records.length)]
  if (actor === 'firewall' && flows.length > 0) return [packs.count.flows(flows.length)]
  if (actor === 'pki' && certificateNames.length > 0)
    return [packs.count.certificates(certificateNames.length)]
  return []
}

/** The teams that a plan asks something of. */
export const involved = (made: Made): ActorId[] => {
  const tasks = byActor(made.outcome.tasks)
  return actorIds.filter((id) => tasks.has(id) || also(id, made).length > 0)
}

const isDone = (status: string): boolean => status === 'done' || status === 'not-needed'

const teams = (made: Made): Block => {
  const { outcome, words } = made
  const { packs } = words
  const tasks = byActor(outcome.tasks)
  const numbers = taskNumbers(outcome)
  const rows = involved(made).map((id) => {
    const own = tasks.get(id) ?? []
    return [
      packs.name[id],
      own.length === 0 ? '' : numberRanges(own.map(({ key }) => numbers.get(key) ?? 0)),
      `${own.filter(({ status }) => isDone(status)).length} / ${own.length}`,
      also(id, made).join(', '),
      [...byActor(waitedFor(own, outcome.tasks)).keys()]
        .map((other) => packs.name[other])
        .join(', '),
    ]
  })
  return {
    is: 'table',
    rows: [
      [words.deliverables.team, packs.numbersHead, packs.done, packs.alsoAsked, packs.waitsFor],
      ...rows,
    ],
    weights: [3, 5, 2, 3, 4],
  }
}

/** How much each team does, and by phase who does which tasks and what these wait for. */
export const order = (made: Made): Block[] => {
  const { outcome, words } = made
  const { packs } = words
  const numbers = taskNumbers(outcome)
  // Firewalls have no tasks, so no phase would name those who open them.
  const first =
    outcome.flows.length === 0
      ? []
      : [[packs.beforeTests, packs.name.firewall, packs.count.flows(outcome.flows.length), '']]
  const rows = phasesOf(outcome).flatMap(({ phase, number, tasks }) =>
    [...byActor(tasks.map(({ task }) => task))].map(([id, own], index) => [
      index === 0 ? `${number} · ${words.domain.phase[phase]}` : '',
      packs.name[id],
      numberRanges(own.map(({ key }) => numbers.get(key) ?? 0)),
      actorsText(waitedFor(own, outcome.tasks), numbers, packs.name),
    ]),
  )
  return [
    { is: 'heading', text: packs.byTeam },
    teams(made),
    { is: 'heading', text: packs.inOrder },
    {
      is: 'table',
      rows: [
        [words.deliverables.phase, words.deliverables.team, packs.numbersHead, packs.waitsFor],
        ...first,
        ...rows,
      ],
      weights: [3, 3, 4, 5],
    },
  ]
}

/** Every task in one line: who does it, what comes first, and how far it is. */
export const schedule = (made: Made): Block[] => {
  const { plan, outcome, words } = made
  const { deliverables: heads, domain, packs } = words
  const numbers = taskNumbers(outcome)
  const rows = numberedTasks(outcome).map(({ task, number }) => {
    const { owner, due } = plan.work[task.key] ?? emptyWork
    return [
      String(number),
      domain.task(task).title,
      packs.name[actorOf(task.team)],
      numberRanges(task.after.flatMap((key) => numbers.get(key) ?? [])),
      owner,
      due,
      domain.status[task.status].word,
    ]
  })
  return [
    {
      is: 'table',
      rows: [
        [heads.number, heads.task, heads.team, heads.after, heads.owner, heads.due, heads.status],
        ...rows,
      ],
      weights: [1.4, 7, 3, 2, 2, 2.4, 2],
    },
  ]
}

/** The days that the plan must live with, and on which tasks are due. */
export const dates = (made: Made): Block[] => {
  const { diagram: heads, deliverables } = made.words
  const rows = datesOf(made).map(({ event, seen, what, subject }) => [
    `${event.date} (${seen})`,
    what,
    subject,
  ])
  return rows.length === 0
    ? [{ is: 'text', text: deliverables.none }]
    : [
        {
          is: 'table',
          rows: [[heads.date, heads.what, heads.subject], ...rows],
          weights: [3, 4, 5],
        },
      ]
}
