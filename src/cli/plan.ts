import { readFileSync, statSync, writeSync } from 'node:fs'
import { limits } from '#plan/limits.ts'
import { type Terminal, runPlan } from './run.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'the file may not be read by this user',
  EPERM: 'the file may not be read by this user',
}

/** Why a file cannot be read, in words where the system only gives a code. */
const reasonOf = (error: unknown): string => {
  if (error instanceof TypeError) return 'this is not UTF-8 text'
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return reasons[code] ?? error.message
}

const read: Terminal['read'] = (file) => {
  try {
    if (file !== '-' && statSync(file).size > limits.file)
      return { ok: false, why: `larger than a plan can be (${limits.file} bytes)` }
    const bytes = readFileSync(file === '-' ? 0 : file)
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    return { ok: false, why: reasonOf(error) }
  }
}

/** Written at once and whole, also into a pipe: process.exit would cut an asynchronous write short. */
const out = (text: string): void => {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(1, bytes, at)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error
    }
  }
}

process.exitCode = runPlan(process.argv.slice(2), {
  read,
  out,
  error: (line) => console.error(line),
})
