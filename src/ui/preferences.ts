import { type Language, languages } from '#messages/languages.ts'

export type Theme = 'system' | 'light' | 'dark'
export const themes: readonly Theme[] = ['system', 'light', 'dark']

// Reading storage throws where the browser forbids it altogether.
const stored = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
const store = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value)
  } catch {
    // The choice then holds for this page only.
  }
}

/** The language chosen before, else the browser's, else English. */
export const preferredLanguage = (): Language => {
  const wishes = [stored('tandem-language') ?? '', ...navigator.languages]
  const found = wishes.map((wish) =>
    languages.find((language) => wish.toLowerCase().startsWith(language)),
  )
  return found.find((language) => language !== undefined) ?? 'en'
}
export const keepLanguage = (language: Language): void => store('tandem-language', language)

export const preferredTheme = (): Theme =>
  themes.find((theme) => theme === stored('tandem-theme')) ?? 'system'

/** Shows a theme and remembers it. */
export const applyTheme = (theme: Theme): void => {
  store('tandem-theme', theme)
  document.documentElement.dataset['theme'] = theme
}
