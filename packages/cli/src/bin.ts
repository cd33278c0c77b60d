import { readFileSync } from 'node:fs'
import type { IsoDate } from '@goalmark/core'
import type { Io, Out } from './io.js'
import { run } from './run.js'

/** Set when a report could not be written to the end. */
let isCutOff = false

/** A stream of the real process. When its reader goes away early (`| head`) the rest is dropped, and the run ends with the code it would have had. */
const outOf = (stream: NodeJS.WriteStream, lost: (error: NodeJS.ErrnoException) => void): Out => {
  let gone = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!gone && error.code !== 'EPIPE') lost(error)
    gone = true
  })
  return {
    write: (text) => void (gone || stream.write(text)),
    isGone: () => gone,
    isTTY: stream.isTTY === true,
    columns: stream.columns || 80,
  }
}

/** A full disk below `> report.txt`: whoever reads the file must not take what is there for all. */
function reportLost({ code, message }: NodeJS.ErrnoException): void {
  isCutOff = true
  process.exitCode = 2
  process.stderr.write(
    `goalmark: the report is cut off: ${code === 'ENOSPC' ? 'the disk is full' : `it cannot be written (${code ?? message})`}\n`,
  )
}

function localDay(): IsoDate {
  const now = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as IsoDate
}

/** Loaded when someone is asked: most runs ask nobody. */
function typedLine(): Promise<string | undefined> {
  const { createInterface } = process.getBuiltinModule('node:readline')
  const lines = createInterface({ input: process.stdin })
  return new Promise((resolve) => {
    lines.once('line', (line) => {
      resolve(line)
      lines.close()
    })
    lines.once('close', () => resolve(undefined))
  })
}

const io: Io = {
  cwd: process.cwd().replaceAll('\\', '/'),
  env: process.env,
  stdout: outOf(process.stdout, reportLost),
  // Nobody is left to be told.
  stderr: outOf(process.stderr, () => {}),
  stdin: {
    bytes: () => readFileSync(0),
    // Asked only when someone is to answer: opening the stream takes longer than reading a plan.
    get isTTY() {
      return process.getBuiltinModule('node:tty').isatty(0)
    },
    line: typedLine,
  },
  today: localDay,
  clock: () => Number(process.hrtime.bigint()) / 1e6,
  now: Date.now,
  onInterrupt: (stop) => {
    process.once('SIGINT', stop)
    return () => process.off('SIGINT', stop)
  },
}

export function main(): void {
  run(process.argv.slice(2), io).then((code) => {
    process.exitCode = isCutOff ? 2 : code
  }, failed)
}

function failed(error: unknown): void {
  const detail = process.env.GOALMARK_DEBUG ? ((error as Error).stack ?? error) : `${error}`.split('\n')[0]
  process.stderr.write(`goalmark: something went wrong inside goalmark, please report it: ${detail}\n`)
  if (!process.env.GOALMARK_DEBUG) process.stderr.write('GOALMARK_DEBUG=1 shows where.\n')
  process.exitCode = 2
}
