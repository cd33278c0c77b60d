import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = join(dirname(fileURLToPath(import.meta.url)), '..')
const yaml = dirname(createRequire(join(here, 'package.json')).resolve('yaml/package.json'))

rmSync(join(here, 'dist'), { recursive: true, force: true })

/** ESM, split into chunks, so that a run loads only what its command needs. `satteri` stays outside: it carries a native binary and is optional. */
await build({
  absWorkingDir: here,
  entryPoints: { main: 'src/bin.ts', worker: 'src/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'none',
  conditions: ['goalmark-source'],
  external: ['satteri'],
  // The ES module build of yaml: smaller when bundled, and free of `require`.
  alias: { yaml: join(yaml, 'browser/index.js') },
  logLevel: 'warning',
})
