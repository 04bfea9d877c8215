import { cell } from '#ui/screens/matrix/cell.ts'
export const records = cell
