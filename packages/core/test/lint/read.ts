import { type Analysis, analyse } from '../../src/analyse.js'
import { languages } from '../../src/languages.js'
import type { Finding } from '../../src/lint/finding.js'
import { findingsOf, type LintResult } from '../../src/lint/findings-of.js'
import { parseWithRemark } from '../../src/markdown/remark.js'
import { defaultReading } from '../../src/plan/reading.js'
import type { PresetName } from '../../src/project/config.js'
import { presetSettings } from '../../src/project/settings-of.js'
import { rules } from '../../src/rules/index.generated.js'
import { isoDateOf } from '../../src/text/iso-date.js'
import { workspaceOf } from '../../src/workspace/workspace-of.js'

const sets = new Map<string, ReturnType<typeof presetSettings>['rules']>()

export function rulesOf(preset: PresetName) {
  const set = sets.get(preset) ?? presetSettings(preset, rules).rules
  sets.set(preset, set)
  return set
}

export const read = (text: string, preset: PresetName = 'recommended', path = 'plan.md'): Analysis =>
  analyse(text, { path, parse: parseWithRemark, languages, reading: { ...defaultReading, configured: true }, rules: rulesOf(preset) })

/** Everything the preset says of a text, on a day, with every other file there. */
export function lintText(text: string, preset: PresetName = 'recommended', today = '2026-02-20'): LintResult {
  const { record } = read(text, preset)
  return findingsOf(record, { today: isoDateOf(today)!, workspace: workspaceOf([record.facts], () => true), rules: rulesOf(preset) })
}

/** `warning time-bound/states-a-deadline "Read more"`: a finding in a line. */
export const said = (text: string, { severity, rule, span }: Finding): string => `${severity} ${rule} "${text.slice(span.start, span.end)}"`
