import { roles } from '#knowledge/shells.ts'
import { emptyWork } from '#plan/plan.ts'
import { csv } from './csv.ts'
import type { Made } from './deliverable.ts'

/** The checklist: one row per task, with its work. */
export const checklistCsv = ({
  plan,
  outcome,
  words: { domain, deliverables: words },
}: Made): string =>
  csv([
    [
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
      words.note,
    ],
    ...outcome.tasks.map((task) => {
      const work = plan.work[task.key] ?? emptyWork
      const { title, verify } = domain.task(task)
      return [
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
        work.note,
      ]
    }),
  ])
