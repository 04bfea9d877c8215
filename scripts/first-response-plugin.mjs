import react from '@vitejs/plugin-react'
import { createServer } from 'vite'
import { builtScript } from './build-script.mjs'
import { withFirstScript, withPages } from './first-response.mjs'
import { root } from './run.mjs'

const firstScript = 'src/ui/first/first.ts'
const words = /** @type {const} */ ([
  ['en', 'src/messages/base.en.ts'],
  ['ko', 'src/messages/base.ko.ts'],
])

/** @param {import('vite').ResolvedConfig} config */
async function startPages({ css }) {
  const server = await createServer({
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    appType: 'custom',
    plugins: [react()],
    css,
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const { startPages: render } = await server.ssrLoadModule('/src/ui/first/prerender.tsx')
    return /** @type {import('./first-response.mjs').Page[]} */ (render())
  } finally {
    await server.close()
  }
}

/**
 * @param {import('vite').Rolldown.OutputBundle} bundle
 * @param {string} source of a chunk, from the root
 */
function fileOf(bundle, source) {
  const found = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(`/${source}`),
  )
  if (found === undefined) throw new Error(`The build has no chunk of ${source}`)
  return `./${found.fileName}`
}

/**
 * A Vite plugin: the built index.html holds the start screen, so that its first question can be answered
 * before the app is there. Not in development, where the app draws it.
 *
 * @returns {import('vite').Plugin}
 */
export const firstResponse = () => {
  /** @type {import('vite').ResolvedConfig} */
  let config
  let asset = ''
  let file = ''
  return {
    name: 'tandem:first-response',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved
    },
    async renderStart() {
      asset = this.emitFile({
        type: 'asset',
        name: 'first.js',
        source: await builtScript(firstScript, config),
      })
    },
    generateBundle: {
      order: 'pre',
      handler() {
        file = `./${this.getFileName(asset)}`
      },
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const chunks = words.map(
          ([language, source]) => /** @type {const} */ ([language, fileOf(bundle, source)]),
        )
        return withFirstScript(withPages(html, await startPages(config)), { file, words: chunks })
      },
    },
  }
}
