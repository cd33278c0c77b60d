import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'esbuild'

/**
 * The native Markdown engine in the bundle: its JavaScript comes along (a few files of dozens, which a start would have to find and load one by
 * one); its binary is taken, when first asked for, from the package that is installed for this machine. That package is optional, and has to be
 * of the very version the JavaScript is of.
 */
export function nativeBinding(from: string): Plugin {
  const engine = createRequire(from).resolve('satteri')
  const { version } = JSON.parse(readFileSync(join(dirname(engine), '../package.json'), 'utf8'))
  return {
    name: 'native binding',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^satteri$/ }, () => ({ path: 'engine', namespace: 'native-engine' }))
      // What core asks of it, and no more: the rest of the package works on HTML.
      onLoad({ filter: /./, namespace: 'native-engine' }, () => ({
        contents: `export { markdownToMdast } from ${JSON.stringify(join(dirname(engine), 'compile.js'))}`,
        resolveDir: dirname(engine),
      }))
      onResolve({ filter: /^#binding$/ }, () => ({ path: 'binding', namespace: 'native-binding' }))
      onLoad({ filter: /./, namespace: 'native-binding' }, () => ({ contents: bindingOf(version), loader: 'js' }))
    },
  }
}

/** Packages are named for platform, processor and C library. Of two libraries only the one that fits can be loaded. */
const bindingOf = (version: string): string => `
const { existsSync, realpathSync } = require('node:fs')
const { createRequire } = require('node:module')
const here = createRequire(__filename)
// Found by hand where packages are folders: to ask Node loads all that reads the \`exports\` of packages.
const folder = here.resolve.paths('satteri').find((modules) => existsSync(modules + '/satteri/package.json'))
const beside = createRequire(folder ? realpathSync(folder + '/satteri/package.json') : here.resolve('satteri'))
const bindingFor = (name) => {
  try {
    return beside(name + '/package.json').version === '${version}' ? beside(name) : undefined
  } catch {}
}
const machine = '@bruits/satteri-' + process.platform + '-' + process.arch
const binding = ['-gnu', '', '-msvc', '-musl', '-gnueabihf'].reduce((found, library) => found ?? bindingFor(machine + library), undefined)
if (!binding) throw new Error('no native engine here')
module.exports = binding
`
