import { once } from '#plan/remember.ts'
import type { Made } from '../deliverable.ts'
import { phasesOf } from '../phases.ts'
import { numberedTasks } from '../task-numbers.ts'
import { type TaskBlock, type TaskText, taskTexts } from '../task-text.ts'
import { traps } from './findings.ts'
import { html, type Markup } from './html-text.ts'
import { commandList, sourceMarks, when } from './pieces.ts'

/** The id of a phase in the page, for links to it. */
export const anchorOfPhase = (phase: string): string => `phase-${phase}`

const block = ({ title, text, commands }: TaskBlock): Markup =>
  html` <p class="${commands.length > 0 ? 'keep' : ''}"><b>${title}:</b> ${text}</p>
    ${commandList(commands)}`

const numbersIn = once(
  (outcome: Made['outcome']): ReadonlySet<number> =>
    new Set(numberedTasks(outcome).map(({ number }) => number)),
)

const facts = (task: TaskText, made: Made): Markup => {
  const { deliverables: words } = made.words
  // In a pack the tasks of other teams are elsewhere.
  const after = task.after.map((number) =>
    numbersIn(made.outcome).has(number)
      ? html`<a class="mark" href="#task-${number}">${number}</a>`
      : html`<span class="mark">${number}</span>`,
  )
  return html`<p class="facts">
    ${words.role}: ${task.role} · ${words.shell}: ${task.shellName} · ${words.where}:
    ${task.where}${when(after.length > 0, () => html` · ${words.after}: ${after}`)}${when(
      task.sources.length > 0,
      () => html` · ${words.source}: ${sourceMarks(task.sources, made)}`,
    )}
  </p>`
}

const work = (task: TaskText, { words: { deliverables: words } }: Made): Markup => {
  const known = [
    [words.owner, task.owner],
    [words.due, task.due],
  ].flatMap(([label = '', text = '']) => (text === '' ? [] : [html` · <b>${label}:</b> ${text}`]))
  return html`<div class="work">
    <p><b>${words.status}:</b> ${task.statusWord}${known}</p>
    ${when(task.note !== '', () => html`<p class="written"><b>${words.note}:</b> ${task.note}</p>`)}
    <p class="signature">${words.signature}</p>
  </div>`
}

const taskOf = (task: TaskText, made: Made): Markup =>
  html` <article class="task" id="task-${task.number}">
    <h4>
      <span class="box" aria-hidden="true">${task.ticked ? '✓' : ''}</span> ${task.number}.
      ${task.title}
    </h4>
    <p>${task.why}</p>
    ${when(task.flags !== '', () => html`<p class="flags">${task.flags}</p>`)} ${facts(task, made)}
    ${[task.do, task.verify, task.rollback].map(block)} ${traps(task.pitfalls, made)}
    ${work(task, made)}
  </article>`

/** Every task by phase: a box to tick on paper, what to do, how to see that it is done, how to undo it. */
export const checklist = (made: Made): Markup => {
  const { whole } = made.outcome
  return html`${phasesOf({ tasks: taskTexts(made), whole }).map(
    ({ phase, number, tasks }) =>
      html` <h3 id="${anchorOfPhase(phase)}">${number} · ${made.words.domain.phase[phase]}</h3>
        ${tasks.map(({ task }) => taskOf(task, made))}`,
  )}`
}
