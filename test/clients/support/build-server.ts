import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What ships is what is tested: the bundle, built once. */
export default function setup(): void {
  const root = fileURLToPath(new URL('../../..', import.meta.url))
  execFileSync('node', ['--conditions=goalmark-source', '--import', 'tsx', 'packages/language-server/scripts/build.ts'], {
    cwd: root,
    stdio: 'inherit',
  })
}
