import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { posix, win32 } from 'node:path'

/**
 * @typedef {Record<string, string | undefined>} Env
 * @typedef {(path: string) => boolean} IsBrowser
 */

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
]

const onMac = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const onWindows = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

export const noBrowserAdvice = `No Chromium, Chrome or Edge was found, and the tests in the browser need one. Do one of these:
- npx playwright install chromium
- install Chrome, Edge or Chromium in the usual way (Debian, Ubuntu: sudo apt-get install chromium)
- name the program of the one you have: set the variable TANDEM_BROWSER to its full path`

/**
 * Where a browser may be on this kind of system, likeliest first.
 *
 * @param {string} platform as in `process.platform`
 * @param {Env} env
 * @returns {string[]} full paths, whether they exist or not
 */
export function usualPlaces(platform, env) {
  if (platform === 'win32') return windowsPlaces(env)
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '')
  const onPath = folders.flatMap((folder) => names.map((name) => posix.join(folder, name)))
  return platform === 'darwin'
    ? ['/Applications', `${env['HOME'] ?? ''}/Applications`]
        .flatMap((folder) => onMac.map((app) => posix.join(folder, app)))
        .concat(onPath)
    : [...onPath, '/opt/google/chrome/chrome', '/snap/bin/chromium']
}

/** @param {Env} env */
function windowsPlaces(env) {
  const programs = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .map((name) => env[name])
    .filter((folder) => folder !== undefined)
  const folders = (env['Path'] ?? env['PATH'] ?? '').split(';').filter((folder) => folder !== '')
  return [
    ...programs.flatMap((folder) => onWindows.map((program) => win32.join(folder, program))),
    ...folders.flatMap((folder) => names.map((name) => win32.join(folder, `${name}.exe`))),
  ]
}

/**
 * A browser for the tests: Playwright's own, which fits it best, else the one named by
 * TANDEM_BROWSER, else one that is installed.
 *
 * @param {string} own where Playwright keeps its own, whether it is there or not
 * @param {{ platform?: string, env?: Env, isBrowser?: IsBrowser }} [system] for tests
 * @returns {string | undefined} the full path of its program
 * @throws when TANDEM_BROWSER is needed and names something else
 */
export function findBrowser(own, system = {}) {
  const { platform = process.platform, env = process.env } = system
  const isBrowser = system.isBrowser ?? ((path) => startsHere(path, platform))
  if (isBrowser(own)) return own
  const named = env['TANDEM_BROWSER'] ?? ''
  if (named === '') return usualPlaces(platform, env).find(isBrowser)
  if (isBrowser(named)) return named
  throw new Error(`TANDEM_BROWSER is "${named}", which is no browser that starts here.`)
}

/**
 * On Linux the file alone proves little: where only the snap is offered, `chromium-browser` is a
 * script that says so. Elsewhere asking for the version would open a window.
 *
 * @param {string} path
 * @param {string} platform
 */
function startsHere(path, platform) {
  if (!existsSync(path)) return false
  if (platform !== 'linux') return true
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 15_000 }).status === 0
}
