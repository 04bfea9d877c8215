import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The service worker's file, in the folder whose pages it serves. */
export const serviceWorkerFile = 'sw.js'

/** @param {string | Buffer} content */
const digestOf = (content) => `sha256-${createHash('sha256').update(content).digest('base64')}`

/**
 * What to keep of a built folder: every file but the service worker itself and what is not for visitors.
 *
 * @param {string} folder
 * @returns {{ id: string, files: Record<string, string> }} a digest of all, and of each
 */
export function filesOf(folder) {
  const names = readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name !== serviceWorkerFile && !/(?:^|\/)\./.test(name))
    .filter((name) => statSync(join(folder, name)).isFile())
    .toSorted()
  const files = Object.fromEntries(
    names.map((name) => [
      // By this address it is opened; some hosts send those who ask for index.html there.
      name === 'index.html' ? './' : name,
      digestOf(readFileSync(join(folder, name))),
    ]),
  )
  return { id: digestOf(JSON.stringify(files)).slice(7, 23), files }
}

/**
 * The service worker of a built folder: what it keeps, and what it does.
 *
 * @param {string} folder
 * @param {string} code of src/ui/offline/service-worker.ts, built
 */
export const withFiles = (folder, code) =>
  `self.tandemBuild=${JSON.stringify(filesOf(folder))};\n${code}`
