import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createStaticServer } from '../scripts/static-server.mjs'
import { test as guarded } from './base.ts'

const dist = fileURLToPath(new URL('../dist', import.meta.url))

/** A host of one's own, whose files can be replaced and which can be switched off. */
export type Host = {
  readonly folder: string
  readonly address: string
  readonly stop: () => Promise<void>
}

/** Not at the top of the host: the app must work under any path. */
const path = 'tools/tandem'

/** The test with a copy of the built app on a host of its own, and with service workers. */
export const test = guarded.extend<{ host: Host }>({
  serviceWorkers: 'allow',
  host: async ({}, use) => {
    const top = mkdtempSync(join(tmpdir(), 'tandem-host-'))
    const folder = join(top, path)
    cpSync(dist, folder, { recursive: true })
    const server = createStaticServer(top)
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
    const stop = async () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    const { port } = server.address() as AddressInfo
    await use({ folder, address: `http://localhost:${port}/${path}/`, stop })
    await stop()
    rmSync(top, { recursive: true })
  },
  baseURL: async ({ host }, use) => use(host.address),
})
