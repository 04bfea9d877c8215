// oxlint-disable-next-line import/default -- `?worker&url` is Vite's: it makes the address of the built worker the default export
import worker from './deliver/worker.ts?worker&url'

/** The policy's name in the content security policy (scripts/headers.mjs). */
const name = 'tandem-scripts'

/** The only addresses that may become code: files of the build itself. The second is beside the page. */
const serviceWorker = './sw.js'
const known: ReadonlySet<string> = new Set([worker, serviceWorker])

const createScriptURL = (address: string): string => {
  if (!known.has(address)) throw new TypeError(`Not a script of Tandem: ${address}`)
  return address
}

type Policies = {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): unknown }
}

// Not every browser has Trusted Types, nor do the types of the DOM.
const policies: Policies | undefined = (window as { trustedTypes?: Policies }).trustedTypes

/** Made when it is first needed, and once: a second policy of the same name is refused. */
let policy: { createScriptURL(address: string): unknown } | undefined

const trusted = (address: string): string => {
  policy ??= policies?.createPolicy(name, { createScriptURL }) ?? { createScriptURL }
  return policy.createScriptURL(address) as string
}

/**
 * The address of the worker that makes deliverables, in the form that the browser takes for code; null in
 * the one file that holds everything, which has no worker.
 * @throws {TypeError} where the host's own policy allows no policy of this name
 */
export const deliverWorker = (): string | null => (worker === '' ? null : trusted(worker))

/**
 * The address of the service worker, in the same form.
 * @throws {TypeError} as deliverWorker does
 */
export const serviceWorkerAddress = (): string => trusted(serviceWorker)
