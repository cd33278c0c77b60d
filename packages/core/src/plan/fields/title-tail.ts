import { foldLabel } from '../labels/fold-label.js'
import type { Labels } from '../labels/labels.js'

/** What stands behind a title's words and is none of them. Places are offsets into the words given. */
export interface TitleTail {
  readonly from: number
  /** 0–1, where it says how sure one is. */
  readonly confidence: number | null
  readonly valueFrom: number
  readonly valueTo: number
}

/** `#career`, as note tools tag their tasks (`C#` and `#12` are words), or `– confidence 7/10`; `null` for a title that ends in words. */
export function tailOf(words: string, labels: Labels): TitleTail | null {
  const hash = words.lastIndexOf('#')
  if (hash > 0) {
    const match = tag.exec(words)
    if (match && match.index > 0) return { from: match.index, confidence: null, valueFrom: 0, valueTo: 0 }
  }
  const last = words.charCodeAt(words.length - 1)
  if (last === 125) {
    const match = attributes.exec(words)
    if (match && match.index > 0) return { from: match.index, confidence: null, valueFrom: 0, valueTo: 0 }
  }
  return (isFigure(last) || last === 41) && holdsShare(words) ? sureness(words, labels) : null
}

/** `{#rust}`, `{.wide}`, as static sites and Pandoc give a heading its anchor. */
const attributes = /\s*\{[#.:][^{}]{0,60}\}$/
const tag = /\s#[\p{L}_][\p{L}\p{N}_/-]*$/u
const sure = /[\s,;:(–—-]+(\p{L}+)\s*[:=]?\s+(\d{1,3})\s?(?:\/\s?(\d{1,3})|%)\)?$/u

function sureness(words: string, labels: Labels): TitleTail | null {
  const match = sure.exec(words)
  if (!match || match.index === 0 || labels.field(foldLabel(match[1]!)) !== 'confidence') return null
  return {
    from: match.index,
    confidence: Math.min(1, Number(match[2]) / Math.max(1, Number(match[3] ?? 100))),
    valueFrom: words.indexOf(match[2]!, match.index + match[0].indexOf(match[1]!) + match[1]!.length),
    valueTo: words.endsWith(')') ? words.length - 1 : words.length,
  }
}

/** A slash or a percent sign among the last characters. */
function holdsShare(words: string): boolean {
  for (let at = words.length - 1; at >= 0 && at > words.length - 7; at--)
    if (words.charCodeAt(at) === 47 || words.charCodeAt(at) === 37) return true
  return false
}

/** A digit or `%`. */
const isFigure = (code: number): boolean => (code >= 48 && code <= 57) || code === 37
