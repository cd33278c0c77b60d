import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Analysis, analyse } from '../src/analyse.js'
import { languages } from '../src/languages.js'
import type { Finding } from '../src/lint/finding.js'
import { findingsOf } from '../src/lint/findings-of.js'
import { withoutQuotations } from '../src/lint/quote.js'
import type { Rule } from '../src/lint/rule.js'
import { type RuleSet, ruleSetOf } from '../src/lint/rule-set.js'
import { parseWithRemark } from '../src/markdown/remark.js'
import { defaultReading } from '../src/plan/reading.js'
import { presetSetting } from '../src/project/presets.js'
import { rules } from '../src/rules/index.generated.js'
import { applyEdits } from '../src/text/edit.js'
import { isoDateOf } from '../src/text/iso-date.js'
import { workspaceOf } from '../src/workspace/workspace-of.js'
import { type Example, examplesOf } from './rules/page.js'

const pageOf = ({ id }: Rule): string => readFileSync(fileURLToPath(new URL(`../src/rules/${id}.md`, import.meta.url)), 'utf8')

/** The rule alone, at its level in recommended; one that is off there as strict has it. */
function only(rule: Rule, options: Readonly<Record<string, unknown>>): RuleSet {
  const setting = presetSetting(rule, rule.severity === 'off' ? 'strict' : 'recommended')
  const [level, given] = typeof setting === 'string' ? [setting, {}] : setting
  const silenced = rule.on === 'silences' ? ['specific/names-an-outcome', 'measurable/states-a-measure'] : []
  return ruleSetOf(rules, (each) =>
    each.id === rule.id
      ? { level, options: { ...given, ...options } }
      : silenced.includes(each.id)
        ? { level: 'hint', options: {} }
        : undefined,
  )
}

const read = ({ text, path }: Pick<Example, 'text' | 'path'>, set: RuleSet): Analysis =>
  analyse(text, { path, parse: parseWithRemark, languages, reading: { ...defaultReading, configured: true, lang: 'en' }, rules: set })

function findingsIn(example: Example, rule: Rule, among: readonly Example[]): readonly Finding[] {
  const set = only(rule, example.options)
  const analysis = read(example, set)
  const others = among.filter((each) => each.heading === example.heading && each.path !== example.path)
  const workspace = workspaceOf([analysis, ...others.map((other) => read(other, set))].map(({ record }) => record.facts))
  const result = findingsOf(analysis.record, { today: example.today ? isoDateOf(example.today)! : null, workspace, rules: set })
  expect(result.crashes).toEqual([])
  return result.findings.filter((finding) => finding.rule === rule.id)
}

/** Editors take blanks off the ends of lines, and so pages have none: where a quick fix leaves one for the caret, it is not compared. */
const trimmed = (text: string | undefined): string | undefined => text?.replace(/[ \t]+$/gm, '')

const drawn = ({ text }: Example, { span, severity, message }: Finding) => ({
  words: text.slice(span.start, span.end),
  at: span.start,
  severity,
  message,
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const examples = examplesOf(pageOf(rule))

  test.each(examples.map((example) => [example.line, example.heading, example] as const))('line %i: %s', (_line, _heading, example) => {
    const findings = findingsIn(example, rule, examples)
    expect(findings.map((finding) => drawn(example, finding))).toEqual(
      example.findings.map(({ start, end, severity, message }) => ({
        words: example.text.slice(start, end),
        at: start,
        severity,
        message,
      })),
    )
    if (example.fixed !== null) {
      const edits = findings.flatMap(({ fix }) => fix?.edits ?? [])
      expect(trimmed(applyEdits(example.text, edits))).toBe(trimmed(example.fixed))
    }
    for (const { title, text } of example.after) {
      const suggestion = findings.flatMap(({ suggestions }) => suggestions).find((each) => each.title === title)
      expect(suggestion, `a quick fix "${title}"`).toBeDefined()
      expect(trimmed(applyEdits(example.text, suggestion!.edits))).toBe(trimmed(text))
    }
  })

  test('its page shows where it is silent and where it speaks', () => {
    expect([examples.some(({ findings }) => findings.length === 0), examples.some(({ findings }) => findings.length > 0)]).toEqual([
      true,
      true,
    ])
  })
})

describe('messages say what the text says, in few words', () => {
  const said = rules.flatMap((rule) => {
    const examples = examplesOf(pageOf(rule))
    return examples.flatMap((example) => findingsIn(example, rule, examples).map((finding) => [rule.id, finding] as const))
  })

  test.each(said.map(([id, finding]) => [id, finding.message, finding] as const))('%s: %s', (_, message, { advice, fix, suggestions }) => {
    const own = withoutQuotations(message)
    expect(own.replaceAll('"…"', '').length).toBeLessThanOrEqual(60)
    for (const text of [own, advice ?? '', fix?.title ?? '', ...suggestions.map(({ title }) => title)]) {
      expect(text).not.toMatch(/\b(?:vague|weak|bad|badly|fail(?:s|ed|ure)?|invalid|missing|must|should)\b/i)
    }
    expect(message).not.toMatch(/[.!]$/)
  })
})
