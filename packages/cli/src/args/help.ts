import type { Style } from '../terminal/style.js'
import { widthOf } from '../terminal/width.js'
import { type CommandForm, type OptionForm, optionGroups, writtenOption } from './option.js'

/** `goalmark --help`: what it is, the commands, the first things to try. */
export function overview(forms: readonly CommandForm[], style: Style, { version, columns }: Page): string {
  const width = Math.min(100, Math.max(60, columns))
  const name = Math.max(...forms.map((form) => form.name.length))
  const commands = forms.flatMap((form) =>
    wrapped(form.summary, width - name - 4).map(
      (line, index) => `  ${index === 0 ? style.cyan(form.name.padEnd(name)) : ' '.repeat(name)}  ${line}`,
    ),
  )
  return `${[
    `${style.bold('goalmark')} ${version}: checks mentoring and goal plans written in Markdown`,
    '',
    style.bold('Usage:'),
    '  goalmark [command] [paths] [options]',
    '',
    style.bold('Commands:'),
    ...commands,
    '',
    style.bold('To begin:'),
    '  goalmark                         what do the plans in this folder say?',
    '  goalmark status                  how far is everyone?',
    '  goalmark new mentoring           a first plan',
    '  goalmark explain states-a-measure',
    '',
    ...wrapped('Each command explains itself: goalmark lint --help. A file that bears the name of a command: goalmark ./status', width),
  ].join('\n')}\n`
}

interface Page {
  readonly version: string
  readonly columns: number
}

/** `goalmark lint --help`. */
export function helpOf(form: CommandForm, style: Style, columns: number): string {
  const width = Math.min(100, Math.max(60, columns))
  const examples = form.examples.flatMap(({ run, does }) => [`  ${style.cyan(run)}`, `      ${does}`])
  return `${[
    ...wrapped(form.summary, width),
    '',
    style.bold('Usage:'),
    `  goalmark ${form.usage}`,
    ...form.about.flatMap((paragraph) => ['', ...wrapped(paragraph, width)]),
    '',
    style.bold('Examples:'),
    ...examples,
    ...optionGroups.flatMap((group) => groupOf(group, form.options, style, width)),
  ].join('\n')}\n`
}

function groupOf(group: string, options: readonly OptionForm[], style: Style, width: number): readonly string[] {
  const inside = options.filter((option) => option.group === group)
  if (inside.length === 0) return []
  return ['', style.bold(`${group}:`), ...inside.flatMap((option) => optionLines(option, style, width))]
}

const column = 30

function optionLines(option: OptionForm, style: Style, width: number): readonly string[] {
  const { short, kind, value, summary } = option
  const written = `${short ? `-${short}, ` : '    '}${writtenOption(option)}${kind === 'flag' ? '' : ` ${value}`}`
  const [first = '', ...rest] = wrapped(summary, width - column - 2)
  const head = `  ${style.cyan(written)}`
  const gap = ' '.repeat(Math.max(1, column - written.length - 2))
  const indented = rest.map((line) => ' '.repeat(column) + line)
  return written.length + 3 > column ? [head, ' '.repeat(column) + first, ...indented] : [`${head}${gap}${first}`, ...indented]
}

/** Text in lines of at most `width` columns, broken at blanks. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + widthOf(word) + 1 > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}
