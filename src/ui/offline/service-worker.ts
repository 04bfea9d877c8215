/**
 * The service worker: keeps every file of one build, so that the app runs without a network. It takes
 * nothing from elsewhere, and takes over only when the user says so (docs/decisions/0013).
 */
import { knowledgeVersion } from '#knowledge/version.ts'
import { version } from '../../../package.json'
import { type BuildFiles, type Versions, takeOver, whichVersion } from './service-worker-words.ts'

// Of the types of a worker the DOM's know nothing.
type Waiting = Event & { waitUntil(work: Promise<unknown>): void }
type Fetching = Waiting & {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
type Told = Waiting & MessageEvent<unknown>
declare const self: {
  /** The build puts it in front of this script (scripts/service-worker-plugin.mjs). */
  readonly tandemBuild: BuildFiles
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void
  addEventListener(type: 'message', listener: (event: Told) => void): void
}

const { files, id } = self.tandemBuild
const { scope } = self.registration
/** Several copies of Tandem may live on one origin, each under its own path. */
const ours = `tandem ${scope} `
const own = ours + id
const versions: Versions = { app: version, knowledge: knowledgeVersion }

const addressOf = (file: string): string => new URL(file, scope).href
const kept = new Set(Object.keys(files).map(addressOf))
/** Each address has one answer, whatever the host says it varies with. */
const search = { ignoreVary: true } as const

const othersOf = async (): Promise<string[]> => {
  const names = await caches.keys()
  return names.filter((name) => name.startsWith(ours) && name !== own)
}

/** What is kept for an address: by this build, else by the one before, whose pages may still be open. */
const find = async (address: string): Promise<Response | undefined> => {
  for (const name of [own, ...(await othersOf())]) {
    const found = await (await caches.open(name)).match(address, search)
    if (found !== undefined) return found
  }
  return undefined
}

/** Names in assets/ carry a hash of their content: what an earlier build kept need not be loaded again. */
const load = async (file: string, integrity: string): Promise<Response> => {
  const address = addressOf(file)
  const before = file.startsWith('assets/') ? await find(address) : undefined
  if (before !== undefined) return before
  // The digest keeps a half replaced folder, or a file changed on the way, from becoming the copy.
  const answer = await fetch(address, { integrity, cache: 'no-cache', credentials: 'same-origin' })
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  // A browser refuses to open a page from an answer that was redirected.
  return answer.redirected ? new Response(answer.body, { headers: answer.headers }) : answer
}

const install = async (): Promise<void> => {
  const cache = await caches.open(own)
  await Promise.all(
    Object.entries(files).map(async ([file, digest]) =>
      cache.put(addressOf(file), await load(file, digest)),
    ),
  )
}

/** One earlier build stays, for pages that were opened with it. */
const activate = async (): Promise<void> => {
  const others = await othersOf()
  await Promise.all(others.slice(0, -1).map(async (name) => caches.delete(name)))
  await self.clients.claim()
}

/**
 * A sharing link whose `#` became `%23` on its way, with its plan in the fragment again: so it does not reach
 * the server (docs/sharing-link.md).
 */
const linkOf = (address: string): string | null => {
  const link = /^%(?:25)*23(?:\/|%(?:25)*2f)shared(?:\/|%(?:25)*2f)(.*)/i.exec(
    address.slice(scope.length),
  )
  return link === null ? null : `${scope}#/shared/${link[1] ?? ''}`
}

/** A page in the folder that is no file of the build; screens are in the fragment, so there is one page only. */
const elsewhere = async (request: Request): Promise<Response> =>
  fetch(request).catch(() => Response.redirect(scope))

const onFetch = (event: Fetching): void => {
  const { request } = event
  const address = request.url.split(/[?#]/)[0] ?? ''
  if (request.method !== 'GET' || !address.startsWith(scope)) return
  const file = address === addressOf('index.html') ? scope : address
  if (kept.has(file) || file.startsWith(addressOf('assets/')))
    event.respondWith(find(file).then(async (found) => found ?? fetch(request)))
  else if (request.mode === 'navigate') {
    const link = linkOf(address)
    event.respondWith(link === null ? elsewhere(request) : Promise.resolve(Response.redirect(link)))
  }
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('fetch', onFetch)
self.addEventListener('message', (event) => {
  if (event.data === takeOver) event.waitUntil(self.skipWaiting())
  if (event.data === whichVersion) event.ports[0]?.postMessage(versions)
})
