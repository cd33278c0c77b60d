import type { Prose, ProseMark } from '../../words/prose.js'
import { sliceProse } from '../prose/prose-of.js'
import type { Place } from './place.js'
import { placesLeft } from './words-left.js'

/** A prose without its data, with the same way back to the source: `Read 24 books 📅 2026-12-31` → `Read 24 books`. */
export function cutProse(prose: Prose, cuts: readonly Place[]): Prose {
  if (cuts.length === 0) return prose
  let text = ''
  const map: number[] = []
  const marks: ProseMark[] = []
  for (const [from, to] of placesLeft(prose.text, cuts)) {
    const isDouble = text.endsWith(' ') && prose.text.charCodeAt(from) === 32
    const part = sliceProse(prose, isDouble ? from + 1 : from, to)
    const at = text.length
    for (let index = 0; index < part.map.length; index += 2) map.push(part.map[index]! + at, part.map[index + 1]!)
    for (const mark of part.marks) marks.push({ ...mark, from: mark.from + at, to: mark.to + at })
    text += part.text
  }
  return text === '' ? sliceProse(prose, 0, 0) : { text, map, marks }
}
