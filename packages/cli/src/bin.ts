import { readFileSync } from 'node:fs'
import type { IsoDate } from '@goalmark/core'
import type { Io, Out } from './io.js'
import { run } from './run.js'

const outOf = (stream: NodeJS.WriteStream): Out => ({
  write: (text) => void stream.write(text),
  isTTY: stream.isTTY === true,
  columns: stream.columns || 80,
})

function localDay(): IsoDate {
  const now = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as IsoDate
}

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  stdout: outOf(process.stdout),
  stderr: outOf(process.stderr),
  readStdin: () => readFileSync(0),
  today: localDay,
  clock: () => performance.now(),
}

process.exitCode = await run(process.argv.slice(2), io)
