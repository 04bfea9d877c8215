import { describe, expect, test } from 'vitest'
import { findBrowser, usualPlaces } from './find-browser.mjs'

const own = '/cache/playwright/chrome'

/**
 * A system on which these programs, and no others, are browsers.
 *
 * @param {string} platform @param {Record<string, string>} env @param {string[]} browsers
 */
const systemWith = (platform, env, browsers) => ({
  platform,
  env,
  isBrowser: (/** @type {string} */ path) => browsers.includes(path),
})

describe('findBrowser', () => {
  test("prefers Playwright's own to all others", () => {
    const env = { PATH: '/usr/bin', TANDEM_BROWSER: '/opt/mine' }
    const system = systemWith('linux', env, [own, '/opt/mine', '/usr/bin/chromium'])
    expect(findBrowser(own, system)).toBe(own)
  })

  test('prefers the named one to what is installed', () => {
    const env = { PATH: '/usr/bin', TANDEM_BROWSER: '/opt/mine' }
    const system = systemWith('linux', env, ['/opt/mine', '/usr/bin/chromium'])
    expect(findBrowser(own, system)).toBe('/opt/mine')
  })

  test('refuses a named one that is none, instead of taking another silently', () => {
    const system = systemWith('linux', { TANDEM_BROWSER: '/opt/gone', PATH: '/usr/bin' }, [
      '/usr/bin/chromium',
    ])
    expect(() => findBrowser(own, system)).toThrow('TANDEM_BROWSER is "/opt/gone"')
  })

  test('finds none where there is none', () => {
    expect(findBrowser(own, systemWith('linux', { PATH: '/usr/bin' }, []))).toBeUndefined()
  })

  test.each([
    ['linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/chromium'],
    ['linux', {}, '/opt/google/chrome/chrome'],
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    [
      'darwin',
      { HOME: '/Users/kim' },
      '/Users/kim/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    ['darwin', { PATH: '/opt/homebrew/bin' }, '/opt/homebrew/bin/chromium'],
    [
      'win32',
      { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    [
      'win32',
      { LOCALAPPDATA: 'C:\\Users\\kim\\AppData\\Local' },
      'C:\\Users\\kim\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    ],
    ['win32', { Path: 'C:\\tools;D:\\chrome' }, 'D:\\chrome\\chrome.exe'],
  ])('on %s with %o finds %s', (platform, env, path) => {
    expect(findBrowser(own, systemWith(platform, env, [path]))).toBe(path)
  })
})

test('an empty entry of the path does not mean the current folder', () => {
  expect(usualPlaces('linux', { PATH: '::/usr/bin' })).not.toContain('chromium')
})
