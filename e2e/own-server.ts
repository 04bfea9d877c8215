import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createStaticServer } from '../scripts/static-server.mjs'
import { test as guarded } from './base.ts'

const dist = fileURLToPath(new URL('../dist', import.meta.url))

/** A host of one's own, whose files can be replaced and which can be switched off. */
export type Host = { readonly folder: string; readonly stop: () => Promise<void> }

/** The test with a copy of the built app on a host of its own, and with service workers. */
export const test = guarded.extend<{ host: Host }>({
  serviceWorkers: 'allow',
  host: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'tandem-host-'))
    cpSync(dist, folder, { recursive: true })
    const server = createStaticServer(folder)
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
    const stop = async () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    ports.set(folder, (server.address() as AddressInfo).port)
    await use({ folder, stop })
    await stop()
    rmSync(folder, { recursive: true })
  },
  baseURL: async ({ host }, use) => use(`http://localhost:${ports.get(host.folder)}/`),
})

const ports = new Map<string, number>()
