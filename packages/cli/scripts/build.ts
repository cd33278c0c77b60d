import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { pastTheBarrel } from './past-the-barrel.js'

const here = join(dirname(fileURLToPath(import.meta.url)), '..')
const yaml = dirname(createRequire(join(here, 'package.json')).resolve('yaml/package.json'))
const { version } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'))

/** One name for all sources: a cache made by other code answers for no one. */
function buildId(): string {
  const hash = createHash('sha256')
  for (const folder of ['../core/src', '../report/src', 'src']) {
    for (const name of readdirSync(join(here, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(here, folder, name)))
    }
  }
  return hash.digest('base64url').slice(0, 16)
}

/**
 * ESM, split into chunks, so that a run loads only what its command needs. `satteri` stays outside: it carries a native binary and is optional.
 * Built beside and then renamed, so that whoever runs it meanwhile finds all of the old or all of the new.
 */
const fresh = join(here, `node_modules/.cache/dist-${process.pid}`)
await build({
  absWorkingDir: here,
  entryPoints: { main: 'src/bin.ts', worker: 'src/worker.ts' },
  outdir: fresh,
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
  plugins: [
    pastTheBarrel({ '@goalmark/core': join(here, '../core/src/index.ts'), '@goalmark/report': join(here, '../report/src/index.ts') }),
  ],
  // The ES module build of yaml: smaller when bundled, and free of `require`.
  alias: { yaml: join(yaml, 'browser/index.js') },
  define: { GOALMARK_VERSION: JSON.stringify(version), GOALMARK_BUILD: JSON.stringify(buildId()), GOALMARK_BUNDLED: 'true' },
  logLevel: 'warning',
})
cpSync(join(here, '../core/schema'), join(fresh, 'schema'), { recursive: true })
cpSync(join(here, '../core/src/rules'), join(fresh, 'rules'), { recursive: true, filter: (path) => !path.endsWith('.ts') })
mkdirSync(join(here, 'dist'), { recursive: true })
const old = join(here, `node_modules/.cache/dist-${process.pid}-old`)
renameSync(join(here, 'dist'), old)
renameSync(fresh, join(here, 'dist'))
rmSync(old, { recursive: true, force: true })
