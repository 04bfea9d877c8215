import fc from 'fast-check'
export const app = fc
