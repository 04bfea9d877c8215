import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtScript } from './build-script.mjs'
import { serviceWorkerFile, withFiles } from './service-worker.mjs'

/**
 * A Vite plugin: the built folder gets a service worker that keeps all of it.
 *
 * @returns {import('vite').Plugin}
 */
export const serviceWorker = () => {
  /** @type {import('vite').ResolvedConfig} */
  let config
  return {
    name: 'tandem:service-worker',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved
    },
    // When everything is in the folder: the files of public/ are in no bundle.
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) throw new Error('The build has no folder')
        const code = await builtScript('src/ui/offline/service-worker.ts', config)
        writeFileSync(join(dir, serviceWorkerFile), withFiles(dir, code))
      },
    },
  }
}
