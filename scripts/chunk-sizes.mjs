/**
 * What a visitor downloads, read from Vite's manifest.
 *
 * @typedef {{ file: string, isEntry?: boolean, isDynamicEntry?: boolean, imports?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest
 */

/**
 * The files that are loaded when these chunks are asked for: their own, and what they import
 * statically, each once.
 *
 * @param {Manifest} manifest
 * @param {string[]} keys names of chunks in the manifest, for example `src/ui/main.tsx`
 * @returns {Set<string>} files within dist
 */
export function filesOf(manifest, keys) {
  const seen = new Set()
  const queue = [...keys]
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (seen.has(key)) continue
    seen.add(key)
    queue.push(...(chunkOf(manifest, key).imports ?? []))
  }
  return new Set([...seen].map((key) => chunkOf(manifest, key).file))
}

/**
 * Chunks that load each other: which of them runs first is luck.
 *
 * @param {Manifest} manifest
 * @returns {string[]} each a chunk that comes back to itself
 */
export function circlesOf(manifest) {
  return Object.keys(manifest).filter((key) => {
    const { file } = chunkOf(manifest, key)
    return filesOf(manifest, chunkOf(manifest, key).imports ?? []).has(file)
  })
}

/**
 * @param {Manifest} manifest
 * @param {string} key
 */
function chunkOf(manifest, key) {
  const chunk = manifest[key]
  if (chunk === undefined)
    throw new Error(
      `The build has no chunk "${key}". If its file was renamed or is loaded differently now, correct scripts/sizes.config.mjs.`,
    )
  return chunk
}

/**
 * What the route around a screen has loaded before the screen is asked for.
 *
 * @param {Manifest} manifest
 * @param {{ within: Record<string, string[]> }} budgets
 * @param {string} key
 */
function aroundOf(manifest, { within }, key) {
  const around = Object.keys(within).filter((parent) => within[parent]?.includes(key))
  return filesOf(manifest, around)
}

/**
 * @param {{ lazyLimit: number, workerLimits: Record<string, number> }} budgets
 * @param {string} file
 */
function limitOf({ lazyLimit, workerLimits }, file) {
  const name = Object.keys(workerLimits).find((start) => file.startsWith(start))
  return (name === undefined ? undefined : workerLimits[name]) ?? lazyLimit
}

/**
 * @typedef {{ what: string, files: string[], limit: number }} Budget files within dist; limit in KB of 1024 bytes
 * @param {Manifest} manifest
 * @param {typeof import('./sizes.config.mjs').budgets} budgets
 * @param {string[]} scripts every JavaScript file in dist
 * @returns {Budget[]} what to weigh, so that no script goes unweighed
 */
export function budgetsOf(manifest, budgets, scripts) {
  const first = filesOf(manifest, [budgets.entry])
  const firstChunks = budgets.firstStep.chunks.filter((key) => key in manifest)
  const firstStep = filesOf(manifest, [budgets.entry, ...firstChunks])
  const lazy = Object.keys(manifest).filter((key) => manifest[key]?.isDynamicEntry === true)
  // Asked for by name, so that a limit for something that is gone is an error.
  for (const key of Object.keys(budgets.ownLimits)) chunkOf(manifest, key)
  const rows = [
    { what: 'entry', files: [...first], limit: budgets.entryLimit },
    { what: 'first step', files: [...firstStep], limit: budgets.firstStep.limit },
    ...lazy.map((key) => {
      const there = new Set([...first, ...aroundOf(manifest, budgets, key)])
      return {
        what: key,
        files: [...filesOf(manifest, [key])].filter((file) => !there.has(file)),
        limit: budgets.ownLimits[key] ?? budgets.lazyLimit,
      }
    }),
  ]
  const weighed = new Set(rows.flatMap(({ files }) => files))
  const others = scripts.filter((file) => !weighed.has(file))
  return [
    ...rows,
    ...others.map((file) => ({ what: file, files: [file], limit: limitOf(budgets, file) })),
  ]
}
