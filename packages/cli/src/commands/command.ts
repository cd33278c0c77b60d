import type { Arguments } from '../args/option.js'
import type { ExitCode, Io } from '../io.js'
import type { Refusal } from '../refusal.js'

/** What a command does with its arguments. A refusal is one line on stderr and exit code 2. */
export type Command = (args: Arguments, io: Io) => Promise<ExitCode | Refusal> | ExitCode | Refusal
