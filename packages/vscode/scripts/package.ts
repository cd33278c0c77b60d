/** `pnpm package`: `goalmark.vsix` for this machine's platform, with the native engine, and `goalmark-universal.vsix` for everywhere else. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { homePage } from '@goalmark/core'
import { createVSIX } from '@vscode/vsce'
import { buildExtension } from './build.js'

const here = fileURLToPath(new URL('..', import.meta.url))
const limits = { 'goalmark.vsix': 3_000_000, 'goalmark-universal.vsix': 1_500_000 }

for (const [name, native] of [
  ['goalmark.vsix', true],
  ['goalmark-universal.vsix', false],
] as const) {
  const { folder } = await buildExtension(native)
  const packagePath = join(here, name)
  await createVSIX({
    cwd: folder,
    packagePath,
    dependencies: false,
    baseContentUrl: `${homePage}/blob/main/packages/vscode`,
    baseImagesUrl: `${homePage}/raw/main/packages/vscode`,
    allowMissingRepository: true,
    ...(native ? { target: platform() } : {}),
  })
  const { size } = statSync(packagePath)
  console.log(`${name}  ${(size / 1e6).toFixed(2)} MB (at most ${limits[name] / 1e6} MB)`)
  if (size > limits[name]) process.exitCode = 1
}

/** VS Code's name for this machine: `linux-x64`, `darwin-arm64`, `alpine-x64`. */
function platform(): string {
  return `${process.platform}-${process.arch}`
}
