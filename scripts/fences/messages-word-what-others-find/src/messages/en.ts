import { csv } from '#deliverables/csv.ts'
export const en = csv
