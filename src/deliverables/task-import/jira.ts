import { dateFault } from '#plan/values.ts'
import { plainCsv } from '../csv.ts'
import type { Made } from '../deliverable.ts'
import { cut, oneLine, printable } from '../office/text.ts'
import type { TaskText } from '../task-text.ts'
import { type ItemLine, itemLines, openTasks } from './open-tasks.ts'

/** What Jira holds in a summary and in a description, in characters. */
const longest = { summary: 255, description: 32_767 }

/** Jira makes an account of whatever stands for a person, so only an address may. */
const assignee = ({ owner }: TaskText): string =>
  /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(owner) ? owner : ''

/** A label has no blanks. */
const label = (text: string): string => oneLine(text).replace(/\s+/g, '-')

/** Between these marks Jira shows text as it is, where it would read its own notation otherwise. */
const typed = (commands: readonly string[]): string[] =>
  commands.length === 0 ? [] : [`{noformat}\n${commands.join('\n')}\n{noformat}`]

const described = ({ label: head, text, commands }: ItemLine): string =>
  [`${head}: ${text}`, ...typed(commands)].join('\n')

const description = (task: TaskText, made: Made): string =>
  cut(printable(itemLines(task, made).map(described).join('\n\n')), longest.description)

/**
 * The open tasks as CSV for the importers of Jira: one item each. Days are yyyy-MM-dd, which the wizard has to
 * be told. A column that comes twice gives a field two values.
 * Columns: https://confluence.atlassian.com/adminjiraserver/importing-data-from-csv-938847533.html
 */
export const jiraCsv = (made: Made): string => {
  const { domain } = made.words
  return plainCsv([
    ['Summary', 'Issue Type', 'Description', 'Due Date', 'Assignee', 'Labels', 'Labels', 'Labels'],
    ...openTasks(made).map((task) => [
      cut(`${task.number}. ${oneLine(task.title)}`, longest.summary),
      'Task',
      description(task, made),
      task.due !== '' && dateFault(task.due) === null ? task.due : '',
      assignee(task),
      'Tandem',
      label(domain.phase[task.phase]),
      label(task.team),
    ]),
  ])
}
