import { type CommandForm, type OptionForm, writtenOption } from '../args/option.js'
import { firstWords, type Offered, offeredFor } from './offered.js'

/** A completion script for bash, also for the 3.2 of macOS. Names of files are read line by line, for they may hold blanks. */
export function bash(forms: readonly CommandForm[], rules: readonly string[]): string {
  const cases = forms.map(
    (form) => `    ${form.name})
      options="${form.options.flatMap(spellings).join(' ')}"
      words="${firstWords(form, rules).join(' ')}"
      files=${form.takes === 'paths' || form.takes === 'actions' ? 1 : 0}
      case "$previous" in
${form.options
  .filter(({ kind }) => kind !== 'flag')
  .map((option) => `        ${names(option)}) ${valuesFor(offeredFor(option, rules))} ;;`)
  .join('\n')}
      esac
      ;;`,
  )
  return `# goalmark completions for bash; made by \`goalmark completions bash\`
_goalmark_add() {
  local line
  while IFS= read -r line; do COMPREPLY+=("$line"); done
}
_goalmark() {
  local current previous command options words word files=1
  current="\${COMP_WORDS[COMP_CWORD]}"
  previous="\${COMP_WORDS[COMP_CWORD-1]}"
  if [[ "$current" == "=" ]]; then current=""; fi
  if [[ "$previous" == "=" ]]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  command=lint
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in ${forms.map(({ name }) => name).join('|')}) command="$word"; break ;; esac
  done
  COMPREPLY=()
  case "$command" in
${cases.join('\n')}
  esac
  if [[ "$current" == -* ]]; then
    _goalmark_add < <(compgen -W "$options" -- "$current")
    return
  fi
  if (( COMP_CWORD == 1 )); then files=1; words="${forms.map(({ name }) => name).join(' ')}"; fi
  _goalmark_add < <(compgen -W "$words" -- "$current")
  if (( files )); then _goalmark_add < <(compgen -o plusdirs -f -X '!*.md' -- "$current"); fi
}
complete -o filenames -F _goalmark goalmark
`
}

const names = ({ name, short }: OptionForm): string => (short ? `--${name}|-${short}` : `--${name}`)

export const spellings = (option: OptionForm): readonly string[] => [writtenOption(option), ...(option.short ? [`-${option.short}`] : [])]

function valuesFor(offered: Offered): string {
  if (offered.kind === 'nothing') return 'return'
  return `_goalmark_add < <(${generators[offered.kind](offered)} -- "$current"); return`
}

const generators = {
  words: (offered: Offered) => `compgen -W "${offered.kind === 'words' ? offered.words.join(' ') : ''}"`,
  ref: () => 'compgen -W "$(git for-each-ref --format=\'%(refname:short)\' 2>/dev/null)"',
  file: () => 'compgen -f',
  folder: () => 'compgen -d',
}
