import type { Language } from '#messages/languages.ts'

/**
 * The place of the app in the page; of the built page's two start screens the one in this language stays.
 * @returns whether it holds the start screen already
 */
export const takePlace = (
  language: Language,
  start: boolean,
): { root: HTMLElement; filled: boolean } => {
  const places = [...document.querySelectorAll<HTMLElement>('[data-app]')]
  const own = places.find((place) => place.lang === language)
  const root = own ?? places[0]
  if (root === undefined) throw new Error('index.html has no [data-app]')
  for (const place of places) if (place !== root) place.remove()
  const filled = own !== undefined && start
  if (!filled) root.replaceChildren()
  // The page itself says its language, and may come to say another.
  root.removeAttribute('lang')
  document.documentElement.lang = language
  delete document.documentElement.dataset['elsewhere']
  return { root, filled }
}
