import { hasLetterOrDigit, letters } from '../../text/letters.js'
import type { Quantity } from '../../words/words.js'
import type { Labels } from '../labels/labels.js'
import type { Phrase } from '../model.js'

/** `(3 so far)`, `now 52%`, `currently 3`: whether a quantity says where things stand, and not where they should go. */
export function isFigureSoFar({ from, to, unit }: Quantity, { prose: { text } }: Phrase, labels: Labels): boolean {
  const words = nowWords(labels)
  if (isDoneSo(text, to, unit, labels)) return true
  const before = text
    .slice(Math.max(0, from - 24), from)
    .toLowerCase()
    .replace(/[\s:=]+$/, '')
  const after = text
    .slice(to, to + 24)
    .toLowerCase()
    .replace(/^\s+/, '')
  return words.some((word) => endsWithWord(before, word) || startsWithWord(after, word) || (unit !== null && unit.toLowerCase() === word))
}

/** `Close 15 findings (9 closed)`, `Raise $10k, $4,250 raised`: what the first word asks for has been done so often, and nothing follows. */
function isDoneSo(text: string, end: number, unit: string | null, { small: { participles, pastEnds } }: Labels): boolean {
  const behind = wordAt.exec(text.slice(end, end + 24).trimStart())?.[0] ?? ''
  const done = (behind || unit || '').toLowerCase()
  const rest = text.slice(behind === '' ? end : text.indexOf(behind, end) + behind.length).trimStart()
  if (done === '' || (rest !== '' && !/^[),.;!]/.test(rest))) return false
  const deed = wordAt.exec(text.trimStart())?.[0].toLowerCase() ?? ''
  return participles.has(`${deed} ${done}`) || [...pastEnds].some((ending) => pastsOf(deed, ending).includes(done))
}

/** Regular ones: `close` and `ed` are `closed`, `plan` and `ed` are `planned`, `study` and `ed` are `studied`. */
const pastsOf = (verb: string, end: string): readonly string[] => [
  verb + end,
  verb + end.slice(1),
  verb + verb.slice(-1) + end,
  verb.replace(/y$/, 'i') + end,
]

const wordAt = new RegExp(`^[${letters}]+`)

/** `(was 2.9 s)`, `(baseline 14)`, `, started at 1,700`: a figure that stood there before. */
export function isFormerFigure({ from }: Quantity, { prose: { text } }: Phrase, { packs }: Labels): boolean {
  const open = Math.max(...opens.map((sign) => text.lastIndexOf(sign, from - 1)))
  if (open < 0 || from - open > 24) return false
  const before = text
    .slice(open + 1, from)
    .trim()
    .toLowerCase()
  const word = before.replace(/[:：]$/, '')
  return (
    before !== '' &&
    packs.some(({ was, from }) => was?.includes(word) || ((text[open] === '(' || text[open] === '|') && from?.includes(word)))
  )
}

/** What an aside begins with. */
const opens = ['(', '| ', ', ', '; ', '– ', '— ']

const known = new WeakMap<Labels, readonly string[]>()

function nowWords(labels: Labels): readonly string[] {
  const before = known.get(labels)
  if (before) return before
  const words = [...new Set(labels.packs.flatMap((pack) => pack.now ?? []))]
  known.set(labels, words)
  return words
}

const spaced = (word: string): boolean => word.charCodeAt(0) < 0x3000

function endsWithWord(text: string, word: string): boolean {
  if (word.endsWith('-')) return text.slice(-(word.length + 1), -1).includes(word.slice(0, -1))
  if (!text.endsWith(word)) return false
  const at = text.length - word.length
  return at === 0 || !spaced(word) || !hasLetterOrDigit(text[at - 1]!)
}

function startsWithWord(text: string, word: string): boolean {
  if (!text.startsWith(word)) return false
  return word.length === text.length || !spaced(word) || !hasLetterOrDigit(text[word.length]!)
}
