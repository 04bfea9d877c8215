import { describe, expect, test } from 'vitest'
import { isInstallNeeded } from './install-if-needed.mjs'

const lock = (/** @type {Record<string, object>} */ packages) => ({ packages })

const wanted = lock({
  '': { version: '0.1.0' },
  'node_modules/react': { version: '19.3.1', integrity: 'sha512-a' },
  'node_modules/other-system': { version: '1.0.0', integrity: 'sha512-b', optional: true },
})

describe('isInstallNeeded', () => {
  test.each([
    ['nothing is installed', undefined, true],
    [
      'what is wanted is installed',
      { 'node_modules/react': wanted.packages['node_modules/react'] },
      false,
    ],
    ['a package is missing', {}, true],
    [
      'a version differs',
      { 'node_modules/react': { version: '19.3.0', integrity: 'sha512-a' } },
      true,
    ],
    [
      'a content differs',
      { 'node_modules/react': { version: '19.3.1', integrity: 'sha512-x' } },
      true,
    ],
  ])('when %s', (_, installed, needed) => {
    expect(isInstallNeeded(installed && lock(/** @type {any} */ (installed)), wanted)).toBe(needed)
  })
})
