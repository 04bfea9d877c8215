import { readFileSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { limits } from '#plan/limits.ts'
import { runPlan } from './run.ts'
import type { Terminal } from './terminal.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'this user may not read or write it',
  EPERM: 'this user may not read or write it',
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

const isSame = (file: string, text: string): boolean => {
  const there = read(file)
  return there.ok && there.text === text
}

/** Nothing that is there is overwritten: it may be the key of something that was sent already. */
const write: Terminal['write'] = (file, text) => {
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 })
    return { ok: true }
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    if (isThere && isSame(file, text)) return { ok: true }
    return { ok: false, why: isThere ? 'there is another file of this name' : reasonOf(error) }
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
  write,
  out,
  error: (line) => console.error(line),
})
