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
    chunks: ['src/messages/base.en.ts'],
    limit: 170,
  },

  /** Any other chunk, with all that only it needs. */
  lazyLimit: 60,

  /**
   * What is asked for after another: what that one has loaded is there when it comes. Screens come inside
   * the route around them; a deliverable is made of an outcome, so the engine is there before it.
   *
   * @type {Record<string, string[]>}
   */
  within: {
    'src/ui/shell/PlanRoute.tsx': [
      'src/ui/outcome/OutcomePanel.tsx',
      'src/ui/outcome/why/WhyDialog.tsx',
      'src/ui/screens/print/Blocks.tsx',
      'src/ui/screens/print/PrintDiagram.tsx',
      'src/ui/screens/review/ReviewScreen.tsx',
      'src/ui/screens/matrix/MatrixScreen.tsx',
      'src/ui/screens/diagram/DiagramScreen.tsx',
      'src/ui/screens/checklist/ChecklistScreen.tsx',
      'src/ui/screens/deliverables/DeliverablesScreen.tsx',
      'src/ui/screens/editions/EditionsScreen.tsx',
      'src/ui/screens/print/PrintScreen.tsx',
      'src/ui/screens/share/ShareScreen.tsx',
      'src/ui/screens/step/StepScreen.tsx',
    ],
    'src/engine/outcome-of.ts': [
      'src/deliverables/bundle.ts',
      'src/deliverables/docx/index.ts',
      'src/deliverables/html/index.ts',
      'src/deliverables/index.ts',
      'src/deliverables/scripts/index.ts',
      'src/deliverables/xlsx/index.ts',
    ],
  },

  /**
   * Exporters and readers that bring a library along, each with its own limit, and why it is so.
   *
   * @type {Record<string, number>}
   */
  ownLimits: {
    // Every text at once, with the packs and the archive's compression; it comes when it is asked for.
    'src/deliverables/bundle.ts': 95,
    // Every text of its own, with the words of none; only the worker asks for it.
    'src/deliverables/index.ts': 73,
    // The whole plan in words, with its drawings and all that they tell; only the worker asks for it.
    'src/deliverables/html/index.ts': 68,
    // The library that writes Word documents is 70 KB by itself; the drawings are 5 more.
    'src/deliverables/docx/index.ts': 130,
  },

  /**
   * The same for files of the worker, by how their name begins: they are not in the manifest.
   *
   * @type {Record<string, number>}
   */
  workerLimits: { 'assets/docx-': 80 },
}
