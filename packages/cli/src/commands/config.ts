import { type Layer, type Resolved, rules } from '@goalmark/core'
import type { Arguments } from '../args/option.js'
import { flag, value } from '../args/values.js'
import { absolute, shownFrom } from '../files/paths.js'
import type { ExitCode, Io } from '../io.js'
import { configFor, configProblemLine } from '../load-config.js'
import { isRefusal, type Refusal, refuse } from '../refusal.js'
import { paint } from '../reporters/paint.js'
import { abilitiesOf } from '../terminal/abilities.js'
import { type Style, styleOf } from '../terminal/style.js'
import { configOf } from './asked.js'

/** What holds for one file, and who says so. */
export function run(args: Arguments, io: Io): ExitCode | Refusal {
  const [named, other] = args.positionals
  if (named === undefined || other !== undefined) return refuse('config takes one file', 'for example: goalmark config plans/marie.md')
  const asked = configOf(args, io)
  if (isRefusal(asked)) return asked
  const path = absolute(io.cwd, named)
  const resolved = configFor(asked)(path)
  for (const problem of resolved.problems) io.stderr.write(`${configProblemLine(problem, io.cwd)}\n`)
  const shown = shownFrom(io.cwd, path)
  if (flag(args, 'json')) io.stdout.write(`${JSON.stringify(jsonOf(shown, resolved), null, 2)}\n`)
  else io.stdout.write(textOf(shown, resolved, styleOf(abilitiesOf(io.stdout, io.env, value(args, 'color'))), io.cwd))
  return resolved.problems.some(({ fatal }) => fatal) ? 2 : 0
}

const jsonOf = (path: string, { settings, ignored, chain }: Resolved): object => ({
  version: 1,
  path,
  ignored,
  preset: settings.preset,
  reading: settings.reading,
  health: settings.health,
  rules: Object.fromEntries(settings.rules.active.map(({ rule, level, options }) => [rule.id, { level, options }])),
  chain,
})

const layerNames: Readonly<Record<Layer['kind'], string>> = {
  default: 'built in',
  editor: 'editor settings',
  preset: 'preset',
  extends: 'extends',
  file: 'file',
  override: 'overrides',
  program: 'programme',
  flags: 'command line',
}

function textOf(path: string, { settings, ignored, chain }: Resolved, style: Style, cwd: string): string {
  const lines = [
    `${style.bold(path)}${ignored ? `  ${style.yellow('ignored by the config')}` : ''}`,
    '',
    style.bold('Who says what, the last word wins'),
  ]
  for (const layer of chain) {
    lines.push(`  ${style.cyan(layerNames[layer.kind])} ${layer.name.startsWith('/') ? shownFrom(cwd, layer.name) : layer.name}`)
    for (const [key, said] of Object.entries(layer.sets)) lines.push(`      ${key}: ${JSON.stringify(said)}`)
  }
  const { active } = settings.rules
  lines.push('', style.bold(`Rules that are on: ${active.length} of ${rules.length} (preset ${settings.preset})`))
  for (const level of ['error', 'warning', 'hint'] as const) {
    const ids = active.filter((each) => each.level === level).map(({ rule }) => rule.id)
    if (ids.length > 0) lines.push(`  ${style[paint[level]](level.padEnd(8))} ${ids.join(', ')}`)
  }
  return `${lines.join('\n')}\n`
}
