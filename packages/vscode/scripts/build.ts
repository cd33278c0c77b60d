/**
 * Builds the extension as it ships into `dist/extension` (native engine, this machine) and `dist/universal` (remark only, with the web bundle).
 * Start a development host from either folder; `package.ts` zips them.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rules } from '@goalmark/core'
import { type BuildOptions, build, type Plugin } from 'esbuild'

import { configJsonSchema, configSchema } from '../../core/src/project/config-schema.js'

const here = fileURLToPath(new URL('..', import.meta.url))
const source = (path: string): string => join(here, path)
const server = (name: string): string => join(here, '../language-server/src', `${name}.ts`)

const common: BuildOptions = {
  bundle: true,
  format: 'cjs',
  minify: true,
  legalComments: 'none',
  conditions: ['goalmark-source'],
  external: ['vscode'],
  logLevel: 'warning',
  metafile: true,
  charset: 'utf8',
}
/**
 * What is read is never written back by libraries: the half of GFM's that turns a tree into Markdown and the half of `yaml` that turns a document
 * into text stay at home. Their names remain, for those who import them; nobody calls them.
 */
const readsOnly: Plugin = {
  name: 'reads-only',
  setup: (setup) => {
    setup.onResolve({ filter: /^mdast-util-to-markdown$/ }, ({ path }) => ({ path, namespace: 'reads-only' }))
    setup.onLoad({ filter: /.*/, namespace: 'reads-only' }, () => ({ contents: 'export const defaultHandlers = {}' }))
    setup.onResolve({ filter: /^yaml$/ }, ({ resolveDir }) => ({ path: yamlForBundlers(resolveDir) }))
    setup.onLoad({ filter: /yaml\/browser\/dist\/stringify\/\w+\.js$/ }, ({ path }) => ({
      contents: namesOnly(readFileSync(path, 'utf8')),
    }))
  },
}

/** The build of `yaml` that has its modules apart. */
const yamlForBundlers = (from: string): string =>
  join(dirname(createRequire(join(from, 'here.js')).resolve('yaml/package.json')), 'browser/index.js')

/** `export { a, b }` → modules that have these names and do nothing. */
const namesOnly = (module: string): string =>
  (/export \{([^}]*)\}/.exec(module)?.[1] ?? '')
    .split(',')
    .map((name) => `export const ${name.trim()} = () => ''`)
    .join('\n')

const node: BuildOptions = { ...common, platform: 'node', target: 'node20', mainFields: ['module', 'main'] }
/** Extensions and servers are workers there: code that asks a `document` for something has nobody to ask. */
const browser: BuildOptions = {
  ...{ ...common, platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] },
  conditions: ['goalmark-source', 'worker'],
}

/** The light half asks for the heavy ones as files beside it, when it needs them. */
const halves: Plugin = {
  name: 'halves',
  setup: (setup) => {
    const files: Record<string, string> = { './session-node.js': './session.js', './preview-render.js': './preview.js' }
    setup.onResolve({ filter: /^\.\/(session-node|preview-render)\.js$/ }, ({ path }) => ({ path: files[path]!, external: true }))
  },
}

/** The native engine looks for its binary in packages of its own; the extension carries it beside `server.js`. Without it remark answers. */
const binding = (native: boolean): Plugin => ({
  name: 'binding',
  setup: (setup) => {
    setup.onResolve({ filter: /^#binding$/ }, () => ({ path: 'satteri-binding', namespace: 'binding' }))
    setup.onLoad({ filter: /.*/, namespace: 'binding' }, () => ({
      contents: native ? `const binding = require('./satteri.node')\nmodule.exports = binding` : `throw new Error('no native engine here')`,
      loader: 'js',
    }))
    setup.onResolve({ filter: /^\.\/satteri\.node$/ }, ({ path }) => ({ path, external: true }))
    if (!native) setup.onResolve({ filter: /^satteri$/ }, () => ({ path: 'satteri-absent', namespace: 'binding' }))
  },
})

/** Server and preview read plans with the same code; it ships once, in a file beside them. */
const sharedCore = (file: string): Plugin => ({
  name: 'shared-core',
  setup: (setup) => setup.onResolve({ filter: /^@goalmark\/core(\/(remark|judge))?$/ }, () => ({ path: file, external: true })),
})
const coreEntry = `export * from '@goalmark/core'; export * from '@goalmark/core/remark'; export * from '@goalmark/core/judge'`

/**
 * A browser loads single files, so its server holds that code too: where the extension is for both, the file is a server to the worker that
 * runs it and the shared code to whoever requires it.
 */
const serverAndCore = `${coreEntry}
import { serveWorker } from ${JSON.stringify(server('serve-worker'))}
if (typeof importScripts === 'function') serveWorker()`
const giveToRequire = `if (typeof module === 'object') module.exports = goalmark`

export interface Built {
  readonly folder: string
  readonly native: boolean
}

export async function buildExtension(native: boolean): Promise<Built> {
  const folder = source(native ? 'dist/extension' : 'dist/universal')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'dist'), { recursive: true })
  const out = (name: string): string => join(folder, 'dist', name)
  await build({
    ...node,
    entryPoints: [source('src/extension.ts')],
    outfile: out('extension.js'),
    plugins: [halves],
    supported: { 'dynamic-import': false },
  })
  await build({ ...node, entryPoints: [source('src/session-node.ts')], outfile: out('session.js') })
  const core = native ? './core.js' : './web/server.js'
  await build({ ...node, entryPoints: [source('src/preview-render.ts')], outfile: out('preview.js'), plugins: [sharedCore(core)] })
  await build({ ...node, entryPoints: [server('node')], outfile: out('server.js'), plugins: [binding(native), sharedCore(core)] })
  if (native) {
    await build({ ...node, stdin: { contents: coreEntry, resolveDir: here }, outfile: out('core.js'), plugins: [readsOnly] })
    cpSync(nativeBinary(), out('satteri.node'))
  } else await buildWeb(out)
  copyStatic(folder, native)
  return { folder, native }
}

