import { baseEn } from './base.en.ts'
import { taskWordsEn } from './tasks.en.ts'
import type { Words } from './words.ts'

/** Every word in English. */
export const en = { ...baseEn, domain: { ...baseEn.domain, task: taskWordsEn } }

/** Every word of the product, in whichever language. */
export type Messages = Words<typeof en>
