import { roles } from '#knowledge/shells.ts'
import { emptyWork } from '#plan/plan.ts'
import { csv } from './csv.ts'
import type { Made } from './deliverable.ts'
import { numberedTasks, numbersBefore } from './task-numbers.ts'

/** The checklist: one row per task, with its work. */
export const checklistCsv = ({
  plan,
  outcome,
  words: { domain, deliverables: words },
}: Made): string =>
  csv([
    [
      words.number,
      words.phase,
      words.task,
      words.status,
      words.owner,
      words.due,
      words.team,
      words.role,
      words.shell,
      words.where,
      words.commands,
      words.verify,
      words.rollback,
      words.after,
      words.source,
      words.note,
    ],
    ...numberedTasks(outcome.tasks).map(({ task, number }) => {
      const work = plan.work[task.key] ?? emptyWork
      const { title, verify, rollback } = domain.task(task)
      return [
        String(number),
        domain.phase[task.phase],
        title,
        domain.status[work.status].word,
        work.owner,
        work.due,
        domain.team[task.team],
        roles[task.role],
        domain.shell(task.shell),
        task.machines.length > 0 ? task.machines.join(', ') : domain.place[task.place],
        task.commands.map((command) => command.text).join('\n'),
        verify,
        [rollback, ...(task.rollback ?? []).map((command) => command.text)].join('\n'),
        numbersBefore(task, outcome.tasks),
        task.sources.map(domain.sourceTitle).join('; '),
        work.note,
      ]
    }),
  ])
