/**
 * Which classes of CSS modules the code asks for. TypeScript cannot know them, see assets.d.ts.
 *
 * @param {string} code of a TypeScript file
 * @returns {Array<{ module: string, names: string[], open: boolean }>} one for each imported
 *   module: its address as imported, the classes asked for by name, and whether others are asked
 *   for by a name worked out at run time
 */
export function classesAskedFor(code) {
  return [...code.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].map(
    ([, styles = '', module = '']) => {
      const asked = [
        ...code.matchAll(new RegExp(`\\b${styles}(?:\\.(\\w+)|\\[(?:'([\\w-]+)'\\])?)`, 'g')),
      ]
      return {
        module,
        names: [...new Set(asked.map(([, dotted, quoted]) => dotted ?? quoted ?? ''))].filter(
          (name) => name !== '',
        ),
        open: asked.some(([, dotted, quoted]) => dotted === undefined && quoted === undefined),
      }
    },
  )
}

/**
 * @param {string} css of a module
 * @returns {string[]} classes that other classes of the same module are composed of
 */
export function classesComposed(css) {
  return [...css.matchAll(/\bcomposes:([^;}]+)/g)]
    .map(([, list = '']) => list)
    .filter((list) => !/\bfrom\b/.test(list))
    .flatMap((list) => list.trim().split(/\s+/))
}
