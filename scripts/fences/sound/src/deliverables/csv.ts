import { judge } from '#engine/judge.ts'
import { en } from '#messages/en.ts'
export const csv = [judge, en]
