import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { commandsOf } from '../asked.ts'
import { examples, hostile, hostilePlan, madeOf } from '../testing/office.ts'
import { html } from './html-text.ts'
import { packIds } from '../packs/ids.ts'
import { packOf } from '../packs/view.ts'
import { partsOf } from '../parts.ts'
import { isShown } from './parts.ts'
import { htmlPage } from './index.ts'

const bad = madeOf(hostilePlan())
const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })
const faultsOf = async (page: string): Promise<string[]> => {
  const { results } = await validator.validateString(page)
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`),
  )
}
const wholes = [...examples(), ['hostile names', bad] as const]
const packs = wholes.flatMap(([name, made]) =>
  packIds.map((pack) => [`${name}, pack of ${pack}`, packOf(made, pack)] as const),
)
const all = [...wholes, ...packs]

describe('the plan as one page', () => {
  it('is looked at by a validator that finds faults', async () => {
    expect(await faultsOf('<!doctype html><html lang="en"><p><div></p></html>')).not.toEqual([])
  })

  it.each(all)('%s: is valid HTML', async (_, made) => {
    expect(await faultsOf(htmlPage(made))).toEqual([])
  })

  it.each(all)('%s: holds all that it needs, and no script', (_, made) => {
    const page = htmlPage(made)
    expect(page).not.toMatch(/<script|<link|<iframe|<object|<embed|<form|<base|javascript:/i)
    expect(page).not.toMatch(/<[a-z][^>]*\son[a-z]+\s*=/i)
    expect(page.match(/\s(?:src|srcset|poster|action)="/g)).toBeNull()
    expect(page).not.toMatch(/@import|url\(/i)
    expect(page).toContain(
      '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; img-src data:" />',
    )
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'))
  })

  it.each(all)('%s: every link leads somewhere', (_, made) => {
    const page = htmlPage(made)
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target = ''] of page.matchAll(/\shref="([^"]*)"/g)) {
      if (target.startsWith('#')) expect(ids).toContain(target.slice(1))
      else expect(target).toMatch(/^https:\/\//)
    }
  })

  it('shows every name as it was typed', () => {
    const page = htmlPage(bad)
    for (const name of hostile) expect(page).toContain(html`${name}`.text.split('\n')[0])
  })

  it('ends its style where it ends, whatever the plan is called', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(htmlPage(bad))?.[1] ?? ''
    expect(style).toContain('@bottom-right')
    expect(style).not.toMatch(/[<]/)
  })

  it.each(all)('%s: holds the parts of the document that a page can show', (_, made) => {
    const shown = [...htmlPage(made).matchAll(/<section id="part-([a-z]+)"/g)].map(([, id]) => id)
    expect(shown.length).toBeGreaterThan(2)
    expect(shown).toEqual(partsOf(made).filter(isShown))
  })

  it('has every line of every command', () => {
    for (const [, made] of examples()) {
      const typed = new Set(
        [...htmlPage(made).matchAll(/<pre><code>(.*?)<\/code><\/pre>/g)].map(([, line = '']) =>
          line.replace(/<\/?span>/g, ''),
        ),
      )
      for (const { text } of made.outcome.tasks.flatMap(commandsOf))
        for (const line of text.split('\n')) expect(typed).toContain(html`${line}`.text)
    }
  })
})
