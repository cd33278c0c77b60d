import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const src = fileURLToPath(new URL('../../src/plan/', import.meta.url))
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

/** Comments speak to people. */
const codeOf = (file: string): string =>
  readFileSync(join(src, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$|\s\/\/ .*$/gm, '')

/** A pattern between slashes, where no division can stand. */
const literal = /(?<=[=(,:?&|!>]\s?)\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[a-z]*(?=[.,;)\s\]]|$)/gm
const template = /String\.raw`([^`]*)`/g

const patternsIn = (code: string): readonly string[] =>
  [...code.matchAll(literal), ...code.matchAll(template)].map(([, pattern]) => pattern!)

/** What is left of a pattern without escapes, classes of characters, lookarounds and holes. */
const bare = (pattern: string): string =>
  pattern
    .replace(/\\p\{[^}]*\}|\\P\{[^}]*\}|\\u\{?[0-9a-f]{2,5}\}?|\\[a-zA-Z]|\$\{[^}]*\}/g, '')
    .replace(/\[(?:[^\]\\]|\\.)*\]/g, '')
    .replace(/\(\?<?[=!:]/g, '(')

const wordsOf = (pattern: string): readonly string[] => bare(pattern).match(/\p{L}{2,}/gu) ?? []

/** Names that are the same in every language: of a framework, of tags, of what people leave in templates, of files that are no plans, of the format's own keys. */
const names: ReadonlySet<string> = new Set(
  [
    ['okr', 'okrs', 'kr', 'lorem', 'ipsum', 'goalmark', 'null', 'true', 'false', 'title', 'name', 'to'],
    ['li', 'ul', 'ol', 'td', 'tr', 'table', 'div', 'center', 'section', 'img', 'br', 'summary', 'details'],
    ['min', 'mins', 'hr', 'hrs', 'fy'],
    ['goals', 'objectives', 'idp', 'mentoring', 'resolutions', 'readme', 'changelog', 'contributing', 'rfc', 'adr'],
  ].flat(),
)

/** It speaks of what a library says. */
const quoting: readonly string[] = ['front-matter/yaml-error.ts']

describe('what is read of a plan is looked up in tables, and no pattern holds a word of a language', () => {
  test.each(sources.filter((file) => !quoting.includes(file)))('%s', (file) => {
    const words = patternsIn(codeOf(file)).flatMap(wordsOf)
    expect(words.filter((word) => !names.has(word.toLowerCase()))).toEqual([])
  })
})
