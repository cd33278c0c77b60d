import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { IsoDate } from '@goalmark/core'
import { onTestFinished } from 'vitest'
import type { Io } from '../../src/io.js'
import { run } from '../../src/run.js'

/** The day of all tests that do not say another. */
const day = '2026-02-20'

/** The start file of the built package. */
export const built = fileURLToPath(new URL('../../bin/goalmark.js', import.meta.url))

/** A new folder with these files, gone when the test ends. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'goalmark-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeInto(folder, files)
  return folder
}

export function writeInto(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** The part of the run (1 is the first that takes long) in which the user presses Ctrl-C. In this process only. */
  readonly stoppedIn?: number
  /** How wide the terminal is that it writes to; none without. In this process only. */
  readonly columns?: number | undefined
  /** How many milliseconds after now it is. In this process only. */
  readonly later?: number
}

/** The built package, as users run it. */
export function goalmark(folder: string, argv: readonly string[], { stdin = '', env = {} }: RunOptions = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built, ...argv], {
    cwd: folder,
    input: stdin,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder, GOALMARK_CACHE_DIR: join(folder, '.cache'), ...env },
    maxBuffer: 1 << 28,
  })
  return { code: status, stdout, stderr }
}

/** The same from source and in this process: quicker, for what does not depend on the process. */
export async function runHere(folder: string, argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const said = { stdout: '', stderr: '' }
  const code = await run(argv, ioIn(folder, said, options))
  return { code, ...said }
}

/** The world that such a run is in; what it writes is added to `said`. */
export function ioIn(
  folder: string,
  said: { stdout: string; stderr: string },
  { stdin = '', env = {}, stoppedIn = 0, columns, later = 0 }: RunOptions = {},
): Io {
  const out = (name: 'stdout' | 'stderr'): Io['stdout'] => ({
    write: (text) => {
      said[name] += text
    },
    isGone: () => false,
    isTTY: columns !== undefined,
    columns: columns ?? 80,
  })
  let now = 0
  let part = 0
  return {
    cwd: folder,
    env: { HOME: folder, GOALMARK_CACHE_DIR: join(folder, '.cache'), ...env },
    stdout: out('stdout'),
    stderr: out('stderr'),
    stdin: {
      bytes: () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
      isTTY: false,
      line: async () => undefined,
    },
    today: () => day as IsoDate,
    clock: () => now++,
    now: () => Date.now() + later,
    onInterrupt: (stop) => {
      if (++part === stoppedIn) stop()
      return () => {}
    },
  }
}

/** A plan with nothing to say about it. */
export const goodPlan = `---
plan: mentoring
mentee: Ada
mentor: Grace
start: 2026-01-12
end: 2026-12-18
---

# Mentoring plan: Ada

## Goals

### Present the compiler work to the platform guild

- **Done when:** two talks are given and the recordings are shared
- **By:** 2026-11-30
- **Why:** the next level asks for it, because leads present their own work

Steps:

- [ ] Draft the first talk, by 2026-03-31
- [ ] Give it in the team meeting, by 2026-05-29
`

/** A plan with one error (a day that does not exist). */
export const wrongPlan = goodPlan.replace('**By:** 2026-11-30', '**By:** 2026-02-30')

/** A plan with one warning (no measure). */
export const unclearPlan = goodPlan
  .replace('- **Done when:** two talks are given and the recordings are shared\n', '')
  .replace('Present the compiler work to the platform guild', 'Be more visible to the platform guild')
  .replace(/\nSteps:[\s\S]*/, '')

/** A plan with one hint (no reason). */
export const hintedPlan = goodPlan.replace('- **Why:** the next level asks for it, because leads present their own work\n', '')

/** A plan whose count a safe fix corrects. */
export const fixablePlan = goodPlan.replace('platform guild\n', 'platform guild [1/2]\n')
