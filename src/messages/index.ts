import { type Messages, en } from './en.ts'
import { ko } from './ko.ts'
import type { Language } from './languages.ts'

export type { Messages } from './en.ts'

/** Every language at once, for the terminal. The app loads one at a time: load.ts. */
export const messages: Readonly<Record<Language, Messages>> = { en, ko }
