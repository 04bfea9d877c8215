import { cssString } from '../css-string.ts'
import type { Made } from '../deliverable.ts'
import { cut, oneLine } from '../office/text.ts'
import { phasesOf } from '../phases.ts'
import { placeholderNotes } from '../placeholders.ts'
import { coverFlags } from '../packs/flags.ts'
import { partTitle } from '../packs/titles.ts'
import { type PartId, partsOf } from '../parts.ts'
import { coverRows, leftOutText, titleOf } from '../tables.ts'
import { anchorOfPhase } from './checklist.ts'
import { html, type Markup, nothing, trusted } from './html-text.ts'
import { isShown, lyingParts, partBody } from './parts.ts'
import { when } from './pieces.ts'
import { printStyle, screenStyle } from './style.ts'

/** The page may show itself and nothing else: no script, nothing from outside, nothing sent away. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/** Longer titles would not fit on the line above the page. */
const longest = 100

const nameOf = (made: Made): string =>
  [titleOf(made), made.plan.customer].map(oneLine).filter(Boolean).join(' · ')

const foot = ({ plan, words }: Made): string =>
  `Tandem · ${words.deliverables.judged(plan.asOf, plan.edition)}`

/** What stands around each printed page; the first has its title in large. */
const runningStyle = (made: Made): string => {
  const pages = made.words.deliverables.pageOf
    .split(/(\{[01]\})/)
    .filter(Boolean)
    .map((piece) => {
      if (piece === '{0}') return 'counter(page)'
      return piece === '{1}' ? 'counter(pages)' : cssString(piece)
    })
    .join(' ')
  return `
@page {
  @top-left { content: ${cssString(cut(nameOf(made), longest))}; font: 8pt sans-serif; }
  @bottom-left { content: ${cssString(foot(made))}; font: 8pt sans-serif; }
  @bottom-right { content: ${pages}; font: 8pt sans-serif; }
}
@page :first { @top-left { content: none; } }
`
}

/** Each value that is not final, and where it stands. */
const notFinal = (made: Made): Markup => {
  const flags = coverFlags(made)
  if (flags === null) return nothing
  return html`<div class="open">
    <p>${flags.title}</p>
    <ul>
      ${flags.items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </div>`
}

const cover = (made: Made): Markup => {
  const notes = made.pack === undefined ? placeholderNotes(made.outcome, made.words) : []
  return html` <header class="cover">
    <h1>${oneLine(titleOf(made))}</h1>
    <dl>
      ${coverRows(made)
        .filter(([, text]) => text !== '')
        .map(
          ([label = '', text = '']) =>
            html`<dt>${label}</dt>
              <dd>${text}</dd>`,
        )}
    </dl>
    ${leftOutText(made) === '' ? nothing : html`<p>${leftOutText(made)}</p>`}
    ${notes.map((note) => html`<p class="open">${note}</p>`)} ${notFinal(made)}
  </header>`
}

const contents = (parts: readonly PartId[], made: Made): Markup => {
  const { domain, deliverables: words } = made.words
  const phases = phasesOf(made.outcome)
  const below = (part: PartId): Markup =>
    when(
      part === 'checklist' && phases.length > 0,
      () =>
        html`<ol>
          ${phases.map(({ phase, number }) => html`<li><a href="#${anchorOfPhase(phase)}">${number} · ${domain.phase[phase]}</a></li>`)}
        </ol>`,
    )
  return html` <nav aria-labelledby="contents">
    <h2 id="contents">${words.contents}</h2>
    <ol>
      ${parts.map((part, index) => html`<li><a href="#part-${part}">${index + 1}. ${partTitle(part, made)}</a>${below(part)}</li>`)}
    </ol>
  </nav>`
}

const section = (part: PartId, number: number, made: Made): Markup =>
  html` <section id="part-${part}" class="${lyingParts.includes(part) ? 'lying' : 'standing'}">
    <h2>${number}. ${partTitle(part, made)}</h2>
    ${partBody(part, made)}
  </section>`

/**
 * The plan as one HTML file that needs nothing else: no script, no file beside it, no network. It reads on a
 * screen of any width, light or dark, and prints.
 */
export const htmlPage = (made: Made): string => {
  const parts = partsOf(made).filter(isShown)
  const page = html`<!doctype html>
    <html lang="${made.words.locale.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${trusted(policy)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="Tandem" />
        <meta name="color-scheme" content="light dark" />
        <title>${nameOf(made)}</title>
        <style>
          ${trusted(screenStyle + printStyle + runningStyle(made))}
        </style>
      </head>
      <body>
        ${cover(made)} ${contents(parts, made)}
        <main>${parts.map((part, index) => section(part, index + 1, made))}</main>
        <footer><p>${foot(made)}</p></footer>
      </body>
    </html> `
  return page.text
}
