import { rules } from '@goalmark/core'
import type { Arguments } from '../args/option.js'
import { notAChoice } from '../args/parse-args.js'
import { bash } from '../completions/bash.js'
import { fish } from '../completions/fish.js'
import { powershell } from '../completions/powershell.js'
import { zsh } from '../completions/zsh.js'
import type { ExitCode, Io } from '../io.js'
import { type Refusal, refuse } from '../refusal.js'
import { forms } from './forms.js'

const shells = { bash, zsh, fish, powershell } as const

/** Completions are made from the same table as `--help`. */
export function run(args: Arguments, io: Io): ExitCode | Refusal {
  const [shell] = args.positionals
  if (shell === undefined) return refuse('completions takes the name of a shell', 'bash, zsh, fish or powershell')
  if (!Object.hasOwn(shells, shell)) return notAChoice('the shell', shell, Object.keys(shells))
  io.stdout.write(
    shells[shell as keyof typeof shells](
      forms,
      rules.map(({ id }) => id),
    ),
  )
  return 0
}
