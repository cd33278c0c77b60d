import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const folder = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
const json = (path: string): Record<string, unknown> => JSON.parse(read(path))
const manifest = json('package.json') as {
  contributes: { commands: { command: string }[]; menus: Record<string, { command: string }[]>; keybindings: { command: string }[] }
}
const languages = ['de', 'es']

const sources = (below: string): string[] =>
  readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(`${below}/${entry.name}`) : [`${below}/${entry.name}`],
  )
const placeholders = (text: string): string[] => [...text.matchAll(/\$\{\w+\}|\{\d\}|command:[\w.]+/g)].map(([found]) => found).sort()

describe('the manifest speaks every language', () => {
  const used = [
    ...new Set([...`${read('package.json')}${read('scripts/build.ts')}`.matchAll(/%([\w.-]+)%/g)].map((match) => match[1]!)),
  ].sort()
  const english = json('package.nls.json') as Record<string, string>

  test('every key it uses is there, and every key there is used', () => {
    expect(Object.keys(english).sort()).toEqual(used)
  })
  test.each(languages)('%s is complete, with the same tokens and commands', (language) => {
    const translated = json(`package.nls.${language}.json`) as Record<string, string>
    expect(Object.keys(translated).sort()).toEqual(used)
    for (const key of used) expect([key, placeholders(translated[key]!)]).toEqual([key, placeholders(english[key]!)])
  })
})

describe('messages in the code speak every language', () => {
  const said = [
    ...new Set(
      sources('src').flatMap((path) =>
        [...read(path).matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map((match) => match[1]!.replace(/\\'/g, "'")),
      ),
    ),
  ].sort()
  test('some are there', () => {
    expect(said.length).toBeGreaterThan(5)
  })
  test.each(languages)('%s is complete', (language) => {
    const bundle = json(`l10n/bundle.l10n.${language}.json`) as Record<string, string>
    expect(Object.keys(bundle).sort()).toEqual(said)
    for (const key of said) expect([key, placeholders(bundle[key]!)]).toEqual([key, placeholders(key)])
  })
})

describe('commands', () => {
  const declared = manifest.contributes.commands.map(({ command }) => command)
  test('menus and keys name declared commands only', () => {
    const named = [...Object.values(manifest.contributes.menus).flat(), ...manifest.contributes.keybindings].map(({ command }) => command)
    expect(named.filter((command) => !declared.includes(command))).toEqual([])
  })
  test('each has a function of its own', () => {
    const table = read('src/commands/table.ts')
    const missing = declared
      .map((command) => command.slice('goalmark.'.length))
      .filter((name) => !new RegExp(`^  '?${name.replace('.', '\\.')}'?:`, 'm').test(table))
    expect(missing).toEqual([])
  })
})

test('every file it names is there', () => {
  const named = [...read('package.json').matchAll(/"(?:\.\/)?((?:media|snippets|schema|l10n)\/[^"]+)"/g)].map((match) => match[1]!)
  const generated = ['schema/config.schema.json']
  expect(named.filter((path) => !generated.includes(path) && !statSync(join(folder, path), { throwIfNoEntry: false }))).toEqual([])
})

test('it says nothing to anybody: no telemetry, no request over the network', () => {
  const strays = sources('src').filter((path) => /telemetry|https?:\/\/|\bfetch\(|XMLHttpRequest|WebSocket/i.test(read(path)))
  expect(strays).toEqual([])
})
