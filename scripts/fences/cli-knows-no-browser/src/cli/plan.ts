import { store } from '#storage/store.ts'
export const run = store
