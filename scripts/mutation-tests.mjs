import { defineConfig } from 'vitest/config'

/**
 * The tests that mutation testing runs, each time again for each change to the code: all but those that
 * walk through hundreds of plans, ask an editor's parser or start a program.
 */
export default defineConfig({
  test: {
    include: ['src/{engine,plan,deliverables}/**/*.test.ts'],
    exclude: ['src/engine/walk*.test.ts', 'src/engine/testing/**'],
    environment: 'node',
    env: { TZ: 'UTC' },
    restoreMocks: true,
    // Code that is changed to measure it is slow.
    testTimeout: 60_000,
  },
})
