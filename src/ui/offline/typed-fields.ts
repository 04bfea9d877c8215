const key = 'tandem-typed'

/** The fields of a plan that is not begun yet: no plan holds what is typed there. */
const fields = () => [
  ...document.querySelectorAll<HTMLInputElement>('form[method="dialog"] input[name]'),
]

/** Keeps what stands in them over the next loading of the page. */
export const keepTyped = (): void => {
  const typed = fields().map(({ name, value }) => [name, value])
  if (typed.length > 0) sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(typed)))
}

/** Puts it back where nothing has been typed since. */
export const restoreTyped = (): void => {
  const kept = sessionStorage.getItem(key)
  if (kept === null) return
  sessionStorage.removeItem(key)
  const typed = JSON.parse(kept) as Record<string, string>
  for (const field of fields()) if (field.value === '') field.value = typed[field.name] ?? ''
}
