import type { FileChild } from 'docx'
import { phases } from '#knowledge/tasks.ts'
import type { Made } from '../deliverable.ts'
import { numbersOf } from '../tables.ts'
import { type TaskBlock, type TaskText, taskTexts } from '../task-text.ts'
import { blankLine, boxHeading, code, heading, labelled, paragraph } from './blocks.ts'

/** The numbers of sources, as [1] [2]. */
export const marks = (numbers: readonly number[]): string =>
  numbers.map((number) => `[${number}]`).join(' ')

const block = ({ title, text, commands }: TaskBlock): FileChild[] => [
  labelled(title, text, commands.length > 0),
  ...code(commands),
]

const facts = (task: TaskText, made: Made): string => {
  const { deliverables: words } = made.words
  return [
    [words.role, task.role],
    [words.shell, task.shellName],
    [words.where, task.where],
    [words.after, task.after.join(', ')],
    [words.source, marks(numbersOf(task.sources, made))],
  ]
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}`)
    .join(' · ')
}

const work = (task: TaskText, { words: { deliverables: words } }: Made): string =>
  [
    task.statusWord,
    ...(task.owner === '' ? [] : [`${words.owner}: ${task.owner}`]),
    ...(task.due === '' ? [] : [`${words.due}: ${task.due}`]),
  ].join(' · ')

const taskOf = (task: TaskText, made: Made): FileChild[] => {
  const { deliverables: words } = made.words
  return [
    boxHeading(`${task.number}. ${task.title}`, task.ticked),
    ...(task.flags === '' ? [] : [paragraph(task.flags, 'Flags')]),
    paragraph(task.why),
    paragraph(facts(task, made), 'Facts'),
    ...[task.do, task.verify, task.rollback].flatMap(block),
    ...(task.note === '' ? [] : [labelled(words.note, task.note)]),
    labelled(words.status, work(task, made), true),
    blankLine(words.signature),
  ]
}

/** The chapter with every task by phase: a box to tick, what to do, how to see that it is done, how to undo it, a line to sign. */
export const checklist = (made: Made): FileChild[] => {
  const tasks = taskTexts(made)
  const chapter = phases.flatMap((phase) => {
    const here = tasks.filter((task) => task.phase === phase)
    return here.length === 0
      ? []
      : [heading(made.words.domain.phase[phase], 2), ...here.flatMap((task) => taskOf(task, made))]
  })
  return [heading(made.words.deliverables.part.checklist, 1), ...chapter]
}
