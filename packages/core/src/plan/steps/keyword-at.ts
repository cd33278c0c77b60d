import type { DatumKind } from './datum.js'
import { type Keywords, toolKeyword } from './keywords.js'

/** Whether a character can stand in a key: a letter, `-`, `_`. */
const isKeyChar = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 45 || code === 95 || code >= 0xc0

/** The key that ends before a colon: its kind and where it begins; `undefined` where no key of a tool stands there. */
export function keywordBefore(text: string, colon: number): { readonly kind: DatumKind; readonly from: number } | undefined {
  let from = colon
  while (from > 0 && colon - from <= 12 && isKeyChar(text.charCodeAt(from - 1))) from--
  if (from === colon || colon - from > 12) return undefined
  const kind = toolKeyword(text.slice(from, colon))
  return kind && { kind, from }
}

/** `( due : …` → what `due` means and where the value begins. One colon or two; full width too. At most four words before it. */
export function keywordAfter(
  text: string,
  start: number,
  end: number,
  { kinds }: Keywords,
): { readonly kind: DatumKind; readonly value: number; readonly colons: 1 | 2; readonly ofTools: boolean } | undefined {
  const colon = colonIn(text, start, Math.min(end, start + 32))
  if (colon < 0) return undefined
  const key = text.slice(start, colon).trim()
  const kind = kinds.get(key) ?? kinds.get(key.toLowerCase())
  if (!kind) return undefined
  const colons = text.charCodeAt(colon + 1) === 58 ? 2 : 1
  return { kind, value: colon + colons, colons, ofTools: toolKeyword(key) !== undefined }
}

function colonIn(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 58 || code === 0xff1a) return at
    if (code === 44 || code === 59 || code === 40 || code === 91 || code === 0xff0c || code === 0xff1b) return -1
  }
  return -1
}
