import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    maxWorkers: 2,
    // Loading compromise takes longer than most files' tests; none of them changes what others import.
    isolate: false,
  },
})
