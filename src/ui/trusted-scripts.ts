// oxlint-disable-next-line import/default -- Vite makes its address of it
import worker from './deliver/worker.ts?worker&url'

/** The policy's name in the content security policy (scripts/headers.mjs). */
const name = 'tandem-scripts'

/** The only addresses that may become code: files of the build itself. */
const known: ReadonlySet<string> = new Set([worker])

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
const policy = policies?.createPolicy(name, { createScriptURL }) ?? { createScriptURL }

/** The address of the worker that makes deliverables, in the form that the browser takes for code. */
export const deliverWorker = (): string => policy.createScriptURL(worker) as string
