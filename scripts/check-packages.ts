/**
 * The shape of every package that can be published: packs each, as a registry would get it, and asks publint and arethetypeswrong.
 * Packages without types of their own (the command line, the extension) are asked publint only.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const packages = fileURLToPath(new URL('../packages', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'goalmark-pack-'))
let failed = false

for (const name of readdirSync(packages)) {
  const path = join(packages, name)
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  if (manifest.private || manifest.engines?.vscode) continue
  execFileSync('pnpm', ['run', 'build'], { cwd: path, stdio: ['ignore', 'ignore', 'inherit'] })
  const packed = execFileSync('pnpm', ['pack', '--json', '--pack-destination', folder], { cwd: path, encoding: 'utf8' })
  const tarball = JSON.parse(packed.slice(packed.indexOf('{'))).filename
  ask('publint', ['run', tarball, '--strict'])
  const typed = Object.values(manifest.exports ?? {}).some((entry) => typeof entry === 'object' && entry !== null && 'types' in entry)
  if (typed) ask('attw', [tarball, '--profile', 'esm-only'])
}

rmSync(folder, { recursive: true })
process.exitCode = failed ? 1 : 0

/** Silent when content; all it has to say when not. */
function ask(tool: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8' })
  const name = args
    .find((arg) => arg.endsWith('.tgz'))
    ?.split('/')
    .at(-1)
  console.log(`${status === 0 ? '✓' : '✗'} ${tool} ${name}`)
  if (status === 0) return
  failed = true
  console.log(stdout, stderr)
}
