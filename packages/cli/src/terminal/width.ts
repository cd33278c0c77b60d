/** Columns between tab stops. */
const tabWidth = 4

/** How many columns of a terminal a text takes that starts in column `from` (0-based). Combining marks take none, wide characters and emoji two, a tab goes to its stop. */
export function widthOf(text: string, from = 0): number {
  const simple = simpleWidth(text)
  if (simple !== null) return simple
  let column = from
  for (const segment of graphemesOf(text)) column += segment === '\t' ? tabWidth - (column % tabWidth) : graphemeWidth(segment)
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
  if (isPlain(text)) return text.length <= width ? text : `${text.slice(0, width - 1)}…`
  if (widthOf(text) <= width) return text
  let kept = ''
  let column = 0
  for (const segment of graphemesOf(text)) {
    column += graphemeWidth(segment)
    if (column > width - 1) break
    kept += segment
  }
  return `${kept}…`
}

/** The end of a text, as much as `width` columns hold. */
export function endOf(text: string, width: number): string {
  const segments = isPlain(text) ? [...text] : [...graphemesOf(text)]
  let column = 0
  let from = segments.length
  while (from > 0) {
    column += widthOf(segments[from - 1]!)
    if (column > width) break
    from--
  }
  return segments.slice(from).join('')
}

/** The text with blanks after it up to `width` columns. */
export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** As many columns as characters: printable ASCII, Latin letters, dashes and quotation marks, arrows, boxes and ticks. Spares loading a segmenter for most texts. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isSingle(text.charCodeAt(at))) return false
  return true
}

const isSingle = (code: number): boolean =>
  (code >= 0x20 && code <= 0x7e) ||
  (code >= 0xa1 && code < 0x300 && code !== 0xad) ||
  (code >= 0x2010 && code <= 0x2027) ||
  (code >= 0x2190 && code <= 0x2193) ||
  (code >= 0x2500 && code <= 0x25a9) ||
  code === 0x2610 ||
  code === 0x2713

/** The width of plain text with signs that plans give to dates and priorities; `null` for all that takes a segmenter, whose loading takes several milliseconds. */
function simpleWidth(text: string): number | null {
  let width = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isSingle(code)) width++
    else {
      const sign = signs.has(text[at]!) ? 1 : signs.has(text.slice(at, at + 2)) ? 2 : 0
      if (sign === 0) return null
      at += sign - 1
      width += 2
    }
  }
  return width
}

/** Emoji that stand for themselves. What would join them to something (a variation selector, a joiner, a tone) is no plain text. */
const signs: ReadonlySet<string> = new Set([
  '📅',
  '⏳',
  '🛫',
  '➕',
  '✅',
  '❌',
  '🔁',
  '🔺',
  '⏫',
  '🔼',
  '🔽',
  '⏬',
  '🎯',
  '🏁',
  '🆔',
  '⛔',
  '🚀',
  '🟢',
  '🟡',
  '🔴',
  '⭐',
  '🔥',
])

let segmenter: Intl.Segmenter | undefined

function* graphemesOf(text: string): Iterable<string> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  for (const { segment } of segmenter.segment(text)) yield segment
}

function graphemeWidth(segment: string): number {
  const first = segment.codePointAt(0)!
  if (first < 0x20 || (first >= 0x7f && first < 0xa0)) return 0
  if (first < 0x300 && segment.length === 1) return 1
  if (isMark.test(segment)) return 0
  return isEmoji.test(segment) || isWide(first) ? 2 : 1
}

const isMark = /^[\p{Mn}\p{Me}\p{Cf}]/u
/** An emoji that is shown as one: by itself, by variation selector 16, or as a sequence. */
const isEmoji = /^(?:\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Extended_Pictographic}\u200d)/u

/** First and last of the stretches that Unicode calls wide or full-width (East Asian Width, UAX 11), emoji left out: they are asked for by name. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2630, 0x2637],
  [0x268a, 0x268f],
  [0x2e80, 0x303e],
  [0x3041, 0x3247],
  [0x3250, 0x4dbf],
  [0x4dc0, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2fb],
  [0x1d300, 0x1d376],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
]

const isWide = (code: number): boolean => code >= 0x1100 && wide.some(([first, last]) => first <= code && code <= last)
