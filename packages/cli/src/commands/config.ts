import { existsSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { type Layer, type Resolved, rules } from '@goalmark/core'
import { wrapped } from '../args/help.js'
import type { Arguments } from '../args/option.js'
import { flag, value } from '../args/values.js'
import { absolute, shownFrom } from '../files/paths.js'
import type { ExitCode, Io } from '../io.js'
import { configFor, configProblemLine, diskFiles } from '../load-config.js'
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
  else {
    const style = styleOf(abilitiesOf(io.stdout, io.env, value(args, 'color')))
    const notes = [
      resolved.ignored ? 'ignored by the config' : '',
      existsSync(path)
        ? diskFiles.read(path) === undefined
          ? 'a folder; this holds for a plan of that name'
          : ''
        : 'not there; this would hold for it',
    ].filter((note) => note !== '')
    io.stdout.write(textOf({ shown, notes, cwd: io.cwd, width: Math.min(120, io.stdout.columns) }, resolved, style))
  }
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

interface Head {
  readonly shown: string
  /** What is to be known of the path itself. */
  readonly notes: readonly string[]
  readonly cwd: string
  readonly width: number
}

function textOf({ shown, notes, cwd, width }: Head, { settings, chain }: Resolved, style: Style): string {
  const lines = [
    `${style.bold(shown)}${notes.length > 0 ? `  ${style.yellow(notes.join(', '))}` : ''}`,
    '',
    style.bold('Who says what, the last word wins'),
  ]
  for (const layer of chain) {
    if (layer.kind === 'flags' && Object.keys(layer.sets).length === 0) continue
    lines.push(`  ${style.cyan(layerNames[layer.kind])} ${nameShown(layer.name, cwd)}`)
    for (const [key, said] of Object.entries(layer.sets)) lines.push(`      ${key}: ${JSON.stringify(said)}`)
  }
  const { active } = settings.rules
  lines.push('', style.bold(`Rules that are on: ${active.length} of ${rules.length} (preset ${settings.preset})`))
  for (const level of ['error', 'warning', 'hint'] as const) {
    const ids = active.filter((each) => each.level === level).map(({ rule }) => rule.id)
    const [first, ...rest] = wrapped(ids.join(', '), width - 11)
    if (first !== undefined)
      lines.push(`  ${style[paint[level]](level.padEnd(8))} ${first}`, ...rest.map((line) => `${' '.repeat(11)}${line}`))
  }
  return `${lines.join('\n')}\n`
}

/** `plans/*.md in /home/me/programme/goalmark.jsonc` → `plans/*.md in goalmark.jsonc`. */
function nameShown(name: string, cwd: string): string {
  const at = name.lastIndexOf(' in ') + 4
  if (at > 3 && isAbsolute(name.slice(at))) return name.slice(0, at) + shownFrom(cwd, name.slice(at))
  return isAbsolute(name) ? shownFrom(cwd, name) : name
}
