import type { CommandForm, OptionForm } from '../args/option.js'

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

function optionLine({ name, short, kind, choices, holds, summary }: OptionForm, when: string, rules: readonly string[]): string {
  const denied = summary.startsWith('--no-')
  const values = choices ?? (holds === 'rule' ? rules : undefined)
  return [
    `complete -c goalmark -n "${when}"`,
    `-l ${denied ? 'no-' : ''}${name}`,
    short ? `-s ${short}` : '',
    kind === 'flag' ? '' : values ? `-x -a ${quoted(values.join(' '))}` : '-r',
    `-d ${quoted(denied ? summary.slice(summary.indexOf(' ') + 1) : summary)}`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function wordLines({ takes, words = [] }: CommandForm, when: string, rules: readonly string[]): readonly string[] {
  const all = takes === 'rules' ? rules : words
  return all.length > 0 ? [`complete -c goalmark -n "${when}" -f -a ${quoted(all.join(' '))}`] : []
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
