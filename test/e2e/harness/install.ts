/**
 * Brings a real VS Code onto the machine from the npm registry: code-server, with the Node it wants. Once; later calls find it there.
 * It lands in `.cache/e2e`, which git ignores.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const cache = fileURLToPath(new URL('../../../.cache/e2e', import.meta.url))
const versions = { node: '24', codeServer: '4.139.1' }

const nodeBin = join(cache, `node/node_modules/node-${process.platform}-${process.arch}/bin`)
const codeServer = join(cache, 'code/node_modules/code-server')
export const node = join(nodeBin, 'node')
export const entry = join(codeServer, 'out/node/entry.js')

export function installEditor(): void {
  const done = join(cache, `installed-${versions.codeServer}`)
  if (existsSync(done)) return
  mkdirSync(cache, { recursive: true })
  npm(['install', '--prefix', join(cache, 'node'), `node-${process.platform}-${process.arch}@${versions.node}`])
  npm(['install', '--prefix', join(cache, 'code'), '--ignore-scripts', `code-server@${versions.codeServer}`])
  // What code-server's own postinstall would do, without building what only a desktop needs.
  for (const folder of ['lib/vscode', 'lib/vscode/extensions']) npm(['install', '--omit=dev', '--ignore-scripts'], join(codeServer, folder))
  writeFileSync(done, '')
}

function npm(args: readonly string[], cwd: string = cache): void {
  const env = { ...process.env, PATH: `${nodeBin}:${process.env.PATH}` }
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] })
}

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where the browser is; Debian's `chromium` serves. */
export function browserPath(): string {
  const found = [process.env.CHROMIUM_PATH, ...browsers].find((path) => path && existsSync(path))
  if (!found) throw new Error('no Chromium found: `apt-get install chromium`, or set CHROMIUM_PATH')
  return found
}
