import type { Span } from '../../text/span.js'
import { type Prose, sourceSpan } from '../../words/prose.js'
import { foldLabel } from '../labels/fold-label.js'
import type { Labels } from '../labels/labels.js'

/**
 * The words that show a text is not filled in: `[Your goal here]`, `TBD`, `<goal>`, `___`, `{{goal}}`, `$[Amount]`, lorem ipsum. `null` for
 * real words. A bracket counts when little else stands beside it; a link or a `[tag]` before words is none.
 */
export function placeholderIn(prose: Prose, labels: Labels): Span | null {
  const { text } = prose
  const whole = text.trim()
  if (whole === '') return null
  if (labels.placeholders.has(foldLabel(whole)) || isFiller(whole)) return sourceSpan(prose)
  if (!openers.test(whole)) return null
  return slotIn(prose)
}

/** Runs of the same mark, and words that mean nothing. Real words begin with other letters, most of the time. */
const isFiller = (whole: string): boolean =>
  ('_.…x-?=lLX \t'.includes(whole[0]!) && (lorem.test(whole) || blanks.test(whole))) || (whole.length < 6 && bareMark.test(whole))

/** The number, bullet or box of an item without words. */
const bareMark = /^(?:\d{1,2}[.)]|[-*+•◦▪●○■‣·–—]|(?:[-*+•]\s*)?\[\s?\]|(?:[☐□❏❐⬜◻▢]|🔲)\ufe0f?)$/u

const lorem = /^lorem ipsum/i
const blanks = /^(?:_{3,}|\.{3,}|…+|x{3,}|-{3,}|\?{2,}|=+\s*\.*\s*=+|[_.\s]{4,}|[_\s/|–-]*_{2}[_\s/|–-]*)$/i
const openers = /[[{<_$]/

/** Slots: brackets with words in them, template variables, tags that are no HTML, runs of underscores. */
const slot = /\$?\[[^\][\n]{2,120}\](?![([])|\{\{?(?!%)[^{}\n]{1,80}\}\}?|<[^<>\n/]{2,60}>|_{3,}|\$\{[^}\n]+\}/g

/** The first slot, when what stands beside all slots is at most half of the words. */
function slotIn(prose: Prose): Span | null {
  let slots = 0
  let first: RegExpExecArray | undefined
  for (const match of prose.text.matchAll(slot)) {
    if (isLinked(prose, match.index, match.index + match[0].length) || isBox(match[0]) || isTimestamp(match[0])) continue
    first ??= match
    slots += match[0].length
  }
  if (!first || slots * 2 < prose.text.trim().length) return null
  return sourceSpan(prose, first.index, first.index + first[0].length)
}

const isBox = (text: string): boolean => /^\[\s*\d+\s*(?:\/\s*\d+|%)\s*\]$/.test(text) || text.startsWith('[[')

/** `<2027-05-30 Sun>`, as Org writes its days. */
const isTimestamp = (text: string): boolean => /^[<[]\d{4}-\d{2}-\d{2}/.test(text)

/** Words of a link, or a link between brackets that are words too (`[[ladder]]` over a definition of `[ladder]`); code beside other words. */
function isLinked({ text, marks }: Prose, from: number, to: number): boolean {
  if (text.charCodeAt(from - 1) === 91) return true
  return marks.some((mark) => {
    const covers = mark.from <= from && from < mark.to
    if (mark.kind === 'link') return covers || (mark.from === from + 1 && mark.to === to - 1)
    return mark.kind === 'code' && covers && mark.to - mark.from < text.length
  })
}
