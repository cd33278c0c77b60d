import { lineEnd, lineStart, nextLine, trimmedEnd } from './line-at.js'

/**
 * Where the words of a block end and a line can be added to it: before blanks, and before comments that belong to what stands below it, such as a
 * `goalmark-disable-next-line` over the next heading. A comment belongs to what is below where it switches something off there or stands right above it.
 */
export function wordsEnd(text: string, end: number): number {
  let at = trimmedEnd(text, end)
  let below = nextLine(text, lineEnd(text, at))
  if (text.slice(below).trim() === '') return at
  for (let comment = commentBefore(text, at); comment; comment = commentBefore(text, at)) {
    if (!isWordsAt(text, below) && !switchesOff.test(comment.words)) return at
    below = comment.start
    at = trimmedEnd(text, comment.start)
  }
  return at
}

/** Where the line at `start` begins with the comments that are about it alone: those that go along when it is moved. */
export function withCommentsAbove(text: string, start: number): number {
  let first = start
  for (let comment = commentBefore(text, trimmedEnd(text, first)); comment; comment = commentBefore(text, trimmedEnd(text, first))) {
    const isRightAbove = nextLine(text, lineEnd(text, trimmedEnd(text, first))) === first
    if (bounds.test(comment.words) || (!isRightAbove && !isForNext.test(comment.words))) return first
    first = comment.start
  }
  return first
}

/** Whose effect goes on below the comment; `goalmark-enable` and `/private` end something above it. */
const switchesOff = /^\s*(?:goalmark-disable(?:-next-line)?(?![a-z-])|private\s*$)/i
const isForNext = /^\s*goalmark-disable-next-line(?![a-z-])/i
/** What is said of a whole stretch, of which the line is but a part. */
const bounds = /^\s*(?:goalmark-(?:disable|enable|disable-file)(?![a-z-])|\/?private\s*$)/i

const isWordsAt = (text: string, start: number): boolean => text.slice(start, lineEnd(text, start)).trim() !== ''

/** The comment that ends at `at`, where it stands on lines of its own: its words, and the first offset of its first line. */
function commentBefore(text: string, at: number): { readonly words: string; readonly start: number } | null {
  if (!text.startsWith('-->', at - 3)) return null
  const opened = text.lastIndexOf('<!--', at - 3)
  const start = lineStart(text, Math.max(0, opened))
  if (opened < 0 || text.slice(start, opened).trim() !== '' || text.slice(at, lineEnd(text, at)).trim() !== '') return null
  return { words: text.slice(opened + 4, at - 3), start }
}
