import { closing, opensWord, skipBlanks } from '../chars.js'
import { add, type Scan } from '../datum.js'
import { keywordAfter, keywordBefore } from '../keyword-at.js'
import { trimmedPlace, unwrapped } from '../place.js'

/** Dataview inline fields in brackets, `[due:: 2026-06-30]` and `(due:: …)`; https://blacksmithgu.github.io/obsidian-dataview/annotation/add-metadata/ */
export function dataviewField(scan: Scan, at: number): number {
  const { text, keywords } = scan
  const close = closing(text, at)
  if (close < 0) return at
  const counted = countField(text, at, close)
  if (counted) return add(scan, 'count', 1, [at, close + 1], counted)
  const key = keywordAfter(text, at + 1, close, keywords)
  if (key?.colons !== 2) return at
  return add(scan, key.kind, 1, [at, close + 1], unwrapped(text, trimmedPlace(text, key.value, close)))
}

/** `[hours:: 37/100]`, `[pages:: 60%]`: whatever is counted, so much of it is there. */
function countField(text: string, at: number, close: number): readonly [number, number] | undefined {
  const colons = text.indexOf('::', at)
  if (colons < 0 || colons + 3 > close) return undefined
  const value = trimmedPlace(text, colons + 2, close)
  return count.test(text.slice(...value)) ? value : undefined
}

const count = /^\d{1,5}\s*(?:\/\s*\d{1,5}|%)$/

/** A bare field, `due:: 2026-06-30`: its value runs to the next field, bracket or the end. `colon` is the place of the first colon. */
export function dataviewLine(scan: Scan, colon: number): number {
  const { text } = scan
  const key = keywordBefore(text, colon)
  if (!key || !opensWord(text, key.from)) return colon
  const start = skipBlanks(text, colon + 2)
  const next = nextField(text, start)
  const value = unwrapped(text, trimmedPlace(text, start, next))
  return value[1] > value[0] ? add(scan, key.kind, 1, [key.from, Math.max(trimmedPlace(text, start, next)[1], start)], value) : colon
}

/** Where the next `key::`, bracket or parenthesis begins (a `[[link]]` is no such bracket); the end without one. */
function nextField(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 40 || (code === 91 && text.charCodeAt(at + 1) !== 91 && text.charCodeAt(at - 1) !== 91)) return at
    if (code !== 58 || text.charCodeAt(at + 1) !== 58) continue
    const key = keywordBefore(text, at)
    if (key) return key.from
  }
  return text.length
}
