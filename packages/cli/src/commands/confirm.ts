import { existsSync } from 'node:fs'
import type { Arguments } from '../args/option.js'
import { flag } from '../args/values.js'
import { shownFrom } from '../files/paths.js'
import { writeNew } from '../files/write-file.js'
import type { ExitCode, Io } from '../io.js'
import { type Refusal, refuse } from '../refusal.js'

/** A file that a command wants to write. */
export interface Planned {
  /** Absolute. */
  readonly path: string
  readonly text: string
}

/** Shows what will be written, asks, and writes; files that are there already are left alone. Without a terminal to ask on, `--yes` is needed. */
export async function writePlanned(planned: readonly Planned[], args: Arguments, io: Io): Promise<ExitCode | Refusal> {
  const taken = planned.filter(({ path }) => existsSync(path))
  const fresh = planned.filter(({ path }) => !existsSync(path))
  for (const { path } of taken) io.stderr.write(`${shownFrom(io.cwd, path)} is there already; left as it is\n`)
  if (fresh.length === 0) return 0
  const whole = fresh.length <= fewEnough ? fresh : fresh.slice(0, shownOfMany)
  for (const { path, text } of whole) io.stdout.write(`${heading(shownFrom(io.cwd, path))}${text}\n`)
  const others = fresh.slice(whole.length)
  if (others.length > 0) io.stdout.write(`And ${others.length} more:\n${others.map(({ path }) => `${shownFrom(io.cwd, path)}\n`).join('')}`)
  if (flag(args, 'dry-run')) return 0
  const agreed = flag(args, 'yes') || (await ask(fresh.length, io))
  if (agreed === 'no terminal')
    return refuse('nothing was written: there is no terminal to ask on', 'pass --yes to write, or --dry-run to only look')
  if (!agreed) {
    io.stderr.write('Nothing was written.\n')
    return 0
  }
  for (const [index, { path, text }] of fresh.entries()) {
    const written = writeNew(path, text)
    if (written.kind === 'not-written')
      return refuse(
        `${shownFrom(io.cwd, path)}: ${written.message}`,
        index === 0 ? 'nothing was written' : 'what came before it is written',
      )
    io.stderr.write(`wrote ${shownFrom(io.cwd, path)}\n`)
  }
  return 0
}

/** So many files are shown whole; of more the first are enough to see what they are. */
const fewEnough = 5
const shownOfMany = 2

const heading = (path: string): string => `── ${path} ${'─'.repeat(Math.max(2, 60 - path.length))}\n`

async function ask(count: number, io: Io): Promise<boolean | 'no terminal'> {
  if (!io.stdin.isTTY) return 'no terminal'
  io.stderr.write(`Write ${count === 1 ? 'this file' : `these ${count} files`}? [y/N] `)
  return /^\s*y(es)?\s*$/i.test((await io.stdin.line()) ?? '')
}
