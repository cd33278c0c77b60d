import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installVsix } from './code-server.js'
import { cache, installEditor } from './install.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** What the tests drive is what ships: the two files of `pnpm package`, unpacked by the editor itself. */
export default function setup(): void {
  installEditor()
  if (process.env.GOALMARK_E2E_PACKAGED !== '1')
    execFileSync('pnpm', ['run', 'package'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  installVsix(join(root, 'packages/vscode/goalmark.vsix'), join(cache, 'extensions'))
  installVsix(join(root, 'packages/vscode/goalmark-universal.vsix'), join(cache, 'extensions-universal'))
  preferBrowser(join(cache, 'extensions-universal'))
  withFileSystem(join(cache, 'extensions-virtual'))
}

/** The native build beside an extension that brings a file system of its own. */
function withFileSystem(extensions: string): void {
  rmSync(extensions, { recursive: true, force: true })
  const installed = join(cache, 'extensions')
  cpSync(join(installed, folderIn(installed)), join(extensions, 'goalmark'), { recursive: true })
  cpSync(fileURLToPath(new URL('../extensions/memory-files', import.meta.url)), join(extensions, 'memory-files'), { recursive: true })
}

/** A desktop would take the Node half of the universal build; the copy under test says that it wants the browser's host. */
function preferBrowser(extensions: string): void {
  const path = join(extensions, folderIn(extensions), 'package.json')
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), extensionKind: ['web'] }))
}

function folderIn(extensions: string): string {
  const folder = readdirSync(extensions).find((name) => name.startsWith('goalmark.'))
  if (!folder) throw new Error(`goalmark did not install into ${extensions}`)
  return folder
}
