import { type CommandForm, type OptionForm, writtenOption } from '../args/option.js'
import { firstWords, type Offered, offeredFor } from './offered.js'

/** A completion script for bash 4 and later. */
export function bash(forms: readonly CommandForm[], rules: readonly string[]): string {
  const cases = forms.map(
    (form) => `    ${form.name})
      options="${form.options.flatMap(spellings).join(' ')}"
      words="${firstWords(form, rules).join(' ')}"
      case "$previous" in
${form.options
  .filter(({ kind }) => kind !== 'flag')
  .map((option) => `        ${names(option)}) ${valuesFor(offeredFor(option, rules))} ;;`)
  .join('\n')}
      esac
      ;;`,
  )
  return `# goalmark completions for bash; made by \`goalmark completions bash\`
_goalmark() {
  local current previous command options words word
  current="\${COMP_WORDS[COMP_CWORD]}"
  previous="\${COMP_WORDS[COMP_CWORD-1]}"
  command=lint
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in ${forms.map(({ name }) => name).join('|')}) command="$word"; break ;; esac
  done
  COMPREPLY=()
  case "$command" in
${cases.join('\n')}
  esac
  if [[ "$current" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$current"))
    return
  fi
  if (( COMP_CWORD == 1 )); then words="${forms.map(({ name }) => name).join(' ')}"; fi
  COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -o plusdirs -f -X '!*.md' -- "$current"))
}
complete -o filenames -F _goalmark goalmark
`
}

const names = ({ name, short }: OptionForm): string => (short ? `--${name}|-${short}` : `--${name}`)

export const spellings = (option: OptionForm): readonly string[] => [writtenOption(option), ...(option.short ? [`-${option.short}`] : [])]

function valuesFor(offered: Offered): string {
  if (offered.kind === 'nothing') return 'return'
  return `COMPREPLY=($(${generators[offered.kind](offered)} -- "$current")); return`
}

const generators = {
  words: (offered: Offered) => `compgen -W "${offered.kind === 'words' ? offered.words.join(' ') : ''}"`,
  ref: () => 'compgen -W "$(git for-each-ref --format=\'%(refname:short)\' 2>/dev/null)"',
  file: () => 'compgen -f',
  folder: () => 'compgen -d',
}
