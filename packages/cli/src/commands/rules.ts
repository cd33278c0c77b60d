import { type Level, type PresetName, presetNames, presetSettings, type Rule, rulePage, rules } from '@goalmark/core'
import type { Arguments } from '../args/option.js'
import { flag, value } from '../args/values.js'
import type { ExitCode, Io } from '../io.js'
import { configFor } from '../load-config.js'
import { isRefusal, type Refusal, refuse } from '../refusal.js'
import { paint } from '../reporters/paint.js'
import { abilitiesOf } from '../terminal/abilities.js'
import { type Style, styleOf } from '../terminal/style.js'
import { configOf } from './asked.js'

/** All rules, with the levels they have for a plan in this folder. */
export function run(args: Arguments, io: Io): ExitCode | Refusal {
  const [named] = args.positionals
  if (named !== undefined) return refuse('rules takes no names', `one rule: goalmark explain ${named}`)
  const config = configOf(args, io)
  if (isRefusal(config)) return config
  const { settings } = configFor(config)(`${io.cwd}/plan.md`)
  const levels = new Map(settings.rules.active.map(({ rule, level }) => [rule.id, level]))
  const levelOf = (rule: Rule): Level => levels.get(rule.id) ?? 'off'
  if (flag(args, 'json'))
    io.stdout.write(`${JSON.stringify({ version: 1, rules: rules.map((rule) => ruleJson(rule, levelOf(rule))) }, null, 2)}\n`)
  else io.stdout.write(listOf(levelOf, settings.preset, styleOf(abilitiesOf(io.stdout, io.env, value(args, 'color')))))
  return 0
}

/** What `rules --json` and `explain --json` say of a rule. */
export const ruleJson = (rule: Rule, level: Level): object => ({
  id: rule.id,
  summary: rule.summary,
  why: rule.why,
  advice: rule.advice,
  level,
  presets: Object.fromEntries(presetNames.map((preset) => [preset, levelIn(rule, preset)])),
  on: rule.on,
  clock: rule.clock ?? false,
  fact: rule.fact ?? false,
  options: rule.options ?? {},
  url: rulePage(rule.id),
})

export const levelIn = (rule: Rule, preset: PresetName): Level =>
  presetSettings(preset, rules).rules.active.find((active) => active.rule.id === rule.id)?.level ?? 'off'

function listOf(levelOf: (rule: Rule) => Level, preset: string, style: Style): string {
  const width = Math.max(...rules.map(({ id }) => id.length))
  const lines: string[] = []
  let group = ''
  for (const rule of rules) {
    const [own = ''] = rule.id.split('/')
    if (own !== group) lines.push('', style.bold(own))
    group = own
    const level = levelOf(rule)
    const shown = level === 'off' ? style.dim(level.padEnd(7)) : style[paint[level]](level.padEnd(7))
    lines.push(`  ${shown}  ${style.link(rule.id, rulePage(rule.id))}${' '.repeat(width - rule.id.length)}  ${style.dim(rule.summary)}`)
  }
  return `Levels for plans in this folder (preset ${preset}).\n${lines.join('\n')}\n\n${style.dim('goalmark explain RULE tells what a rule asks, and why.')}\n`
}