/** Only the universal extension reaches browsers: stores give each machine the one made for it. */
async function buildWeb(out: (name: string) => string): Promise<void> {
  await build({ ...browser, entryPoints: [source('src/web.ts')], outfile: out('web/extension.js'), plugins: [readsOnly] })
  await build({
    ...{ ...browser, stdin: { contents: serverAndCore, resolveDir: here }, outfile: out('web/server.js'), plugins: [readsOnly] },
    ...{ format: 'iife', globalName: 'goalmark', footer: { js: giveToRequire } },
  })
}

/** The host's binary, from the engine's package for this platform. */
function nativeBinary(): string {
  const engine = createRequire(join(here, 'package.json')).resolve('satteri')
  const platform = `@bruits/satteri-${process.platform}-${process.arch}${process.platform === 'linux' ? (isMusl() ? '-musl' : '-gnu') : process.platform === 'win32' ? '-msvc' : ''}`
  const manifest = createRequire(engine).resolve(`${platform}/package.json`)
  return join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).main)
}

const isMusl = (): boolean =>
  !(process.report.getReport() as unknown as { header: { glibcVersionRuntime?: string } }).header.glibcVersionRuntime

function copyStatic(folder: string, native: boolean): void {
  const manifest = readFileSync(source('package.json'), 'utf8')
  for (const path of ['media', 'snippets', 'l10n', 'README.md', 'CHANGELOG.md'])
    cpSync(source(path), join(folder, path), { recursive: true, filter: (file) => !isPicture(file) || manifest.includes(basename(file)) })
  cpSync(join(here, '../../LICENSE'), join(folder, 'LICENSE'))
  mkdirSync(join(folder, 'schema'), { recursive: true })
  writeFileSync(join(folder, 'schema/config.schema.json'), `${JSON.stringify(configJsonSchema(rules), null, 2)}\n`)
  for (const lang of ['', '.de', '.es']) cpSync(source(`package.nls${lang}.json`), join(folder, `package.nls${lang}.json`))
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(shippedManifest(native), null, 2)}\n`)
}

/** The walkthrough's pictures are shown from the package; those of the README from its repository. */
const isPicture = (file: string): boolean => file.endsWith('.webp')

/** The manifest without what only the workspace needs. Two packages of one workspace cannot share a name, so the extension takes its own when it ships. */
function shippedManifest(native: boolean): Record<string, unknown> {
  const {
    devDependencies,
    scripts,
    type,
    private: _private,
    browser: web,
    ...manifest
  } = JSON.parse(readFileSync(source('package.json'), 'utf8'))
  const [settings] = manifest.contributes.configuration
  Object.assign(settings.properties, ruleSettings())
  return { ...manifest, name: 'goalmark', ...(native ? {} : { browser: web }) }
}

/** Preset and levels as settings, from the same table as the schema of `goalmark.jsonc`; a project's own file wins over them. */
function ruleSettings(): Record<string, unknown> {
  const { preset, rules: levels, plans } = configSchema(rules).properties as Record<string, object>
  return {
    'goalmark.preset': { ...preset, order: 40, scope: 'resource', markdownDescription: '%config.preset%' },
    'goalmark.rules': { ...levels, order: 41, scope: 'resource', default: {}, markdownDescription: '%config.rules%' },
    'goalmark.plans': { ...plans, order: 42, scope: 'resource', default: [], markdownDescription: '%config.plans%' },
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildExtension(true)
}
