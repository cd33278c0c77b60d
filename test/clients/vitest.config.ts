import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const conditions = ['goalmark-source', 'module', 'import', 'node', 'default']

/** Real editors against the built server, real shells with the completions: each test file drives one. They need what Debian calls neovim, emacs-nox, elpa-eglot, zsh and fish. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['test/clients/**/*.test.ts'],
    globalSetup: ['test/clients/support/build-server.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
})
