/** Keys and codes as text: a line each, sorted by the keys' code units, a tab between key and code. */
export const keysText = (entries: Readonly<Record<string, number>>): string =>
  Object.keys(entries)
    .sort((a, b) => (a < b ? -1 : 1))
    .map((key) => `${key}\t${entries[key]!.toString(36)}\n`)
    .join('')

/**
 * Looks keys up in such a text where it stands, behind `start`, the end of a line: halving costs a microsecond, loading twenty thousand keys into a
 * table would cost seven milliseconds before the first goal is judged.
 */
export const keysOf =
  (text: string, start: number): ((key: string) => number) =>
  (key) =>
    codeIn(text, start, key)

function codeIn(text: string, start: number, key: string): number {
  // Ends of lines; the key's line begins behind an end from `low` to before `high`.
  let low = start
  let high = text.length - 1
  while (low < high) {
    const line = text.lastIndexOf('\n', (low + high - 1) >> 1)
    const order = compared(text, line + 1, key)
    if (order === 0) return codeAt(text, line + 1 + key.length + 1)
    if (order > 0) high = line
    else low = text.indexOf('\n', line + 1)
  }
  return -1
}

/** Below 0 where the key of the line at `at` comes before `key`, above 0 where it comes after. */
function compared(text: string, at: number, key: string): number {
  for (let index = 0; index < key.length; index++) {
    const order = text.charCodeAt(at + index) - key.charCodeAt(index)
    if (order !== 0) return order
  }
  return text.charCodeAt(at + key.length) - tab
}

const tab = 9

/** Digits of base 36 up to the end of the line. */
function codeAt(text: string, from: number): number {
  let code = 0
  for (let at = from; text.charCodeAt(at) !== 10; at++) {
    const digit = text.charCodeAt(at)
    code = code * 36 + (digit < 58 ? digit - 48 : digit - 87)
  }
  return code
}
