import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ExitCode } from '../io.js'
import { sha256 } from './sha256.js'

/** What a run said on stdout and came to. */
export interface Said {
  readonly text: string
  readonly code: ExitCode
}

/** What a run asked of the world in passing, with the answers: whatever gets other answers is another run. */
export interface Answers {
  /** Variables of the environment; `null` where there was none of the name. */
  readonly env: ReadonlyMap<string, string | null>
  /** Whether files are there that plans link to and that no run reads. Absolute paths. */
  readonly exist: ReadonlyMap<string, boolean>
}

/**
 * What the last run said, where one that asks the same `question` would get the same answers; else `undefined`. `question` stands for all that the run
 * knows before it reads a plan. A file that is not there, is damaged or is of another build is no answer.
 */
export function lastReport(file: string, question: string, env: Readonly<Record<string, string | undefined>>): Said | undefined {
  try {
    const kept = readFileSync(file, 'utf8')
    const sum = kept.slice(0, sumLength)
    const rest = kept.slice(sumLength + 1)
    const end = rest.indexOf('\n')
    const head = JSON.parse(rest.slice(0, end)) as Head
    if (head.question !== sha256(question, 'base64url') || sum !== sha256(rest, 'base64url')) return undefined
    const isAsBefore =
      head.env.every(([name, value]) => (env[name] ?? null) === value) && head.exist.every(([path, was]) => existsSync(path) === was)
    return isAsBefore ? { text: rest.slice(end + 1), code: head.code } : undefined
  } catch {
    return undefined
  }
}

/** Says nothing when it cannot write. */
export function keepReport(file: string, question: string, { env, exist }: Answers, { text, code }: Said): void {
  const head: Head = { question: sha256(question, 'base64url'), env: [...env], exist: [...exist], code }
  const rest = `${JSON.stringify(head)}\n${text}`
  const temporary = `${file}.${process.pid}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(temporary, `${sha256(rest, 'base64url')}\n${rest}`, { mode: 0o600 })
    renameSync(temporary, file)
  } catch {
    try {
      rmSync(temporary, { force: true })
    } catch {}
  }
}

interface Head {
  readonly question: string
  readonly env: readonly (readonly [name: string, value: string | null])[]
  readonly exist: readonly (readonly [path: string, was: boolean])[]
  readonly code: ExitCode
}

/** SHA-256 in base64url. */
const sumLength = 43
