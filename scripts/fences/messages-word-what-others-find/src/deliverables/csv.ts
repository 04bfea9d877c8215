export const csv = 1
