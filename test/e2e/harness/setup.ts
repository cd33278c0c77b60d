import { execFileSync } from 'node:child_process'
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
}
