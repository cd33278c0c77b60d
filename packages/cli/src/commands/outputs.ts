import { type Rule, rules } from '@goalmark/core'
import type { Arguments } from '../args/option.js'
import { notAChoice } from '../args/parse-args.js'
import { flag, list, value } from '../args/values.js'
import { inChunks } from '../files/in-chunks.js'
import { absolute } from '../files/paths.js'
import { writeNew } from '../files/write-file.js'
import type { Io } from '../io.js'
import type { Outcome } from '../lint/outcome.js'
import { textOf } from '../reading/read-one.js'
import { type Refusal, refuse } from '../refusal.js'
import { reporters } from '../reporters/index.js'
import type { Report, Reporter } from '../reporters/reporter.js'
import { abilitiesOf } from '../terminal/abilities.js'
import { styleOf } from '../terminal/style.js'
import { version } from '../version.js'
import { type FormatName, formatNames } from './formats.js'

/** One format and where it goes; `file: null` is stdout. */
export interface Output {
  readonly format: FormatName
  readonly file: string | null
}

/** What `--format` says; without it `pretty`, or under GitHub Actions the log with annotations. */
export function outputsOf(args: Arguments, io: Io): readonly Output[] | Refusal {
  const said = list(args, 'format')
  if (said.length === 0) return [{ format: io.env.GITHUB_ACTIONS === 'true' ? 'github' : 'pretty', file: null }]
  const outputs: Output[] = []
  for (const each of said) {
    const equals = each.indexOf('=')
    const name = equals < 0 ? each : each.slice(0, equals)
    const format = formatNames.find((known) => known === name)
    if (!format) return notAChoice('--format', name, formatNames)
    const file = equals < 0 ? null : each.slice(equals + 1)
    if (file === '') return refuse(`--format ${each} names no file`, `write --format ${name}=FILE, or --format ${name}`)
    outputs.push({ format, file })
  }
  if (outputs.filter(({ file }) => file === null).length > 1)
    return refuse('two formats cannot both go to stdout', 'send one to a file: --format json=report.json')
  return outputs
}

export interface Show {
  readonly outcome: Outcome
  readonly textOf: (path: string) => string
}

/** Writes every format asked for; a file that cannot be written is a refusal, after the others are done. */
export async function show({ outcome, textOf }: Show, outputs: readonly Output[], args: Arguments, io: Io): Promise<Refusal | undefined> {
  let refusal: Refusal | undefined
  for (const { format, file } of outputs) {
    const reporter: Reporter = await reporters[format]()
    const report = reportOf({ outcome, textOf }, file === null, args, io)
    const pieces = reporter(report)
    if (file === null) await writeOut(pieces, io)
    else {
      const written = writeNew(absolute(io.cwd, file), pieces)
      if (written.kind === 'not-written') refusal = refuse(`${file}: ${written.message}`, 'the report was not written')
    }
  }
  return refusal ?? (await jobSummary({ outcome, textOf }, args, io))
}

/** Stops where nobody reads on (`| head`). */
export async function writeOut(pieces: Iterable<string>, io: Io): Promise<void> {
  for (const chunk of inChunks(pieces)) {
    io.stdout.write(chunk)
    // Lets the stream say that it is closed.
    await new Promise((resolve) => setImmediate(resolve))
    if (io.stdout.isGone()) return
  }
}

function reportOf({ outcome, textOf }: Show, onStdout: boolean, args: Arguments, io: Io): Report {
  const abilities = onStdout ? abilitiesOf(io.stdout, io.env, value(args, 'color')) : { colour: false, links: false }
  return {
    outcome,
    textOf,
    rules: rules as readonly Rule[],
    version,
    quote: flag(args, 'quote'),
    look: {
      style: styleOf(abilities),
      width: onStdout && io.stdout.isTTY ? io.stdout.columns : 100,
      breaks: onStdout && io.stdout.isTTY,
      verbose: flag(args, 'verbose'),
      quiet: flag(args, 'quiet'),
      statistics: flag(args, 'statistics'),
    },
  }
}

/** GitHub shows what is appended to this file on the page of the run. */
async function jobSummary(shown: Show, args: Arguments, io: Io): Promise<Refusal | undefined> {
  const file = io.env.GITHUB_STEP_SUMMARY
  if (!file || io.env.GITHUB_ACTIONS !== 'true') return undefined
  const { markdown } = await import('../reporters/others.js')
  const { appendFileSync } = await import('node:fs')
  try {
    appendFileSync(file, `${[...markdown(reportOf(shown, false, args, io))].join('')}\n`)
  } catch {
    io.stderr.write('goalmark: the job summary could not be written\n')
  }
  return undefined
}

/** The texts that a report quotes, read when asked for; the last one is kept, for most formats ask plan by plan. */
export function textsOf({ instead, oddNames }: Parameters<typeof textOf>[1], io: Io): (path: string) => string {
  let last: { readonly path: string; readonly text: string } | undefined
  return (path) => {
    if (last?.path === path) return last.text
    const full = absolute(io.cwd, path)
    const read = textOf(full, { instead, oddNames })
    last = { path, text: read.kind === 'text' ? read.text : '' }
    return last.text
  }
}
