import { createContext, use } from 'react'
import type { Messages } from '#messages/en.ts'
import type { Language } from '#messages/languages.ts'

export type LanguageState = {
  readonly language: Language
  readonly messages: Messages
  readonly setLanguage: (language: Language) => void
}

export const LanguageContext = createContext<LanguageState | null>(null)

export const useLanguage = (): LanguageState => {
  const state = use(LanguageContext)
  if (state === null) throw new Error('useLanguage is only for what is inside the app')
  return state
}

/** Every word, in the language of the screen. */
export const useMessages = (): Messages => useLanguage().messages
