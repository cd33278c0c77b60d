import type { Level } from '../lint/finding.js'
import type { Rule } from '../lint/rule.js'
import { type RuleSet, ruleSetOf } from '../lint/rule-set.js'
import { defaultReading, type ProgramFacts, type Reading } from '../plan/reading.js'
import type { Config, PresetName, RuleSetting } from './config.js'
import { presetSetting } from './presets.js'
import type { Settings } from './resolved.js'

export interface SettingsOptions {
  readonly rules: readonly Rule[]
  readonly configured: boolean
  readonly program: ProgramFacts | null
}

interface RuleState {
  readonly level: Level
  readonly options: Readonly<Record<string, unknown>>
}

/** Configs, weakest first → what holds in the end. */
export function settingsOf(configs: readonly Config[], { rules, configured, program }: SettingsOptions): Settings {
  const states = new Map<string, RuleState>()
  let merged: Config = {}
  let preset: PresetName = 'recommended'
  for (const config of configs) {
    if (config.preset) {
      preset = config.preset
      for (const rule of rules) states.set(rule.id, stateOf(presetSetting(rule, preset)))
    }
    for (const [id, setting] of Object.entries(config.rules ?? {})) states.set(id, stateOf(setting, states.get(id)))
    merged = merge(merged, config)
  }
  const ruleSet = ruleSetOf(rules, (rule) => states.get(rule.id))
  const reading = readingOf(merged, configured, program)
  const health = { behind: merged.health?.behind ?? 15, atRisk: merged.health?.['at-risk'] ?? 33 }
  return { key: keyOf(preset, ruleSet, reading, health), preset, reading, rules: ruleSet, health }
}

/** The settings of a preset alone: for whoever has no files. */
export const presetSettings = (preset: PresetName, rules: readonly Rule[]): Settings =>
  settingsOf([{ preset }], { rules, configured: false, program: null })

/** A bare level keeps the options that were given before. */
function stateOf(setting: RuleSetting, before?: RuleState): RuleState {
  if (typeof setting === 'string') return { level: setting, options: before?.options ?? {} }
  return { level: setting[0], options: setting[1] ?? before?.options ?? {} }
}

const merge = (a: Config, b: Config): Config => ({
  ...a,
  ...b,
  effort: { ...a.effort, ...b.effort },
  states: { ...a.states, ...b.states },
  health: { ...a.health, ...b.health },
})

const readingOf = (config: Config, configured: boolean, program: ProgramFacts | null): Reading => ({
  configured,
  lang: config.lang ?? defaultReading.lang,
  dateOrder: config['date-order'] ?? defaultReading.dateOrder,
  fiscalYearStart: config['fiscal-year-start'] ?? defaultReading.fiscalYearStart,
  states: config.states ?? {},
  effort: config.effort ?? {},
  program,
})

const keyOf = (preset: PresetName, { active }: RuleSet, reading: Reading, health: Settings['health']): string =>
  JSON.stringify([preset, active.map(({ rule, level, options }) => [rule.id, level, options]), reading, health])
