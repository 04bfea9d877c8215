import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { cspMeta } from './scripts/csp-meta-plugin.mjs'
import { cssLayers } from './scripts/css-layers.mjs'
import { firstResponse } from './scripts/first-response-plugin.mjs'
import { serviceWorker } from './scripts/service-worker-plugin.mjs'
import { scopedClassName } from './scripts/scoped-class-name.mjs'

/** Small facts that nearly every part of the app asks for: in one file they weigh less than in twenty. */
const facts =
  /src\/knowledge\/(certificate-names|clouds|conditions|conflicts|editions|ews|features|own-steps|products|remarks|steps|teams|teams-matrix)\.ts/

/** What judges a plan; the rest of the engine is asked for by single screens. */
const judging =
  /src\/(engine\/(?!diagram|edition-changes|new-knowledge|testing)|knowledge\/(procedures|flows|upgrade-paths|pitfalls|minimum-builds))/

/** The files that run between an answer and the screen that shows it. */
const answering = new Set([
  'react',
  'start',
  'engine',
  'PlanRoute',
  'StepScreen',
  'OutcomePanel',
  'FindingNotes',
  'TeamsTable',
])

/**
 * Chromium compiles these whole while they load, beside the page, and not function by function during the first
 * answer, which then takes a fifth less. Others read a comment.
 */
const compiledAtOnce = '//# allFunctionsCalledOnLoad'

export default defineConfig({
  // Relative addresses: the built folder works under any path of any host.
  base: './',
  plugins: [react(), cssLayers(), firstResponse(), cspMeta(), serviceWorker()],
  // Workers load what they need as the page does, in pieces.
  worker: { format: 'es' },
  css: { modules: { generateScopedName: scopedClassName } },
  build: {
    // Two years of browsers and Firefox's extended release: popover, nesting and light-dark() as written.
    target: ['chrome123', 'edge123', 'firefox128', 'safari17.5'],
    // scripts/sizes.mjs reads it.
    manifest: true,
    // The polyfill would be an inline script, which the content security policy forbids.
    modulePreload: { polyfill: false },
    // Every asset stays a file: data addresses in styles would need a wider policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        postBanner: ({ name }) => (answering.has(name) ? compiledAtOnce : ''),
        // What is needed at once comes in two files, and what judges a plan in one: every further request
        // costs a slow network a round trip, and many small files weigh more than one.
        codeSplitting: {
          groups: [
            { name: 'react', tags: ['$initial'], test: /node_modules/, priority: 2 },
            { name: 'start', tags: ['$initial'], test: /src\/(?!ui\/main)/, priority: 1 },
            { name: 'engine', test: judging, includeDependenciesRecursively: false },
            { name: 'facts', test: facts, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    environment: 'node',
    // A test that passes only where its author lives is no test.
    env: { TZ: 'UTC' },
    restoreMocks: true,
    // Property tests and tools that start a program take their time on a busy machine.
    testTimeout: 30_000,
  },
})
