import type { CommandForm } from '../args/option.js'
import { spellings } from './bash.js'
import { firstWords } from './offered.js'

/** An argument completer for PowerShell 5 and later. */
export function powershell(forms: readonly CommandForm[], rules: readonly string[]): string {
  const table = forms.map((form) => {
    const all = [...form.options.flatMap(spellings), ...firstWords(form, rules)]
    return `    ${quoted(form.name)} = @(${all.map(quoted).join(', ')})`
  })
  return `# goalmark completions for PowerShell; made by \`goalmark completions powershell\`
Register-ArgumentCompleter -Native -CommandName goalmark -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $known = @{
${table.join('\n')}
  }
  $said = $commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() }
  $command = $said | Where-Object { $known.ContainsKey($_) } | Select-Object -First 1
  $first = @($said).Count -eq 0 -or (@($said).Count -eq 1 -and $wordToComplete -ne '')
  $words = if ($command -and -not ($first -and $command -eq $wordToComplete)) { $known[$command] } else { @($known.Keys) + $known['lint'] }
  $words | Where-Object { $_ -like "$wordToComplete*" } | Sort-Object | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
