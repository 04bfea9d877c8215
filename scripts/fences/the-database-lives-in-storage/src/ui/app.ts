import { openDB } from 'idb'
export const app = openDB
