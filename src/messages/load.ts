import type { Messages } from './en.ts'
import type { Language } from './languages.ts'

const loaders: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  ko: async () => (await import('./ko.ts')).ko,
}

/** The words of one language, loaded when it is asked for. */
export const loadMessages = async (language: Language): Promise<Messages> => loaders[language]()
