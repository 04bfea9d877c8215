import { defineConfig } from 'vitest/config'

/** Test files near to the code that is changed, `src/plan/values.test.ts src/engine/cell.test.ts`. */
const near = process.env['TANDEM_MUTATION_TESTS']?.split(' ')

/**
 * The tests that mutation testing runs, each time again for each change to the code: those that are named,
 * else all but those that walk through hundreds of plans.
 */
export default defineConfig({
  test: {
    include: near ?? ['src/{engine,plan,deliverables}/**/*.test.ts'],
    exclude: ['src/engine/walk*.test.ts', 'src/engine/testing/**'],
    environment: 'node',
    env: { TZ: 'UTC' },
    restoreMocks: true,
    // Code that is changed to measure it is slow.
    testTimeout: 60_000,
  },
})
