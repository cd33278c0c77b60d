/** Finds the word that stands in a text from `from` to `to`, whatever its case; `undefined` where the table has none. */
export type WordTable<Value> = (text: string, from: number, to: number) => Value | undefined

/**
 * Words looked up where they stand. Cutting a word out of a text and lower-casing it costs more than looking it up; most words met are in no
 * table, so here nothing is cut out, and none is looked at whole whose first two letters and length no word of the table has. Words of other letters than ASCII
 * are cut out, because only a string knows their lower case. Keys are in lower case.
 */
export function wordTable<Value>(entries: Iterable<readonly [word: string, value: Value]>): WordTable<Value> {
  const known = new Map(entries)
  const words = [...known.keys()]
  const values = [...known.values()]
  const longest = Math.max(0, ...words.map((word) => word.length))
  const mask = 2 ** Math.ceil(Math.log2(words.length * 2 + 2)) - 1
  const slots = slotsOf(words, mask)
  const lengths = lengthsOf(words)
  return (text, from, to) => {
    if (to - from > longest) return undefined
    const first = text.charCodeAt(from)
    const second = to - from > 1 ? text.charCodeAt(from + 1) : 0
    if ((first | second) < 128 && ((lengths[opening(first, second)]! >> Math.min(to - from, 31)) & 1) === 0) return undefined
    let hash = to - from
    for (let at = from; at < to; at++) {
      const code = lower(text.charCodeAt(at))
      if (code > 127) return known.get(text.slice(from, to).toLowerCase())
      hash = (hash * 31 + code) | 0
    }
    for (let slot = hash & mask; slots[slot]! >= 0; slot = (slot + 1) & mask)
      if (stands(words[slots[slot]!]!, text, from, to)) return values[slots[slot]!]
    return undefined
  }
}

/** By the first two letters the lengths of the words that begin so, a bit each; those of 31 characters and more share the last. */
function lengthsOf(words: readonly string[]): Int32Array {
  const lengths = new Int32Array(1024)
  for (const word of words)
    lengths[opening(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0)]! |= 1 << Math.min(word.length, 31)
  return lengths
}

/** The same for large letters as for small ones. */
const opening = (first: number, second: number): number => ((first & 31) << 5) | (second & 31)

/** Where in the list of words each hash leads; -1 for nowhere. A word whose slot is taken stands in the next free one. */
function slotsOf(words: readonly string[], mask: number): Int32Array {
  const slots = new Int32Array(mask + 1).fill(-1)
  for (const [index, word] of words.entries()) {
    let hash = word.length
    for (let at = 0; at < word.length; at++) hash = (hash * 31 + word.charCodeAt(at)) | 0
    let slot = hash & mask
    while (slots[slot]! >= 0) slot = (slot + 1) & mask
    slots[slot] = index
  }
  return slots
}

function stands(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== lower(text.charCodeAt(from + at))) return false
  return true
}

/** Of an ASCII letter its lower case, of any other character itself. */
const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code)
