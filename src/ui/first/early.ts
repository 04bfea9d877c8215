const mark = 'data-early'
const takesOver = 'tandem:takes-over'

/** What the user can do before the app listens: choose in a field, send a form off, press a button. */
const acts: Readonly<Record<string, string>> = {
  change: 'select, input[type=file]',
  submit: 'form',
  click: 'button[type=button]',
}

/** Marks what was pressed or chosen. Of buttons and forms the last one counts. */
const keep = (event: Event): void => {
  const target = event.target instanceof Element ? event.target : null
  const element = target?.closest(acts[event.type] ?? '')
  if (!element) return
  if (event.type === 'submit') event.preventDefault()
  if (event.type !== 'change')
    for (const other of document.querySelectorAll(`:is(form, button)[${mark}]`))
      other.removeAttribute(mark)
  element.setAttribute(mark, '')
}

/** Keeps what is pressed or chosen until the app takes over. */
export const startKeeping = (): void => {
  const waiting = new AbortController()
  const { signal } = waiting
  for (const type of Object.keys(acts))
    document.addEventListener(type, keep, { capture: true, signal })
  document.addEventListener(takesOver, () => waiting.abort(), { once: true })
}

const redo = (element: HTMLElement): (() => void) => {
  if (element instanceof HTMLFormElement) return () => element.requestSubmit()
  if (element instanceof HTMLButtonElement) return () => element.click()
  const chosen = element instanceof HTMLSelectElement ? element.value : null
  return () => {
    if (chosen !== null && element instanceof HTMLSelectElement) element.value = chosen
    element.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

/**
 * Ends the keeping: from here on React listens.
 * @returns what the user did, to be done once React is there; choices first, the form or button last
 */
export const takeKept = (): (() => void)[] => {
  document.dispatchEvent(new Event(takesOver))
  const kept = [
    ...document.querySelectorAll<HTMLElement>(`:is(select, input)[${mark}]`),
    ...document.querySelectorAll<HTMLElement>(`:is(form, button)[${mark}]`),
  ]
  for (const element of kept) element.removeAttribute(mark)
  return kept.map(redo)
}
