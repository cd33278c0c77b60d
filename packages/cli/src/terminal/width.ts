import { eastAsianWidth } from 'get-east-asian-width'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Columns between tab stops. */
export const tabWidth = 4

/** How many columns of a terminal a text takes that starts in column `from` (0-based). Combining marks take none, wide characters and emoji two, a tab goes to its stop. */
export function widthOf(text: string, from = 0): number {
  if (isPlain(text)) return text.length
  let column = from
  for (const { segment } of graphemes.segment(text)) column += segment === '\t' ? tabWidth - (column % tabWidth) : graphemeWidth(segment)
  return column - from
}

/** A text with its tabs as blanks, as a terminal shows it from column `from` on. */
export function untabbed(text: string, from = 0): string {
  if (!text.includes('\t')) return text
  let shown = ''
  for (const part of text.split(/(\t)/)) shown += part === '\t' ? ' '.repeat(tabWidth - ((from + widthOf(shown)) % tabWidth)) : part
  return shown
}

/** The text cut to `width` columns, with `…` where something was cut. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  let column = 0
  for (const { segment } of graphemes.segment(text)) {
    column += graphemeWidth(segment)
    if (column > width - 1) break
    kept += segment
  }
  return `${kept}…`
}

/** The text with blanks after it up to `width` columns. */
export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x20 || code > 0x7e) return false
  }
  return true
}

function graphemeWidth(segment: string): number {
  const first = segment.codePointAt(0)!
  if (first < 0x20 || (first >= 0x7f && first < 0xa0) || isMark.test(segment[0]!)) return 0
  if (segment.length > 1 && isEmoji.test(segment)) return 2
  return eastAsianWidth(first)
}

const isMark = /^[\p{Mn}\p{Me}\p{Cf}]/u
/** An emoji that is shown as one: by itself, by variation selector 16, or as a sequence. */
const isEmoji = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Extended_Pictographic}\u200d/u
