import { type CommandForm, type OptionForm, writtenOption } from '../args/option.js'
import { firstWords, type Offered, offeredFor } from './offered.js'

/** Completions for fish. */
export function fish(forms: readonly CommandForm[], rules: readonly string[]): string {
  const names = forms.map(({ name }) => name).join(' ')
  const commands = forms.map(
    ({ name, summary }) => `complete -c goalmark -n "not __fish_seen_subcommand_from ${names}" -a ${name} -d ${quoted(summary)}`,
  )
  const options = forms.flatMap((form) => {
    const when =
      form.name === 'lint' ? `not __fish_seen_subcommand_from ${names.replace(/\blint ?/, '')}` : `__fish_seen_subcommand_from ${form.name}`
    return [...form.options.map((option) => optionLine(option, when, rules)), ...wordLines(form, when, rules)]
  })
  return `# goalmark completions for fish; made by \`goalmark completions fish\`\n${[...commands, ...options].join('\n')}\n`
}

function optionLine(option: OptionForm, when: string, rules: readonly string[]): string {
  const { short, kind, summary } = option
  return [
    `complete -c goalmark -n "${when}"`,
    `-l ${writtenOption(option).slice(2)}`,
    short ? `-s ${short}` : '',
    kind === 'flag' ? '' : valuesOf(offeredFor(option, rules)),
    `-d ${quoted(summary)}`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function valuesOf(offered: Offered): string {
  if (offered.kind === 'words') return `-x -a ${quoted(offered.words.join(' '))}`
  return {
    nothing: '-x',
    file: '-r',
    folder: '-x -a "(__fish_complete_directories)"',
    ref: `-x -a "(git for-each-ref --format='%(refname:short)' 2>/dev/null)"`,
  }[offered.kind]
}

function wordLines(form: CommandForm, when: string, rules: readonly string[]): readonly string[] {
  const words = firstWords(form, rules)
  return words.length > 0 ? [`complete -c goalmark -n "${when}" -f -a ${quoted(words.join(' '))}`] : []
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
