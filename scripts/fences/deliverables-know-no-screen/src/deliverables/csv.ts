import { cell } from '#ui/cell.ts'
export const csv = cell
