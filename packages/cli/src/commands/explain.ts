import { type Level, presetNames, type Rule, rulePage } from '@goalmark/core'
import { wrapped } from '../args/help.js'
import type { Arguments } from '../args/option.js'
import { flag, value } from '../args/values.js'
import type { ExitCode, Io } from '../io.js'
import { configFor } from '../load-config.js'
import { isRefusal, type Refusal, refuse } from '../refusal.js'
import { paint } from '../reporters/paint.js'
import { resource } from '../resources.js'
import { abilitiesOf } from '../terminal/abilities.js'
import { type Style, styleOf } from '../terminal/style.js'
import { configOf } from './asked.js'
import { ruleOf } from './rule-of.js'
import { levelIn, ruleJson } from './rules.js'

/** A rule: what, why, examples. Or, with `--goal`, what was read in one goal. */
export async function run(args: Arguments, io: Io): Promise<ExitCode | Refusal> {
  const goal = value(args, 'goal')
  if (goal !== undefined) return (await import('./explain-goal.js')).explainGoal(goal, args, io)
  const [word, other] = args.positionals
  if (word === undefined || other !== undefined)
    return refuse('explain takes one rule', '`goalmark rules` lists them; --goal FILE:LINE explains a goal')
  const rule = ruleOf(word)
  if (isRefusal(rule)) return rule
  const config = configOf(args, io)
  if (isRefusal(config)) return config
  const { settings } = configFor(config)(`${io.cwd}/plan.md`)
  const level = settings.rules.active.find((active) => active.rule.id === rule.id)?.level ?? 'off'
  const page = resource('rule-page', `${rule.id}.md`) ?? ''
  if (flag(args, 'json')) io.stdout.write(`${JSON.stringify({ version: 1, ...ruleJson(rule, level), page }, null, 2)}\n`)
  else
    io.stdout.write(
      textOf(rule, { level, page }, styleOf(abilitiesOf(io.stdout, io.env, value(args, 'color'))), Math.min(100, io.stdout.columns)),
    )
  return 0
}

interface About {
  readonly level: Level
  readonly page: string
}

function textOf(rule: Rule, { level, page }: About, style: Style, width: number): string {
  const here = level === 'off' ? 'off' : style[paint[level]](level)
  const presets = presetNames.map((preset) => `${preset} ${levelIn(rule, preset)}`).join(' · ')
  const options = Object.entries(rule.options ?? {}).map(
    ([name, form]) => `  ${style.cyan(name)} (${JSON.stringify(form.default)}): ${form.summary}`,
  )
  return `${[
    `${style.bold(style.link(rule.id, rulePage(rule.id)))}  ${here} here`,
    ...wrapped(rule.summary, width),
    '',
    ...wrapped(rule.why, width),
    ...(rule.advice === null ? [] : ['', ...wrapped(rule.advice, width)]),
    ...(page === '' ? [] : ['', ...drawn(page, style, width)]),
    ...(options.length > 0 ? ['', style.bold('Options'), ...options] : []),
    '',
    style.dim(`Levels: ${presets}${rule.clock ? '. Depends on today: counts for the exit code only with --clock' : ''}`),
    style.dim(`Change it:   "rules": { "${rule.id}": "off" }   in goalmark.jsonc`),
    style.dim(`Silence one: <!-- goalmark-disable-next-line ${rule.id}: why -->`),
  ].join('\n')}\n`
}

/** Markdown as a terminal shows it: paragraphs as wide as it is, headings bold, plans indented, carets and their messages in colour. */
function drawn(page: string, style: Style, width: number): readonly string[] {
  const lines: string[] = []
  let inCode = false
  let paragraph: string[] = []
  const endParagraph = (): void => {
    if (paragraph.length > 0) lines.push(...wrappedCode(paragraph.join(' '), style, width))
    paragraph = []
  }
  for (const line of page.trim().split('\n')) {
    const fence = line.startsWith('```')
    if (!inCode && !fence && line !== '' && !line.startsWith('#')) {
      if (line.startsWith('- ')) endParagraph()
      paragraph.push(line.trim())
      continue
    }
    endParagraph()
    const after = fence && !inCode ? /after='([^']*)'/.exec(line)?.[1] : undefined
    if (after !== undefined) lines.push(style.dim(`  after: ${after}`))
    if (fence) inCode = !inCode
    else if (inCode) lines.push(`    ${codeLine(line, style)}`.trimEnd())
    else lines.push(line === '' ? '' : style.bold(line.replace(/^#+ /, '')))
  }
  endParagraph()
  return lines
}

const codeLine = (line: string, style: Style): string => {
  const match = /^(\s*\^+ )(error|warning|hint)(: .*)$/.exec(line)
  return match ? style[paint[match[2] as keyof typeof paint]](line) : line
}

/** Broken at blanks; code in colour, also where a line ends inside of it, and between its marks where there is no colour. */
function wrappedCode(paragraph: string, style: Style, width: number): readonly string[] {
  const lines = wrapped(paragraph.replace(/(?<!\w)_([^_]+)_(?!\w)/g, '$1'), width)
  if (style.cyan('x') === 'x') return lines
  let inCode = false
  return lines.map((line) => {
    const pieces = line.split('`')
    const painted = pieces.map((piece, index) => (inCode !== (index % 2 === 1) ? style.cyan(piece) : piece))
    if (pieces.length % 2 === 0) inCode = !inCode
    return painted.join('')
  })
}
