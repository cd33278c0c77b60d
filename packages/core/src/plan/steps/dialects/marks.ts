import { closesWord, isDigit, opensWord, skipBlanks } from '../chars.js'
import { add, type Scan } from '../datum.js'

/** `!!!` is high, `!!` medium; a word of its own. One `!` ends a sentence and is none. */
export function exclamation(scan: Scan, at: number): number {
  const { text } = scan
  let end = at
  while (text.charCodeAt(end) === 33) end++
  if (end - at < 2 || end - at > 3 || !opensWord(text, at) || !closesWord(text, end)) return end
  return add(scan, 'priority', 2, [at, end])
}

/** `p1`, `P0` to `P4`. */
export function pNumber(scan: Scan, at: number): number {
  const { text } = scan
  const digit = text.charCodeAt(at + 1)
  if (digit < 48 || digit > 52 || !opensWord(text, at) || !closesWord(text, at + 2)) return at
  return add(scan, 'priority', 2, [at, at + 2])
}

/** `~2h`, `~30m`: nothing but digits and a unit. */
export function tilde(scan: Scan, at: number): number {
  const { text } = scan
  if (!opensWord(text, at) || !isDigit(text.charCodeAt(at + 1))) return at
  tildeEffort.lastIndex = at + 1
  return tildeEffort.test(text) ? add(scan, 'effort', 2, [at, tildeEffort.lastIndex], [at + 1, tildeEffort.lastIndex]) : at
}

const tildeEffort = /(?:\d+(?:[.,]\d+)?(?:h|hr|hrs|d|w|m|min|mins))+(?![\p{L}\d])/uy

/** Obsidian's `^abc`, as the last word only. */
export function blockId(scan: Scan, at: number): number {
  const { text } = scan
  if (!opensWord(text, at)) return at
  let end = at + 1
  while (end < text.length && isIdChar(text.charCodeAt(end))) end++
  return end > at + 1 && skipBlanks(text, end) === text.length ? add(scan, 'id', 2, [at, end], [at + 1, end]) : at
}

const isIdChar = (code: number): boolean => isDigit(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 45
