/** The order of the cascade layers, the weakest first, in one place. */
export const layers = ['reset', 'tokens', 'base', 'components']

/**
 * A Vite plugin: every stylesheet states the order itself. Once would do, if the browser always met that
 * sheet first; which one it meets first depends on the address that a visitor comes to.
 *
 * @returns {import('vite').Plugin}
 */
export const cssLayers = () => ({
  name: 'tandem:css-layers',
  enforce: 'pre',
  transform: {
    filter: { id: /\.css(?:\?|$)/ },
    handler: (code) => ({ code: `@layer ${layers.join(', ')};\n${code}`, map: null }),
  },
})

/**
 * @param {string} css as built
 * @returns {string[]} its layers in the order in which a browser learns of them
 */
export const layerOrder = (css) => [
  ...new Set(
    [...css.matchAll(/@layer ([^{;]+)[{;]/g)].flatMap(([, names = '']) =>
      names.split(',').map((name) => name.trim()),
    ),
  ),
]
