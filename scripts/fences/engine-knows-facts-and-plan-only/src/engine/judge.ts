import { words } from '#messages/en.ts'
export const judge = words
