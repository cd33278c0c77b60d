import type { Prose } from '../../words/prose.js'
import type { Finder } from '../find-goals/finder.js'
import { foldLabel } from '../fold-label.js'
import { sliceProse, trimProse } from '../prose-of.js'

/**
 * Cuts a line before each label that opens a sentence in it: `Better estimates. Measure: off by 1.5 at most. By: May` is three lines. Only labels
 * that are known count; a line without one is given as it is.
 */
export function linesWithin(line: Prose, finder: Finder): readonly Prose[] {
  const { text } = line
  if (text.indexOf(': ') < 0) return [line]
  const cuts: number[] = []
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const from = labelStart(text, colon)
    if (from > 0 && finder.labels.field(foldLabel(text.slice(from, colon)))) cuts.push(from)
  }
  if (cuts.length === 0) return [line]
  return [0, ...cuts].map((from, index) => trimProse(sliceProse(line, from, cuts[index] ?? text.length)))
}

/** Where the sentence begins whose first words end at a colon; -1 where these are many, small, or nothing stands before them. */
function labelStart(text: string, colon: number): number {
  const next = text.charCodeAt(colon + 1)
  if (next !== 32 && next !== 0xa0) return -1
  let blanks = 0
  for (let at = colon - 1; at > 0 && colon - at < 40; at--) {
    const code = text.charCodeAt(at)
    if (code === 32 && ++blanks > 3) return -1
    if (code !== 32 || !endsSentence(text.charCodeAt(at - 1))) continue
    return isSmall(text.charCodeAt(at + 1)) ? -1 : at + 1
  }
  return -1
}

/** `.` `!` `?` `;` `…` `)` */
const endsSentence = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 59 || code === 0x2026 || code === 41

const isSmall = (code: number): boolean => code >= 97 && code <= 122
