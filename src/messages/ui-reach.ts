import type { Language } from './languages.ts'
import { reachEn } from './ui-reach.en.ts'
import { reachKo } from './ui-reach.ko.ts'
import type { Words } from './words.ts'

export type ReachWords = Words<typeof reachEn>

/** The words of one seldom seen page, in every language at once: the start must not load them. */
export const reachWords: Readonly<Record<Language, ReachWords>> = { en: reachEn, ko: reachKo }
