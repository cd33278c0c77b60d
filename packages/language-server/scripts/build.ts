import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'

/**
 * Bundles the server: `dist/node.js` for Node (ESM; satteri stays outside, as an optional dependency with a binary of its own) and
 * `dist/browser.js` for a web worker. The VS Code extension bundles the same entries its own way.
 */
const folder = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))

const common: BuildOptions = {
  absWorkingDir: folder,
  bundle: true,
  minify: true,
  legalComments: 'none',
  conditions: ['goalmark-source'],
  define: { GOALMARK_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
}

await Promise.all([
  build({
    ...common,
    entryPoints: ['src/node.ts'],
    outfile: 'dist/node.js',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['satteri'],
    mainFields: ['module', 'main'],
    // CommonJS inside the bundle asks for Node's own modules by `require`.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  }),
  build({
    ...common,
    entryPoints: ['src/browser.ts'],
    outfile: 'dist/browser.js',
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    // A worker has no `document` to ask.
    conditions: [...common.conditions!, 'worker'],
  }),
])
