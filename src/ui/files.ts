import { limits } from '#plan/limits.ts'
import { type ReadPlan, readPlanText } from '#plan/file.ts'

/** Hands a file to the user through the browser's own download. */
export const saveFile = (
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  type: string,
): void => {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** A file name that Windows takes: no reserved characters, no trailing dot, not too long. */
export const fileName = (title: string, extension: string): string => {
  const safe = title
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}]/gu, '-')
    .replace(/[. ]+$/, '')
    .slice(0, 80)
  return `${safe.trim() === '' ? 'tandem-plan' : safe.trim()}.${extension}`
}

/** Reads a plan file; one that is too large is refused before it is read. */
export const readPlanFile = async (file: File): Promise<ReadPlan> =>
  file.size > limits.file
    ? { ok: false, faults: [{ code: 'too-large', bytes: file.size, limit: limits.file }] }
    : readPlanText(await file.text())
