import { type CommandForm, type OptionForm, writtenOption } from '../args/option.js'
import { firstWords, type Offered, offeredFor } from './offered.js'

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
  const { short, kind, summary } = option
  const long = writtenOption(option)
  const said = `[${summary.replace(/[[\]:]/g, '\\$&')}]`
  const value = kind === 'flag' ? '' : `:${option.value ?? 'value'}:${valuesOf(offeredFor(option, rules))}`.replace(/\[|\]/g, '')
  const many = kind === 'list' ? '*' : ''
  return short ? `${quoted(many)}{-${short},${long}}${quoted(`${said}${value}`)}` : quoted(`${many}${long}${said}${value}`)
}

function valuesOf(offered: Offered): string {
  if (offered.kind === 'words') return `(${offered.words.join(' ')})`
  return {
    nothing: ' ',
    file: '_files',
    folder: '_files -/',
    ref: '{compadd -- $(git for-each-ref --format="%(refname\\:short)" 2>/dev/null)}',
  }[offered.kind]
}

function positionals(form: CommandForm, rules: readonly string[]): string {
  const words = firstWords(form, rules)
  if (words.length === 0) return quoted('*:plan:_files -g "*.(md|markdown)(-.)"')
  return `${quoted(`1:what:(${words.join(' ')})`)}${form.takes === 'rules' ? '' : ` ${quoted('*:file:_files')}`}`
}

const quoted = (text: string): string => (text === '' ? '' : `'${text.replaceAll("'", "'\\''")}'`)
