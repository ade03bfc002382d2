import { defineConfig } from 'vitest/config'

const NEO4J = 'test/neo4j/**/*.test.ts'
const BROWSER = 'test/browser/**/*.test.ts'
/** Those that run whole commands, or that take longer than one likes to wait while working. */
const SLOW = ['test/cli/**/*.test.ts', 'test/**/*.slow.test.ts']

export default defineConfig({
  test: {
    // No test measures time: this ends only what hangs, on the busiest machine.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
    // Loading compromise takes longer than most files' tests; none of them changes what others import.
    isolate: false,
    // What is expected of the sample articles was found so, and is found so on every processor.
    env: { ONRECORD_RUNTIME: 'wasm' },
    globalSetup: ['test/setup/temporary.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: [...SLOW, NEO4J, BROWSER],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: 'slow', include: SLOW, exclude: [NEO4J, BROWSER], sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        // A browser draws without a graphics card, and so takes all cores.
        test: {
          name: 'browser',
          include: [BROWSER],
          maxWorkers: 1,
          expect: { poll: { timeout: 120_000 } },
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: [NEO4J],
          // They share one server, so that they come one after the other.
          globalSetup: ['test/neo4j/setup.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
