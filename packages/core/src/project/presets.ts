import type { Level } from '../lint/finding.js'
import type { Rule } from '../lint/rule.js'
import type { PresetName, RuleSetting } from './config.js'

/** A rule's setting in a preset. A rule says where it differs from `recommended`; unsaid, `strict` raises nothing and `minimal` keeps facts alone. */
export function presetSetting(rule: Rule, preset: PresetName): RuleSetting {
  if (preset === 'recommended') return rule.severity
  return rule.presets?.[preset] ?? otherwise[preset](rule)
}

const otherwise: Readonly<Record<Exclude<PresetName, 'recommended'>, (rule: Rule) => Level>> = {
  strict: ({ severity }) => (severity === 'off' ? 'hint' : severity),
  minimal: ({ severity, fact }) => (fact ? severity : 'off'),
  programme: ({ severity }) => severity,
}
