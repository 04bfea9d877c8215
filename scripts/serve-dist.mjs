import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { host, portAdvice } from './port.mjs'
import { root } from './run.mjs'
import { createStaticServer } from './static-server.mjs'

/**
 * Serves dist until the process is ended; ends it with advice if it cannot.
 *
 * @param {number} port
 * @param {string} command that the advice names
 */
export function serveDist(port, command) {
  const dist = join(root, 'dist')
  if (!existsSync(join(dist, 'index.html'))) {
    console.error('There is nothing to serve yet. Build first: npm run build')
    process.exit(1)
  }
  const server = createStaticServer(dist)
  server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
    console.error(portAdvice(port, error.code, command))
    process.exit(1)
  })
  server.listen(port, host, () =>
    console.log(`\nTandem is at http://localhost:${port}\nStop it with Ctrl+C.`),
  )
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0))
}
