import { existsSync } from 'node:fs'
import { closest } from '@goalmark/core'
import type { CommandForm } from './args/option.js'
import { parseArgs } from './args/parse-args.js'
import { flag, value } from './args/values.js'
import { forms } from './commands/forms.js'
import { commands } from './commands/index.js'
import { isGlob } from './files/glob.js'
import { absolute } from './files/paths.js'
import type { ExitCode, Io } from './io.js'
import { isRefusal, type Refusal, refusalLine, refuse } from './refusal.js'
import { abilitiesOf } from './terminal/abilities.js'
import { styleOf } from './terminal/style.js'
import { version } from './version.js'

/** Runs one command; the number is the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const chosen = commandOf(argv, io)
  if (isRefusal(chosen)) return refused(chosen, io)
  const { form, rest, named } = chosen
  const args = parseArgs(rest, form)
  if (isRefusal(args)) return refused(args, io)
  if (flag(args, 'version')) return say(`${version}\n`, io)
  if (flag(args, 'help')) return say(await helpFor(named ? form : undefined, io, value(args, 'color')), io)
  const command = await commands[form.name]!()
  const result = await command.run(args, io)
  return isRefusal(result) ? refused(result, io) : result
}

interface Chosen {
  readonly form: CommandForm
  readonly rest: readonly string[]
  /** Whether its name was said; `lint` need not be. */
  readonly named: boolean
}

/** The first word that is no option names the command, unless a file or folder of that name could be meant only by `./`. */
function commandOf(argv: readonly string[], io: Io): Chosen | Refusal {
  const first = argv[0]
  if (first === 'help') return { form: formOf(argv[1]) ?? formOf('lint')!, rest: ['--help'], named: formOf(argv[1]) !== undefined }
  const form = first === undefined ? undefined : formOf(first)
  if (form) return { form, rest: argv.slice(1), named: true }
  const near =
    first !== undefined && /^[a-z][a-z-]*$/.test(first) && !isThere(first, io)
      ? closest(first, [...forms.map(({ name }) => name), 'help'])
      : null
  if (near) return refuse(`there is no command and no file "${first}"`, `did you mean \`goalmark ${near}\`?`)
  return { form: formOf('lint')!, rest: argv, named: false }
}

const formOf = (name: string | undefined): CommandForm | undefined => forms.find((form) => form.name === name)

const isThere = (word: string, io: Io): boolean => isGlob(word) || existsSync(absolute(io.cwd, word))

async function helpFor(form: CommandForm | undefined, io: Io, color: string | undefined): Promise<string> {
  const { helpOf, overview } = await import('./args/help.js')
  const style = styleOf(abilitiesOf(io.stdout, io.env, color))
  return form ? helpOf(form, style, io.stdout.columns) : overview(forms, style, { version, columns: io.stdout.columns })
}

function say(text: string, io: Io): 0 {
  io.stdout.write(text)
  return 0
}

function refused(refusal: Refusal, io: Io): ExitCode {
  io.stderr.write(`goalmark: ${refusalLine(refusal)}\n`)
  return refusal.code
}
