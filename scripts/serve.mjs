/** Serves what is built already: `node scripts/serve.mjs --port 4173`. `npm start` builds it first. */

import { requirePort } from './port.mjs'
import { serveDist } from './serve-dist.mjs'

serveDist(requirePort(4173), 'node scripts/serve.mjs')
