import type { CommandForm, OptionForm } from '../args/option.js'

/** A completion function for zsh. */
export function zsh(forms: readonly CommandForm[], rules: readonly string[]): string {
  const commands = forms.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`)
  const cases = forms.map(
    (form) =>
      `    ${form.name}) arguments=(\n${[...form.options.map((option) => `      ${specOf(option, rules)}`), `      ${positionals(form, rules)}`].join('\n')}\n      ) ;;`,
  )
  return `#compdef goalmark
# goalmark completions for zsh; made by \`goalmark completions zsh\`
_goalmark() {
  local -a commands arguments
  local command=lint
  commands=(
${commands.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe -t commands 'command' commands
  fi
  if (( \${commands[(I)\${words[2]}:*]} )); then
    command=\${words[2]}
    words=("\${words[1]}" "\${(@)words[3,-1]}")
    (( CURRENT-- ))
  fi
  case "$command" in
${cases.join('\n')}
  esac
  _arguments -s "\${arguments[@]}"
}
if [ "$funcstack[1]" = "_goalmark" ]; then _goalmark "$@"; else compdef _goalmark goalmark; fi
`
}

function specOf(option: OptionForm, rules: readonly string[]): string {
  const { name, short, kind, summary } = option
  const denied = summary.startsWith('--no-')
  const long = `--${denied ? 'no-' : ''}${name}`
  const said = `[${(denied ? summary.slice(summary.indexOf(' ') + 1) : summary).replace(/[[\]:]/g, '\\$&')}]`
  const value = kind === 'flag' ? '' : `:${option.value ?? 'value'}:${valuesOf(option, rules)}`.replace(/\[|\]/g, '')
  const many = kind === 'list' ? '*' : ''
  if (!short) return quoted(`${many}${long}${said}${value}`)
  return `{-${short},${long}}${quoted(`${said}${value}`)}`
}

function valuesOf({ choices, holds }: OptionForm, rules: readonly string[]): string {
  if (choices) return `(${choices.join(' ')})`
  if (holds === 'rule') return `(${rules.join(' ')})`
  return holds === 'folder' ? '_files -/' : '_files'
}

function positionals({ takes, words = [] }: CommandForm, rules: readonly string[]): string {
  if (takes === 'rules') return quoted(`1:rule:(${rules.join(' ')})`)
  if (words.length > 0) return `${quoted(`1:what:(${words.join(' ')})`)} ${quoted('*:file:_files')}`
  return quoted('*:plan:_files -g "*.(md|markdown)(-.)"')
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
