import { readFileSync, statSync, writeSync } from 'node:fs'
import { limits } from '#plan/limits.ts'
import { type Terminal, runPlan } from './run.ts'

const read: Terminal['read'] = (file) => {
  try {
    if (file !== '-' && statSync(file).size > limits.file) {
      return { ok: false, why: `${file}: larger than a plan can be (${limits.file} bytes)` }
    }
    const bytes = readFileSync(file === '-' ? 0 : file)
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    const why =
      error instanceof TypeError
        ? 'is not UTF-8 text'
        : error instanceof Error
          ? error.message
          : String(error)
    return { ok: false, why: `${file}: ${why}` }
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
