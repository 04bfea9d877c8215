import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { cacheControlOf, securityHeaders } from './headers.mjs'

/** @type {Record<string, string>} */
const typeOf = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
}

const compressible = /^(?:text\/|application\/(?:json|manifest)|image\/svg)/

/**
 * The path of a file within the served folder, or why there is none.
 *
 * @param {string} url as the browser asks for it, for example `/assets/main.js?x`
 * @returns {{ path: string } | { status: 400 | 404 }}
 */
function pathOf(url) {
  let decoded
  try {
    decoded = decodeURIComponent(url.split(/[?#]/)[0] ?? '')
  } catch {
    return { status: 400 }
  }
  if (!decoded.startsWith('/') || /[\0\\]/.test(decoded)) return { status: 400 }
  const path = decoded.replace(/\/$/, '/index.html').slice(1)
  // Nothing whose name starts with a dot is for visitors, and `..` leads out of the folder.
  return path.split('/').some((part) => part === '' || part.startsWith('.'))
    ? { status: 404 }
    : { path }
}

/**
 * A sharing link whose `#` became `%23` on its way is asked for as a path: where it belongs, its plan in the
 * fragment again. `?server` tells the page that the plan was in a path (docs/sharing-link.md).
 *
 * @param {string} url as the browser asks for it
 * @returns {string | undefined} an address on this server; nothing if it is no such link
 */
function linkOf(url) {
  const slash = '(?:/|%(?:25)*2f)'
  const link = new RegExp(
    `^(/(?:[^/%?#\\\\]+/)*)%(?:25)*23${slash}shared${slash}([^?#]*)`,
    'i',
  ).exec(url)
  return link === null ? undefined : `${link[1]}#/shared/${link[2]}?server`
}

/**
 * A web server for one folder of built files: nothing but GET and HEAD, nothing outside the folder,
 * and the same headers that a real host should send.
 *
 * @param {string} folder
 */
export function createStaticServer(folder) {
  return createServer((request, response) => {
    answer(folder, request).then(
      ({ status, headers, body }) => {
        response.writeHead(status, {
          ...securityHeaders,
          ...headers,
          'Content-Length': body.length,
        })
        response.end(request.method === 'HEAD' ? undefined : body)
      },
      () => response.destroy(),
    )
  })
}

/**
 * @typedef {{ status: number, headers: Record<string, string>, body: Buffer }} Answer
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<Answer>}
 */
async function answer(folder, request) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return plain(405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' })
  const link = linkOf(request.url ?? '/')
  if (link !== undefined)
    return plain(302, 'The plan of this link is in its fragment.', { Location: link })
  const asked = pathOf(request.url ?? '/')
  if ('status' in asked) return plain(asked.status, 'No such page.')
  const body = await contentOf(folder, asked.path)
  if (body === undefined) return plain(404, 'No such page.')
  const type = typeOf[extname(asked.path)] ?? 'application/octet-stream'
  const headers = { 'Content-Type': type, 'Cache-Control': cacheControlOf(asked.path) }
  if (!compressible.test(type)) return { status: 200, headers, body }
  return /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
    ? {
        status: 200,
        headers: { ...headers, Vary: 'Accept-Encoding', 'Content-Encoding': 'gzip' },
        body: gzipSync(body),
      }
    : { status: 200, headers: { ...headers, Vary: 'Accept-Encoding' }, body }
}

/**
 * @param {number} status
 * @param {string} text
 * @param {Record<string, string>} [more]
 * @returns {Answer}
 */
const plain = (status, text, more = {}) => ({
  status,
  headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache', ...more },
  body: Buffer.from(`${text}\n`),
})

/**
 * @param {string} folder
 * @param {string} path
 * @returns {Promise<Buffer | undefined>} nothing if there is no such file in the folder
 */
async function contentOf(folder, path) {
  const file = resolve(join(folder, path))
  if (!file.startsWith(resolve(folder) + sep)) return undefined
  const found = await stat(file).catch(() => undefined)
  return found?.isFile() ? readFile(file) : undefined
}
