import { nearest } from '../text/near.js'
import type { Span } from '../text/span.js'
import type { Directive, Said, Unreadable } from './model.js'

const names: readonly Directive['kind'][] = ['disable-next-line', 'disable-line', 'disable', 'enable', 'disable-file']
const kinds: ReadonlySet<string> = new Set(names)
const opener = /^\s*goalmark-([a-z-]+)/

/**
 * `goalmark-disable-next-line measurable/states-a-measure: agreed with Ana` → what it switches off. `inside` is where `words` (the comment
 * without its marks) stand, `whole` the comment with them. `null` for any other comment, `goalmark-` words we do not know included.
 */
export function directiveOf(words: string, inside: Span, whole: Span): Directive | null {
  const match = words.includes('goalmark-') ? opener.exec(words) : null
  if (!match || !kinds.has(match[1]!)) return null
  const colon = reasonAt(words, match[0].length)
  const named = words.slice(match[0].length, colon < 0 ? words.length : colon)
  const reason =
    colon < 0
      ? ''
      : words
          .slice(colon)
          .replace(/^[:\s–—-]+/, '')
          .trim()
  return {
    kind: match[1] as Directive['kind'],
    rules: rulesIn(named, inside.start + match[0].length),
    reason: reason || null,
    span: whole,
  }
}

/** `goalmark-disable-nextline`: a comment that means to be ours and is none, with the one it is close to, else all there are. `null` for any other words. */
export function misspeltDirective(words: string, inside: Span): Unreadable | null {
  const match = words.includes('goalmark-') ? opener.exec(words) : null
  if (!match || kinds.has(match[1]!)) return null
  const text = `goalmark-${match[1]}`
  const start = inside.start + match[0].length - text.length
  const [closest] = nearest(match[1]!, names, 4)
  const near = (closest ? [closest] : names).map((name) => `goalmark-${name}`)
  return { kind: 'unreadable', text, span: { start, end: start + text.length }, reason: 'unknown-field', near, field: null }
}

/** Where the reason begins: at a colon, or at a dash with blanks around; -1 without one. */
function reasonAt(words: string, from: number): number {
  const found = /:|\s[–—-]{1,2}\s/.exec(words.slice(from))
  return found ? from + found.index : -1
}

/** Rule names, parted by blanks or commas. */
function rulesIn(named: string, start: number): readonly Said<string>[] {
  const rules: Said<string>[] = []
  for (const match of named.matchAll(/[^\s,]+/g)) {
    const at = start + match.index
    rules.push({ value: match[0], text: match[0], span: { start: at, end: at + match[0].length } })
  }
  return rules
}

const comment = /<!--([\s\S]*?)-->/g

export interface CommentsRead {
  readonly directives: readonly Directive[]
  /** From `<!-- private -->` to `<!-- /private -->`; to the end where nothing closes it. */
  readonly privateSpans: readonly Span[]
  readonly unread: readonly Unreadable[]
}

const nothing: CommentsRead = { directives: [], privateSpans: [], unread: [] }

/**
 * Reads HTML comments: `places` are the stretches of HTML in the file, in order (comments in code are none). Asked of the whole file only
 * where it holds a comment at all.
 */
export function readComments(text: string, places: readonly Span[]): CommentsRead {
  if (places.length === 0) return nothing
  const directives: Directive[] = []
  const privateSpans: Span[] = []
  const unread: Unreadable[] = []
  let opened = -1
  for (const place of places) {
    for (const match of text.slice(place.start, place.end).matchAll(comment)) {
      const start = place.start + match.index
      const whole = { start, end: start + match[0].length }
      const words = match[1]!
      const inside = { start: start + 4, end: whole.end - 3 }
      const directive = directiveOf(words, inside, whole)
      if (directive) directives.push(directive)
      const misspelt = directive ? null : misspeltDirective(words, inside)
      if (misspelt) unread.push(misspelt)
      const word = words.trim().toLowerCase()
      if (word === 'private' && opened < 0) opened = start
      if (word === '/private' && opened >= 0) {
        privateSpans.push({ start: opened, end: whole.end })
        opened = -1
      }
    }
  }
  if (opened >= 0) privateSpans.push({ start: opened, end: text.length })
  return { directives, privateSpans, unread }
}
