import { baseKo } from './base.ko.ts'
import type { Messages } from './en.ts'
import { taskWordsKo } from './tasks.ko.ts'

/** 모든 한국어 문구. */
export const ko: Messages = { ...baseKo, domain: { ...baseKo.domain, task: taskWordsKo } }
