import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const conditions = ['goalmark-source', 'module', 'import', 'node', 'default']

/** `pnpm fuzz` runs each property many times as often. */
const often = process.env.GOALMARK_FUZZ_TIMES
  ? [{ find: /^fast-check$/, replacement: fileURLToPath(new URL('test/setup/fast-check.ts', import.meta.url)) }]
  : []

/** One project, sources imported as they are: no build is needed to test, except where a test says that it runs the built package. */
export default defineConfig({
  resolve: { conditions, alias: often },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/clients/**', '**/node_modules/**'],
    setupFiles: ['test/setup/fuzz.ts'],
    globalSetup: ['test/setup/build-once.ts'],
    // Long, so that a busy machine fails nothing that passes on a quiet one.
    testTimeout: 60_000,
    pool: 'threads',
    maxWorkers: 2,
  },
})
