/** `npm run sizes`: is the built app still light? Weighs dist against scripts/sizes.config.mjs. */

import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { budgetsOf, circlesOf } from './chunk-sizes.mjs'
import { root } from './run.mjs'
import { budgets } from './sizes.config.mjs'

const dist = join(root, 'dist')
const manifestFile = join(dist, '.vite', 'manifest.json')

/** @param {string} file within dist */
const weightOf = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1024

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message)
  process.exit(1)
}

function weigh() {
  const files = readdirSync(dist, { recursive: true }).map((file) =>
    String(file).replaceAll('\\', '/'),
  )
  const fonts = files.filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file))
  if (fonts.length > 0)
    fail(`Tandem uses the fonts that people have, yet the build contains ${fonts.join(', ')}.`)
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'))
  const circles = circlesOf(manifest)
  if (circles.length > 0)
    fail(
      `${circles.join(', ')}: these files load each other. Correct the groups in vite.config.ts.`,
    )
  const absent = budgets.firstStep.chunks.filter((key) => !(key in manifest))
  if (absent.length > 0)
    console.log(`Not in the build, so not weighed in the first step: ${absent.join(', ')}`)
  const scripts = files.filter((file) => file.endsWith('.js'))
  return budgetsOf(manifest, budgets, scripts).map(({ what, files: parts, limit }) => {
    const size = parts.map(weightOf).reduce((sum, weight) => sum + weight, 0)
    return { what, size, limit }
  })
}

if (!existsSync(manifestFile)) fail('There is nothing to weigh. Build first: npm run build')
let rows
try {
  rows = weigh()
} catch (error) {
  fail(error instanceof Error ? error.message : String(error))
}

console.log('    KB  limit  (gzip, 1 KB = 1024 bytes)')
for (const { what, size, limit } of rows)
  console.log(
    `${size.toFixed(1).padStart(6)} ${String(limit).padStart(6)}  ${what}${size > limit ? '  TOO HEAVY' : ''}`,
  )
const heavy = rows.filter(({ size, limit }) => size > limit)
if (heavy.length > 0)
  fail(
    `\n${heavy.map(({ what }) => what).join(', ')}: over the limit. Load what is not needed at once with import(), or find out what came along.`,
  )
