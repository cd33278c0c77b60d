/**
 * Makes what is made, not written: `pnpm generate --write` writes it, `pnpm generate --check` names what is stale and fails.
 * The index of rules comes first and alone, because everything else is made from the rules it lists.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { englishWords } from './generated/english-words.js'
import type { Generated } from './generated/generated.js'
import { rulesIndex } from './generated/rules-index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const mode = process.argv[2]
if (mode !== '--write' && mode !== '--check') {
  process.stderr.write('pnpm generate --write   write generated files\npnpm generate --check   fail if one is stale\n')
  process.exit(2)
}

const index = [...rulesIndex(), ...englishWords()]
if (mode === '--write') write(index)
const stale = [...index, ...(await import('./generated/from-rules.js').then(({ fromRules }) => fromRules(root)))].filter(isStale)
if (mode === '--write') write(stale)
else report(stale)

function isStale({ path, text }: Generated): boolean {
  const full = join(root, path)
  return !existsSync(full) || readFileSync(full, 'utf8') !== text
}

function write(files: readonly Generated[]): void {
  for (const { path, text } of files) {
    const full = join(root, path)
    if (text === '') rmSync(full, { force: true })
    else {
      mkdirSync(dirname(full), { recursive: true })
      writeFileSync(full, text)
    }
  }
}

function report(files: readonly Generated[]): void {
  for (const { path } of files) process.stdout.write(`stale: ${path}\n`)
  if (files.length > 0) process.stdout.write('Run `pnpm generate --write`.\n')
  process.exitCode = files.length > 0 ? 1 : 0
}
