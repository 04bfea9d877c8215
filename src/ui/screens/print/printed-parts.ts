import { createContext, use } from 'react'
import type { Part } from './parts.ts'

/** The parts that are on the paper: only to them can a link lead. */
export const PrintedParts = createContext<readonly Part[]>([])

/** Whether a part is on the paper. */
export const useIsPrinted = (part: Part): boolean => use(PrintedParts).includes(part)
