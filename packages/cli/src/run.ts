import { parseArgs } from './args/parse-args.js'
import { commands } from './commands/index.js'
import { options } from './commands/options.js'
import type { ExitCode, Io } from './io.js'
import { isRefusal, refusalLine } from './refusal.js'

/** Runs one command; the number is the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const first = argv[0]
  const named = first !== undefined && Object.hasOwn(commands, first)
  const name = named ? first : 'lint'
  const args = parseArgs(named ? argv.slice(1) : argv, options[name as keyof typeof options])
  if (isRefusal(args)) return refused(refusalLine(args), io)
  const command = await commands[name]!()
  const result = await command.run(args, io)
  return isRefusal(result) ? refused(refusalLine(result), io) : result
}

function refused(line: string, io: Io): 2 {
  io.stderr.write(`goalmark: ${line}\n`)
  return 2
}
