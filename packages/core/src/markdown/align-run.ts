/** What `alignRun` finds, in order. Offsets `from`–`to` are into the value, `at`–`until` into the source. */
export interface Aligned {
  readonly run: (from: number, to: number, at: number) => void
  readonly replaced: (words: string, at: number, until: number) => void
  readonly lineBreak: (at: number, until: number) => void
}

/**
 * Walks a text node's value beside its source and tells where they run side by side, where an entity or escape stands for a character, and
 * where a line ends (with the indentation and quote marks of the next). Whatever cannot be matched is laid on the place reached: never throws.
 */
export function alignRun(value: string, source: string, start: number, end: number, found: Aligned): void {
  let runFrom = 0
  let runAt = start
  let i = 0
  let j = start
  const flush = (): void => {
    if (i > runFrom) found.run(runFrom, i, runAt)
  }
  while (i < value.length) {
    const want = value.charCodeAt(i)
    const have = j < end ? source.charCodeAt(j) : -1
    if (want === 10 || want === 13) {
      flush()
      const from = j
      j = afterLineBreak(source, j, end)
      found.lineBreak(from, j)
      i += want === 13 && value.charCodeAt(i + 1) === 10 ? 2 : 1
    } else if (have === 92 && isEscaped(source, j, want)) {
      flush()
      j++
      runFrom = i++
      runAt = j++
      continue
    } else if (have === 38 && entityEnd(value, i, source, j, end) > 0) {
      flush()
      const until = entityEnd(value, i, source, j, end)
      const width = isHighSurrogate(want) ? 2 : 1
      found.replaced(value.slice(i, i + width), j, until)
      i += width
      j = until
    } else if (want === have || (want === 0xfffd && have === 0)) {
      i++
      j++
      continue
    } else {
      flush()
      const again = have < 0 ? -1 : source.indexOf(value[i]!, j)
      if (again < 0 || again >= end) {
        found.replaced(value.slice(i).replaceAll(/[\r\n]+/g, ' '), j, Math.max(j, end))
        return
      }
      j = again
    }
    runFrom = i
    runAt = j
  }
  flush()
}

/** Past the blanks before a line's end, the end itself, and the indentation and quote marks that open the next line. */
function afterLineBreak(source: string, at: number, end: number): number {
  let j = at
  while (j < end && isBlank(source.charCodeAt(j))) j++
  if (source.charCodeAt(j) === 13 && source.charCodeAt(j + 1) === 10) j += 2
  else if (source.charCodeAt(j) === 10 || source.charCodeAt(j) === 13) j++
  while (j < end && (isBlank(source.charCodeAt(j)) || source.charCodeAt(j) === 62)) j++
  return j
}

/** A backslash before the punctuation it stands for. */
const isEscaped = (source: string, at: number, want: number): boolean => source.charCodeAt(at + 1) === want && isPunctuation(want)

const entity = /&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});/y

/** The ways to write an ampersand; of any other entity that gives one, the ampersand is its own: `&nosuch;` is text. */
const ampersand = /^&(?:amp|#38|#[xX]26);$/i

/** Where the entity at `at` ends, or 0 where none stands there. */
function entityEnd(value: string, i: number, source: string, at: number, end: number): number {
  entity.lastIndex = at
  const match = entity.exec(source)
  if (!match || at + match[0].length > end) return 0
  if (value.charCodeAt(i) === 38) return ampersand.test(match[0]) ? at + match[0].length : 0
  return at + match[0].length
}

const isBlank = (code: number): boolean => code === 32 || code === 9
const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const isPunctuation = (code: number): boolean =>
  (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || (code >= 123 && code <= 126)
