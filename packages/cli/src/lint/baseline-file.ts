import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { type BaselineEntry, baselineLine, readBaseline } from '@goalmark/core'
import { shownFrom, slashed } from '../files/paths.js'
import { readOwn } from '../files/read-text.js'
import { type Refusal, refuse } from '../refusal.js'

export const baselineName = 'goalmark-baseline.jsonl'

export interface Baseline {
  /** Absolute. */
  readonly path: string
  readonly entries: readonly BaselineEntry[]
  readonly lines: ReadonlySet<string>
}

/** The baseline of a workspace: the one named, else the nearest file of its name from `folder` up to the root; `null` for none. */
export function findBaseline(folder: string, root: string, named: string | null, cwd: string): Baseline | null | Refusal {
  const path = named ?? nearest(folder, root)
  if (path === null) return null
  const read = readOwn(path)
  if (read.kind === 'problem') return refuse(`${shownFrom(cwd, path)}: ${read.message}`, 'write one with `goalmark baseline create`')
  const { entries, unreadable } = readBaseline(read.text)
  if (unreadable.length > 0) {
    return refuse(
      `${shownFrom(cwd, path)}:${unreadable[0]}: this line is no entry of a baseline`,
      'take it out, or write the file anew with `goalmark baseline create`',
    )
  }
  return { path, entries, lines: new Set(entries.map(baselineLine)) }
}

function nearest(folder: string, root: string): string | null {
  for (let at = folder; ; at = slashed(dirname(at))) {
    const path = `${at}/${baselineName}`
    if (existsSync(path)) return path
    if (at === root || slashed(dirname(at)) === at) return null
  }
}
