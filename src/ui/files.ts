import { limits } from '#plan/limits.ts'
import type { ReadPlan } from '#plan/file.ts'
import type { Plan } from '#plan/plan.ts'

/** Hands a file to the user through the browser's own download. */
export const saveFile = (
  name: string,
  content: string | Blob | Uint8Array<ArrayBuffer>,
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
export const readPlanFile = async (file: File): Promise<ReadPlan> => {
  if (file.size > limits.file)
    return { ok: false, faults: [{ code: 'too-large', bytes: file.size, limit: limits.file }] }
  const { readPlanText } = await import('#plan/file.ts')
  return readPlanText(await file.text())
}

/** Saves a plan as a file. The open plan was read with the same code, so it is there without a network. */
export const savePlan = async (plan: Plan): Promise<void> => {
  const { writePlanText } = await import('#plan/file.ts')
  saveFile(fileName(plan.title, 'json'), writePlanText(plan), 'application/json')
}
