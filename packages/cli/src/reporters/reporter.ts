import { type Rule, withoutQuotations } from '@goalmark/core'
import type { Outcome, Placed, Problem } from '../lint/outcome.js'
import type { Style } from '../terminal/style.js'

/** All that a format is written from. */
export interface Report {
  readonly outcome: Outcome
  /** The text of a plan, by the path it is shown with; empty where it cannot be read any more. */
  readonly textOf: (path: string) => string
  /** Rules that are known, for the formats that describe them. */
  readonly rules: readonly Rule[]
  readonly version: string
  /** Whether formats for CI may quote the words of plans. */
  readonly quote: boolean
  readonly look: Look
}

/** How formats for people are drawn. */
export interface Look {
  readonly style: Style
  /** In columns. */
  readonly width: number
  /** Whether lines that are no frame are broken at that width, too: on a terminal; a file is looked through line by line. */
  readonly breaks: boolean
  readonly verbose: boolean
  readonly quiet: boolean
  readonly statistics: boolean
}

/** A format: what was found → its text piece by piece, with a line feed at its end. Pieces, because ten thousand plans make a long report. */
export type Reporter = (report: Report) => Iterable<string>

/** The message as formats for CI write it: logs and comments are read by others than the pair. */
export const publicMessage = ({ message }: Pick<Placed, 'message'>, { quote }: Report): string =>
  quote ? message : withoutQuotations(message)

export { rulePage as pageOf } from '@goalmark/core'

/** Everything in the order of paths, places, rules and messages. */
export function* eachFinding({ plans }: Outcome): Generator<{ readonly path: string; readonly finding: Placed }> {
  for (const { path, findings } of plans) for (const finding of findings) yield { path, finding }
}

export const problemLine = ({ path, rule, message }: Problem): string =>
  `${path}: ${rule === null ? message : `rule ${rule} failed: ${message}`}`
