/** `npm start`: from a fresh copy to the app in the browser, in one command. */

import { installIfNeeded } from './install-if-needed.mjs'
import { requireSupportedNode } from './node-version.mjs'
import { portAdvice, requirePort, whyNotFree } from './port.mjs'
import { runTool } from './run.mjs'
import { serveDist } from './serve-dist.mjs'

const command = 'npm start --'

requireSupportedNode()
const port = requirePort(4173)
// Asked before the long part, so that nobody waits for a build to hear it.
const problem = await whyNotFree(port)
if (problem !== undefined) {
  console.error(portAdvice(port, problem, command))
  process.exit(1)
}
installIfNeeded()
if (!runTool('vite', ['build', '--logLevel', 'warn']).ok) {
  console.error('The app could not be built; the reason is above.')
  process.exit(1)
}
serveDist(port, command)
