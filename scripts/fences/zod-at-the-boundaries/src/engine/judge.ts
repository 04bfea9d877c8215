import * as z from 'zod'
export const judge = z
