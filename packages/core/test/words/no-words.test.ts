import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const src = fileURLToPath(new URL('../../src/', import.meta.url))

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`)

/** Comments and imports speak to people and to the compiler. */
const codeOf = (file: string): string =>
  readFileSync(join(src, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$|\s\/\/ .*$/gm, '')
    .replace(/^(?:import|export)\s[^'"]*from '[^']*'$/gm, '')

/** Quoted text; of a template what stands between its holes. */
const literal = /`((?:[^`\\]|\\.)*)`|'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/g
const literalsIn = (code: string): readonly string[] =>
  [...code.matchAll(literal)].flatMap(([, template, single, double]) => template?.split(/\$\{[^}]*\}/) ?? [single ?? double ?? ''])

/** Lines that declare: types, their variants, lists `as const`. What they name is a tag, and no word. */
const declared = (code: string): readonly string[] => {
  const lines = code
    .split('\n')
    .filter((line) => /^\s*(?:(?:export )?type |\| |readonly |\/\*\*)|\): '\w+' \| |^export const (?:symbols|unitNames) = \[/.test(line))
  const lists = [...code.matchAll(/= \[([^\]]*)\] as const/g)].map(([, list]) => list!)
  return [...lines, ...lists].flatMap(literalsIn)
}

const everything = ['text', 'words', 'plan/model', 'judge'].flatMap(sourcesIn)
const tags = new Set(everything.flatMap((file) => declared(codeOf(file))))

/** The fields of these are tags too: passes, classes, senses. */
const contracts = [
  'words/words.ts',
  'words/word-pack.ts',
  'words/lexicon.ts',
  'judge/language/tags.ts',
  'judge/judge-pack.ts',
  'judge/judgement.ts',
]
for (const file of contracts) for (const [, key] of codeOf(file).matchAll(/^\s*(?:readonly )?'?([\w!-]+)'?\??:/gm)) tags.add(key!)

/** What JavaScript itself calls things. */
const ofJavaScript: readonly string[] = ['string', 'number', 'object', 'undefined', 'function']

/** `\t` and `\n` are signs, whatever letter stands for them in the source. */
const isWord = (text: string): boolean => /\p{L}/u.test(text.replace(/\\./g, '')) && !tags.has(text) && !ofJavaScript.includes(text)

/** What goalmark asks its reader, in the tool's own language. */
const spoken: readonly string[] = ['judge/scorecard-of.ts']

test.each([...sourcesIn('words'), ...sourcesIn('judge')].filter((file) => !spoken.includes(file)))(
  '%s holds no word of a language',
  (file) => {
    expect(literalsIn(codeOf(file)).filter(isWord)).toEqual([])
  },
)
