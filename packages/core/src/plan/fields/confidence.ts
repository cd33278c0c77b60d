import type { Span } from '../../text/span.js'
import { foldLabel } from '../labels/fold-label.js'
import type { Labels } from '../labels/labels.js'
import type { Priority, Said } from '../model.js'

/** What a word says of 0–1: the middle of the fifth it names. */
const levels: Readonly<Record<Priority, number>> = { highest: 0.9, high: 0.7, medium: 0.5, low: 0.3, lowest: 0.1 }

/** `7/10`, `70%`, `0.7`, `high`, `7` → 0–1, for confidence and for an OKR's score. `null` for other words. A bare whole number counts out of 10, above 10 of 100. */
export function shareOf(text: string, span: Span, labels: Labels): Said<number> | null {
  const value = numberShare(text, labels) ?? wordShare(text, labels)
  return value === null ? null : { value, text, span }
}

const shape = /^\D{0,3}?(\d+(?:[.,]\d+)?)\s*(?:(\/|[^\s\d/%]+(?: [^\s\d/%]+)?)\s*(\d+)|(%))?/

function numberShare(text: string, { small }: Labels): number | null {
  const match = shape.exec(text.trim())
  if (!match) return null
  const value = Number(match[1]!.replace(',', '.'))
  const isPart = match[2] === '/' || small.outOf.has(match[2] ?? '')
  const share = match[3] && isPart ? value / Number(match[3]) : match[4] ? value / 100 : bareShare(value)
  return share >= 0 && share <= 1 ? share : null
}

const bareShare = (value: number): number => (value <= 1 ? value : value <= 10 ? value / 10 : value / 100)

function wordShare(text: string, labels: Labels): number | null {
  const level = labels.priority.get(foldLabel(text))
  return level ? levels[level] : null
}
