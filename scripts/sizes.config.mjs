/**
 * How heavy the built app may be. All limits are KB of 1024 bytes after gzip, JavaScript only.
 * A chunk is named as in dist/.vite/manifest.json: by the file whose import is lazy.
 */
export const budgets = {
  /** Weighed with what it imports at once, in however many files that comes. */
  entry: 'index.html',
  entryLimit: 115,

  /** What is loaded, besides the entry, before the start screen can be used. */
  firstStep: {
    /**
     * One that is not in the build is left out, and sizes says so.
     *
     * @type {string[]}
     */
    chunks: ['src/messages/en.ts'],
    limit: 170,
  },

  /** Any other chunk, with all that only it needs. */
  lazyLimit: 60,

  /**
   * Exporters and readers that bring a library along, each with its own limit, and why it is so.
   *
   * @type {Record<string, number>}
   */
  ownLimits: {
    // It shows what each exporter makes, and so holds them all.
    'src/ui/screens/deliverables/DeliverablesScreen.tsx': 66,
  },
}
