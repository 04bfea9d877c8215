import type { Language } from './languages.ts'
import { offlineEn } from './ui-offline.en.ts'
import { offlineKo } from './ui-offline.ko.ts'
import type { Words } from './words.ts'

/** What is seldom shown, in every language at once: apart from the words that the start must load. */
export const offlineWords: Readonly<Record<Language, Words<typeof offlineEn>>> = {
  en: offlineEn,
  ko: offlineKo,
}
