import { letters } from '../../text/letters.js'
import { sourceSpan } from '../../words/prose.js'
import type { Quantity } from '../../words/words.js'
import { foldLabel } from '../labels/fold-label.js'
import type { Labels } from '../labels/labels.js'
import type { Measure, Phrase } from '../model.js'
import { hasWay, shareAlone, shareOfWay } from './told-share.js'

/** `(60% done)`, `– 40 % complete`: a share set apart from the words before it, with a word for what is finished and nothing behind. */
export function isShareDone({ kind, unitKind, from, to }: Quantity, { prose: { text } }: Phrase, { status }: Labels): boolean {
  if (kind !== 'amount' || unitKind !== 'percent' || !setApart.test(text.slice(0, from))) return false
  const word = finished.exec(text.slice(to))
  return word !== null && status.get(foldLabel(word[1]!)) === 'done'
}

const setApart = /(?:^|[(,;:–—]|\s-)\s*$/
const finished = new RegExp(`^\\s*([${letters}]+)\\s*(?:$|[).,;])`)

/** The measure before it, so far on its way; beside a bound, and where none is, a measure of its own. */
export function measuresOfShare(before: Measure | undefined, share: number, { from, to }: Quantity, { prose }: Phrase): readonly Measure[] {
  if (before?.unit === '%') return [{ ...before, now: share }]
  if (before && hasWay(before)) return [shareOfWay(before, share)]
  const own = shareAlone(share, { text: prose.text.slice(from, to), span: sourceSpan(prose, from, to) })
  return before ? [before, own] : [own]
}
