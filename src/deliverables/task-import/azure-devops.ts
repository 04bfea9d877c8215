import { plainCsv } from '../csv.ts'
import type { Made } from '../deliverable.ts'
import { html, type Markup } from '../html/html-text.ts'
import { lines } from '../html/pieces.ts'
import { cut, oneLine } from '../office/text.ts'
import { phasesOf } from '../phases.ts'
import { titleOf } from '../tables.ts'
import type { TaskText } from '../task-text.ts'
import { type ItemLine, itemLines, openTasks } from './open-tasks.ts'

/** What a title may hold, in characters. */
const longest = 255

/** Several tags are parted by semicolons, so none may hold one. */
const tag = (text: string): string => oneLine(text).replace(/[;,]/g, ' ')

const described = ({ label, text, commands }: ItemLine): Markup =>
  html`<p><b>${label}:</b> ${lines(text)}</p>
    ${commands.map((command) => html`<pre>${lines(command)}</pre>`)}`

/** An HTML field; on one line, since line ends within a field are not kept. */
const description = (task: TaskText, made: Made): string =>
  itemLines(task, made)
    .map((line) => described(line).text.replace(/\n\s*/g, ''))
    .join('')

/**
 * The open tasks as CSV for "Import work items" of Azure Boards: an epic per phase, below it a task each, by
 * indented titles. Owner and state are in the description: an import takes neither for new items.
 * Columns: https://learn.microsoft.com/azure/devops/boards/queries/import-work-items-from-csv
 */
export const azureDevOpsCsv = (made: Made): string => {
  const { domain } = made.words
  const phases = phasesOf({ tasks: openTasks(made), whole: made.outcome.whole })
  return plainCsv([
    ['Work Item Type', 'Title 1', 'Title 2', 'Description', 'Tags'],
    ...phases.flatMap(({ phase, tasks }) => [
      [
        'Epic',
        cut(`${domain.phase[phase]} (${oneLine(titleOf(made))})`, longest),
        '',
        '',
        'Tandem',
      ],
      ...tasks.map(({ task }) => [
        'Task',
        '',
        cut(`${task.number}. ${oneLine(task.title)}`, longest),
        description(task, made),
        ['Tandem', task.team].map(tag).join('; '),
      ]),
    ]),
  ])
}
