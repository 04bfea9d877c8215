/**
 * `npm run build:single`: the app as one file, dist-single/tandem.html, that opens from a disk or a USB
 * stick without a server (docs/hosting.md).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build, loadConfigFromFile } from 'vite'
import { cssLayers } from './css-layers.mjs'
import { root } from './run.mjs'
import { singleFile } from './single-file.mjs'

const folder = join(root, 'dist-single')

/**
 * No worker starts from a file: the page makes deliverables itself (src/ui/deliver/make.ts).
 *
 * @returns {import('vite').Plugin}
 */
const withoutWorker = () => ({
  name: 'tandem:without-worker',
  enforce: 'pre',
  load: { filter: { id: /\?worker&url$/ }, handler: () => "export default ''" },
})

/** The whole app as one script, one style and one page. */
async function built() {
  const app = await loadConfigFromFile({ command: 'build', mode: 'single' }, undefined, root)
  if (app === null) throw new Error('There is no vite.config.ts')
  const result = await build({
    root,
    configFile: false,
    mode: 'single',
    base: './',
    logLevel: 'warn',
    publicDir: false,
    plugins: [react(), cssLayers(), withoutWorker()],
    css: app.config.css ?? {},
    build: {
      target: app.config.build?.target ?? 'baseline-widely-available',
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const [bundle] = [result].flat()
  if (bundle === undefined || !('output' in bundle)) throw new Error('Nothing was built')
  return bundle.output
}

/** @param {Awaited<ReturnType<typeof built>>} files @param {string} ending */
function only(files, ending) {
  const [file, ...more] = files.filter(({ fileName }) => fileName.endsWith(ending))
  if (file === undefined || more.length > 0)
    throw new Error(`One file *${ending} is expected, not ${more.length + (file ? 1 : 0)}`)
  return file.type === 'chunk' ? file.code : String(file.source)
}

const files = await built()
const page = singleFile(only(files, '.html'), {
  script: only(files, '.js'),
  style: only(files, '.css'),
  icon: readFileSync(join(root, 'public', 'icon.svg'), 'utf8'),
})
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'tandem.html'), page)
/** @param {number} bytes */
const kb = (bytes) => `${Math.round(bytes / 1024)} KB`
console.log(
  `dist-single/tandem.html: ${kb(Buffer.byteLength(page))} (${kb(gzipSync(page, { level: 9 }).length)} after gzip)`,
)
