import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import { expect, test } from 'vitest'
import * as core from '../../packages/core/src/index.js'
import * as native from '../../packages/core/src/markdown/native.js'
import * as remark from '../../packages/core/src/markdown/remark.js'

const readme = readFileSync(fileURLToPath(new URL('../../packages/core/README.md', import.meta.url)), 'utf8')
const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code]) => code!)

const packages: Readonly<Record<string, object>> = {
  '@goalmark/core': core,
  '@goalmark/core/native': native,
  '@goalmark/core/remark': remark,
}

/** The blocks one after the other as one program, its imports taken from the source; what it prints, a line a call. */
async function printed(): Promise<readonly string[]> {
  const lines: string[] = []
  const source = blocks('ts')
    .join('\n')
    .replace(/^import (\{[^}]*\}) from '([^']+)'$/gm, (_, names: string, from: string) => `const ${names} = packages['${from}']`)
  const { code } = await transform(`export const run = async (packages, console) => {\n${source}\n}`, { loader: 'ts', format: 'esm' })
  const module: { run: (from: typeof packages, to: object) => Promise<void> } = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  )
  await module.run(packages, { log: (...words: readonly unknown[]) => lines.push(words.map(String).join(' ')) })
  return lines
}

test("the library's page prints what it says, by names that there are", async () => {
  const said = blocks('text').flatMap((block) => block.trimEnd().split('\n'))
  const lines = await printed()
  expect(lines.slice(0, said.length)).toEqual(said)
  expect(JSON.parse(lines.at(-1)!)).toMatchObject({
    version: 1,
    goals: [{ title: 'Read 12 books (3 so far) by 2026-12-31' }, { title: 'Be more visible' }],
  })
})
