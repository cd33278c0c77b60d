import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Arguments } from '../args/option.js'
import { importFrom } from '../import-module.js'
import type { ExitCode, Io } from '../io.js'
import { type Refusal, refuse } from '../refusal.js'

/** The language server, where its package is installed beside this one or in the folder one works in. */
export async function run(_args: Arguments, io: Io): Promise<ExitCode | Refusal> {
  const entry = entryFrom(import.meta.url) ?? entryFrom(pathToFileURL(`${io.cwd}/package.json`).href)
  if (entry === undefined)
    return refuse('the language server is not installed', 'run `npm install @goalmark/language-server`, then try again')
  // The server reads its own command line, which says how it is spoken to.
  process.argv.splice(1, process.argv.length, entry, '--stdio')
  await importFrom(pathToFileURL(entry).href)
  await new Promise(() => {})
  return 0
}

/** The server's own start file: what `goalmark-language-server --stdio` runs. */
function entryFrom(base: string): string | undefined {
  try {
    const require = createRequire(base)
    const file = require.resolve('@goalmark/language-server/package.json')
    const { bin } = require(file) as { readonly bin?: string | Readonly<Record<string, string>> }
    const start = typeof bin === 'string' ? bin : Object.values(bin ?? {})[0]
    return start === undefined ? undefined : createRequire(file).resolve(`./${start.replace(/^\.\//, '')}`)
  } catch {
    return undefined
  }
}
