import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseArgs } from '../../src/args/parse-args.js'
import { workflowText } from '../../src/commands/init-texts.js'
import { options } from '../../src/commands/options.js'

const example = (name: string): string => readFileSync(fileURLToPath(new URL(`../../../../examples/ci/${name}`, import.meta.url)), 'utf8')

/** Every string in a YAML document; a shell script is one. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** The words of every call of `goalmark lint`. */
const callsIn = (texts: readonly string[]): readonly (readonly string[])[] =>
  texts.flatMap((text) =>
    [...text.matchAll(/goalmark lint (.*)/g)].map(([, words]) =>
      words!
        .replace(/\$\{\{.*?\}\}/g, 'x')
        .replaceAll('"', '')
        .trim()
        .split(/\s+/),
    ),
  )

const textsOf = (name: string): readonly string[] => (name.endsWith('.sh') ? [example(name)] : stringsIn(parse(example(name))))

describe.each(['github.yml', 'gitlab.yml', 'pre-commit-config.yaml', 'hook.sh'])('%s', (name) => {
  test('calls goalmark with options there are', () => {
    const calls = callsIn(textsOf(name))
    expect(calls.length).toBeGreaterThan(0)
    for (const words of calls) expect(parseArgs(words, { name: 'lint', options: options.lint })).toMatchObject({ positionals: [] })
  })
})

test.each(['github.yml', 'gitlab.yml', 'pre-commit-config.yaml'])('%s is YAML', (name) => {
  expect(parse(example(name))).toEqual(expect.any(Object))
})

test('the workflow that `init --program` writes is YAML and calls goalmark with options there are', () => {
  expect(parse(workflowText)).toMatchObject({ jobs: { goalmark: { steps: expect.any(Array) } } })
  for (const words of callsIn(stringsIn(parse(workflowText))))
    expect(parseArgs(words, { name: 'lint', options: options.lint })).toMatchObject({ positionals: [] })
})
