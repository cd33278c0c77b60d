import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
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

function typedLine(): Promise<string | undefined> {
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
  cwd: process.cwd(),
  env: process.env,
  stdout: outOf(process.stdout),
  stderr: outOf(process.stderr),
  stdin: { bytes: () => readFileSync(0), isTTY: process.stdin.isTTY === true, line: typedLine },
  today: localDay,
  clock: () => performance.now(),
  onInterrupt: (stop) => {
    process.on('SIGINT', stop)
    return () => process.off('SIGINT', stop)
  },
}

process.exitCode = await run(process.argv.slice(2), io)
