import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { labelsAsText } from './labels-as-text.js'
import { nativeBinding } from './native-binding.js'
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
 * One CommonJS file, which `bin/load.js` runs with the code that V8 kept of it. ASCII alone, so that it is read as it stands. Built beside and
 * then renamed, so that whoever runs it meanwhile finds all of the old or all of the new.
 */
const fresh = join(here, `node_modules/.cache/dist-${process.pid}`)
const { outputFiles } = await build({
  absWorkingDir: here,
  entryPoints: ['src/program.ts'],
  write: false,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  supported: { 'dynamic-import': false },
  minify: true,
  legalComments: 'none',
  conditions: ['goalmark-source'],
  plugins: [
    pastTheBarrel({ '@goalmark/core': join(here, '../core/src/index.ts'), '@goalmark/report': join(here, '../report/src/index.ts') }),
    nativeBinding(join(here, 'package.json')),
    labelsAsText(),
  ],
  // The ES module build of yaml: smaller when bundled, and free of `require`.
  alias: { yaml: join(yaml, 'browser/index.js') },
  define: {
    GOALMARK_VERSION: JSON.stringify(version),
    GOALMARK_BUILD: JSON.stringify(buildId()),
    GOALMARK_BUNDLED: 'true',
    'import.meta.url': 'ownUrl',
  },
  banner: { js: 'const ownUrl=require("node:url").pathToFileURL(__filename).href;' },
  logLevel: 'warning',
})
const code = outputFiles[0]!.text.replaceAll(/[^\0-\x7f]/g, escaped)
mkdirSync(fresh, { recursive: true })
writeFileSync(join(fresh, 'goalmark.cjs'), `//${createHash('sha256').update(code).digest('base64url')}\n${code}`)
cpSync(join(here, '../core/schema'), join(fresh, 'schema'), { recursive: true })
cpSync(join(here, '../core/src/rules'), join(fresh, 'rules'), { recursive: true, filter: (path) => !path.endsWith('.ts') })
mkdirSync(join(here, 'dist'), { recursive: true })
const old = join(here, `node_modules/.cache/dist-${process.pid}-old`)
renameSync(join(here, 'dist'), old)
renameSync(fresh, join(here, 'dist'))
rmSync(old, { recursive: true, force: true })

/** What esbuild leaves beyond ASCII stands in patterns, where an escape means the same. */
function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
}
