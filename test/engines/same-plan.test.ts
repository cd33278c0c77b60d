import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { tests as commonMark } from 'commonmark-spec'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../packages/core/src/languages.js'
import { differences, isReadOtherwise, loadNative } from '../../packages/core/src/markdown/native.js'
import { parseWithRemark } from '../../packages/core/src/markdown/remark.js'
import type { Plan } from '../../packages/core/src/plan/model.js'
import { readPlan } from '../../packages/core/src/plan/read.js'
import { defaultReading } from '../../packages/core/src/plan/reading.js'
import { gfmTexts } from './gfm.js'
import { markdownText } from './markdown-text.js'
import { planTexts } from './plans.js'

const native = (await loadNative())!
const options = { path: 'goals.md', packs: languages, reading: { ...defaultReading, configured: true } }

const withRemark = (text: string): Plan => readPlan(parseWithRemark(text), text, options)
const withNative = (text: string): Plan => readPlan(native(text) ?? parseWithRemark(text), text, options)

test('the native engine is there', () => {
  expect(native).toBeTypeOf('function')
})

describe('both engines give the same plan', () => {
  test.each(planTexts.map((text, index) => [index + 1, text]))('plan %i', (_, text) => {
    expect(native(text as string)).toBeDefined()
    expect(withNative(text as string)).toEqual(withRemark(text as string))
  })

  test.each(gfmTexts)('%j', (text) => {
    for (const whole of [text, `# Goals\n\n${text}`, `## Goal 1: Swim\n\n${text}\n`]) expect(withNative(whole)).toEqual(withRemark(whole))
  })

  test('CommonMark examples, alone and under a goals heading', () => {
    for (const { markdown, number } of commonMark)
      for (const text of [markdown, `# Goals\n\n${markdown}`, markdown.replaceAll('\n', '\r\n')])
        expect({ number, plan: withNative(text) }).toEqual({ number, plan: withRemark(text) })
  })

  test('generated text', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        expect(withNative(text)).toEqual(withRemark(text))
      }),
      { numRuns: 1500, seed: 20_260_220 },
    )
  })
})

/** The engine as it is, without the predicates. */
const bare = (await import(
  pathToFileURL(createRequire(new URL('../../packages/core/package.json', import.meta.url)).resolve('satteri')).href
)) as {
  markdownToMdast: (text: string) => ReturnType<typeof parseWithRemark>
}

const sections = readFileSync(new URL('known-differences.md', import.meta.url), 'utf8')
  .split(/^## /m)
  .slice(1)
const known = sections.map((section) => ({
  name: section.slice(0, section.indexOf('\n')),
  example: /```text\n([\s\S]*?)\n```/.exec(section)![1]!.replaceAll('U+0000', '\0'),
}))

describe('known differences', () => {
  test('each predicate is explained, each explanation has a predicate', () => {
    expect(known.map(({ name }) => name)).toEqual(differences.map(({ name }) => name))
  })

  test.each(known)('$name', ({ name, example }) => {
    expect(differences.find((one) => one.name === name)!.pattern.test(example)).toBe(true)
    expect(isReadOtherwise(example)).toBe(true)
    expect(native(example)).toBeUndefined()
    const texts = [example, `# Goals\n\n${example}`]
    const bareReading = (text: string): string => JSON.stringify(readPlan(bare.markdownToMdast(text), text, options))
    expect(texts.some((text) => bareReading(text) !== JSON.stringify(withRemark(text)))).toBe(true)
  })
})
