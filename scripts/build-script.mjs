import { build } from 'vite'
import { root } from './run.mjs'

/**
 * Builds a classic script of its own, apart from the app.
 *
 * @param {string} entry from the root
 * @param {import('vite').ResolvedConfig} config of the app: for the same browsers
 * @returns {Promise<string>} its code
 */
export async function builtScript(entry, { build: { target } }) {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target,
      lib: { entry, formats: ['iife'], name: 'tandem' },
    },
  })
  const [output] = [built].flat()
  if (output === undefined || !('output' in output)) throw new Error(`${entry} was not built`)
  return output.output[0].code
}
