import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { securityHeaders } from './headers.mjs'
import { createStaticServer } from './static-server.mjs'

const above = mkdtempSync(join(tmpdir(), 'tandem-serve-'))
const folder = join(above, 'dist')
const server = createStaticServer(folder)
let port = 0

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  mkdirSync(join(folder, '.vite'))
  writeFileSync(join(folder, 'index.html'), '<p>hello</p>')
  writeFileSync(join(folder, 'assets', 'main-1.js'), 'export {}')
  writeFileSync(join(folder, 'logo.png'), 'png')
  writeFileSync(join(folder, '.vite', 'manifest.json'), '{}')
  writeFileSync(join(above, 'secret.txt'), 'secret')
  mkdirSync(join(above, 'dist-other'))
  writeFileSync(join(above, 'dist-other', 'secret.txt'), 'secret')
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined))
  })
  port = /** @type {import('node:net').AddressInfo} */ (server.address()).port
})
afterAll(() => {
  server.close()
  rmSync(above, { recursive: true, force: true })
})

/**
 * Asks as no browser would: the path goes out as it is.
 *
 * @param {string} path @param {{ method?: string, headers?: Record<string, string> }} [options]
 * @returns {Promise<{ status: number | undefined, headers: import('node:http').IncomingHttpHeaders, body: Buffer }>}
 */
const ask = (path, options = {}) =>
  new Promise((resolve, reject) => {
    const asking = request(
      { host: '127.0.0.1', port, path, agent: false, ...options },
      (answer) => {
        /** @type {Buffer[]} */
        const parts = []
        answer.on('data', (part) => parts.push(part))
        answer.on('end', () =>
          resolve({
            status: answer.statusCode,
            headers: answer.headers,
            body: Buffer.concat(parts),
          }),
        )
      },
    )
    asking.on('error', reject).end()
  })

describe('what is there', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', 'no-cache', '<p>hello</p>'],
    ['/index.html?x=1', 'text/html; charset=utf-8', 'no-cache', '<p>hello</p>'],
    [
      '/assets/main-1.js',
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
      'export {}',
    ],
    ['/logo.png', 'image/png', 'no-cache', 'png'],
  ])('%s', async (path, type, cache, text) => {
    const { status, headers, body } = await ask(path)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe(type)
    expect(headers['cache-control']).toBe(cache)
    expect(headers['content-length']).toBe(String(text.length))
    expect(body.toString()).toBe(text)
  })

  test('is compressed for who can read it', async () => {
    const { headers, body } = await ask('/', { headers: { 'accept-encoding': 'br, gzip' } })
    expect(headers['content-encoding']).toBe('gzip')
    expect(headers.vary).toBe('Accept-Encoding')
    expect(gunzipSync(body).toString()).toBe('<p>hello</p>')
  })

  test('is announced without its content to HEAD', async () => {
    const { status, headers, body } = await ask('/', { method: 'HEAD' })
    expect([status, headers['content-length'], body.length]).toEqual([200, '12', 0])
  })
})

describe('a sharing link that is asked for as a path leads to its fragment', () => {
  test.each([
    ['/%23/shared/t1p.4.aB-_.01234567', '/#/shared/t1p.4.aB-_.01234567?server'],
    ['/tools/tandem/%2523/shared/t1p', '/tools/tandem/#/shared/t1p?server'],
    ['/tools/%23%2Fshared%2ft1p?x=1', '/tools/#/shared/t1p?server'],
  ])('%s', async (path, location) => {
    const { status, headers } = await ask(path)
    expect([status, headers.location, headers['cache-control']]).toEqual([
      302,
      location,
      'no-cache',
    ])
  })

  test.each([
    '//evil.example/%23/shared/t1p',
    '/x%2f/%23/shared/t1p',
    '/%23/about',
    '/a%23/shared/b',
  ])('not %s', async (path) => {
    expect((await ask(path)).status).toBe(404)
  })
})

describe('what is not there, or not for visitors', () => {
  test.each([
    ['/nope', 404],
    ['/\\evil.example/%23/shared/t1p', 400],
    ['/assets', 404],
    ['/assets/', 404],
    ['/.vite/manifest.json', 404],
    ['/../secret.txt', 404],
    ['/%2e%2e/secret.txt', 404],
    ['/..%2fsecret.txt', 404],
    ['/assets/../../secret.txt', 404],
    ['/../dist-other/secret.txt', 404],
    ['//etc/passwd', 404],
    ['/..%5csecret.txt', 400],
    ['/%00', 400],
    ['/%zz', 400],
  ])('%s', async (path, status) => {
    const answer = await ask(path)
    expect(answer.status).toBe(status)
    expect(answer.body.toString()).toBe('No such page.\n')
    expect(answer.headers['content-security-policy']).toBe(
      securityHeaders['Content-Security-Policy'],
    )
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s', async (method) => {
    const { status, headers } = await ask('/', { method })
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })
})
