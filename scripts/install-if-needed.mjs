import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { requireSupportedNode } from './node-version.mjs'
import { root, runNpm } from './run.mjs'

/**
 * @typedef {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }> }} Lock
 */

/**
 * Whether what is installed is what the lock file says. The two files are compared by content:
 * their times say nothing after a clone or a change of branch.
 *
 * @param {Lock | undefined} installed node_modules/.package-lock.json, which npm writes last
 * @param {Lock} wanted package-lock.json
 */
export function isInstallNeeded(installed, wanted) {
  if (installed === undefined) return true
  return Object.entries(wanted.packages).some(([path, entry]) => {
    if (path === '') return false
    const found = installed.packages[path]
    // Parts for other systems are listed, but not installed here.
    if (found === undefined) return !(entry.optional ?? entry.devOptional ?? false)
    return found.version !== entry.version || found.integrity !== entry.integrity
  })
}

/** @param {string} path @returns {Lock | undefined} */
const readLock = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined)

/** Runs `npm ci` when node_modules is missing or not what package-lock.json says. */
export function installIfNeeded() {
  requireSupportedNode()
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'))
  const wanted = readLock(join(root, 'package-lock.json'))
  if (wanted === undefined) fail('package-lock.json is missing: this is not a complete copy.')
  if (!isInstallNeeded(installed, wanted)) return
  console.log('Installing the packages that Tandem is built with (npm ci) ...')
  if (runNpm(['ci', '--no-audit', '--no-fund']).ok) return
  fail(
    [
      '',
      'npm ci failed; its own message is above. The usual reasons:',
      '- No way to the package registry. Behind a proxy: npm config set https-proxy http://host:port',
      '  With a registry of your own: npm config set registry https://host/path',
      '- Files of node_modules in use or owned by somebody else. Close what uses them, remove the folder, try again.',
    ].join('\n'),
  )
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message)
  process.exit(1)
}
