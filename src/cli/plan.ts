import { readFileSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { limits } from '#plan/limits.ts'
import { runPlan } from './run.ts'
import type { Terminal } from './terminal.ts'

type Reasons = Readonly<Record<string, string>>

const readReasons: Reasons = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'the file may not be read by this user',
  EPERM: 'the file may not be read by this user',
}

const writeReasons: Reasons = {
  EEXIST: 'there is a file already; --force overwrites it',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'this user may not write here',
  EPERM: 'this user may not write here',
  EROFS: 'nothing can be written here',
  ENOSPC: 'there is no room left',
}

/** Why a file cannot be read or written, in words where the system only gives a code. */
const reasonOf = (error: unknown, reasons: Reasons): string => {
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
    return { ok: false, why: reasonOf(error, readReasons) }
  }
}

const write: Terminal['write'] = (file, content, how) => {
  try {
    const flag = how === 'overwrite' ? 'w' : 'wx'
    writeFileSync(file, content, { flag, mode: how === 'secret' ? 0o600 : 0o666 })
    return { ok: true }
  } catch (error) {
    return { ok: false, why: reasonOf(error, writeReasons) }
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

process.exitCode = await runPlan(process.argv.slice(2), {
  read,
  write,
  out,
  error: (line) => console.error(line),
})
