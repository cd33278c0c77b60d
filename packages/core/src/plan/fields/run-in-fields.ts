import type { Prose } from '../../words/prose.js'
import type { Finder } from '../find-goals/finder.js'
import { foldLabel } from '../labels/fold-label.js'
import type { Labels } from '../labels/labels.js'
import { sliceProse, trimProse } from '../prose/prose-of.js'
import { figureLabel } from './label-line.js'

/**
 * Cuts a line before each label in it: `Better estimates. Measure: off by 1.5 at most. By: May` is three lines, and so is a row of labels (`**Owner:**
 * Ana  **By:** May`, `Owner: Ana | By: May`). Only labels that are known count, in a row also those in bold; a line without one is given as it is.
 */
export function linesWithin(line: Prose, finder: Finder): readonly Prose[] {
  const { text } = line
  const hasColon = text.indexOf(':') >= 0
  const bar = text.indexOf('|')
  if (!hasColon && bar < 0) return [line]
  const cuts = hasColon ? [...boldLabels(line, finder.labels), ...plainLabels(line, finder)] : []
  if (bar >= 0) cuts.push(...figuresBehindBars(text, bar, finder.labels))
  if (cuts.length === 0) return [line]
  const places = [0, ...new Set(cuts.sort((a, b) => a - b))]
  return places.map((from, index) => {
    const next = places[index + 1]
    return trimProse(sliceProse(line, from, next === undefined ? text.length : endBefore(text, next)))
  })
}

/** Labels in bold past the first words: known ones, and any in a line that opens with such a label itself. */
function boldLabels({ text, marks }: Prose, labels: Labels): readonly number[] {
  const cuts: number[] = []
  let isRow = false
  for (const { kind, from, to } of marks) {
    if (kind !== 'strong' || to - from > 60 || !isLabelled(text, to)) continue
    if (from === 0) isRow = true
    else if (isRow || isKnown(foldLabel(text.slice(from, to)), labels)) cuts.push(from)
  }
  return cuts
}

/** A colon as the last of the marked words, or right behind them. */
const isLabelled = (text: string, to: number): boolean => text.charCodeAt(to - 1) === 58 || text.charCodeAt(to) === 58

const isKnown = (folded: string, { field, about }: Labels): boolean => field(folded) !== undefined || about.has(folded)

function plainLabels(line: Prose, finder: Finder): readonly number[] {
  const { text } = line
  const cuts: number[] = []
  let isRow: boolean | null = null
  for (let colon = text.indexOf(': '); colon >= 0; colon = text.indexOf(': ', colon + 1)) {
    const start = labelStart(text, colon)
    if (!start || !isKnown(foldLabel(text.slice(start.from, colon)), finder.labels)) continue
    isRow ??= opensWithLabel(line, finder)
    if (start.after === 'sentence' ? finder.labels.field(foldLabel(text.slice(start.from, colon))) : isRow) cuts.push(start.from)
  }
  return cuts
}

/** `eNPS ≥ 40 | Baseline 31 | Current 35`: where a label and its figure are all that stands between two bars. */
function figuresBehindBars(text: string, first: number, labels: Labels): readonly number[] {
  const cuts: number[] = []
  for (let bar = first; bar >= 0; ) {
    const next = text.indexOf('|', bar + 1)
    const from = bar + 1 + (text.charCodeAt(bar + 1) === 32 ? 1 : 0)
    if (figureLabel(text.slice(0, next < 0 ? text.length : next), from, labels)) cuts.push(from)
    bar = next
  }
  return cuts
}

function opensWithLabel(line: Prose, { labelOf, labels }: Finder): boolean {
  const label = labelOf(line)
  return label !== undefined && (label.field !== undefined || labels.about.has(label.folded))
}

/** Where the words begin that end at a colon, and what ends before them; `null` where these are many, small, or nothing stands before them. */
function labelStart(text: string, colon: number): { readonly from: number; readonly after: 'sentence' | 'separator' } | null {
  let blanks = 0
  for (let at = colon - 1; at > 0 && colon - at < 40; at--) {
    const code = text.charCodeAt(at)
    if (code === 32 && ++blanks > 3) return null
    const before = text.charCodeAt(at - 1)
    const after = endsSentence(before) ? 'sentence' : isSeparator(before) || (code === 32 && before === 32) ? 'separator' : null
    if (code === 32 && after) return isSmall(text.charCodeAt(at + 1)) ? null : { from: at + 1, after }
  }
  return null
}

/** `.` `!` `?` `;` `…` `)` */
const endsSentence = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 59 || code === 0x2026 || code === 41

/** `|` `,` `·` `•` `–` `—`, a tab */
const isSeparator = (code: number): boolean =>
  code === 124 || code === 44 || code === 0xb7 || code === 0x2022 || code === 0x2013 || code === 0x2014 || code === 9

/** Where the words before a cut end: without what parts them from the label. */
function endBefore(text: string, cut: number): number {
  let end = cut
  while (end > 0 && (text.charCodeAt(end - 1) === 32 || isSeparator(text.charCodeAt(end - 1)))) end--
  return end
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122
