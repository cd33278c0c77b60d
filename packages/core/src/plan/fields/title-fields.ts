import type { Prose } from '../../words/prose.js'
import type { Finder } from '../find-goals/finder.js'
import { sliceProse } from '../prose/prose-of.js'
import { cutProse } from '../steps/cut-prose.js'
import { findData } from '../steps/find-data.js'
import { keywordsOf } from '../steps/keywords.js'
import { inlineFieldsIn, mayHoldInline } from './inline-fields.js'

/**
 * `Repaint the gates [measure:: both signed off]`: a title without the fields in its brackets, and these as lines of their own. Those that are data of a
 * task (`[due:: 2027-06-03]`) stay; what is left must be more than fields.
 */
export function withoutFields(title: Prose, finder: Finder): readonly [words: Prose, fields: readonly Prose[]] {
  if (!mayHoldInline(title.text)) return [title, []]
  const held = inlineFieldsIn(title.text, finder)
  const data = held.length === 0 ? [] : findData(title.text, title.marks, keywordsOf(finder.labels))
  const places = held.filter(
    ([from, to]) => !data.some((datum) => datum.from < to && from < datum.to && isDataview(title.text.slice(from, to))),
  )
  if (places.length === 0) return [title, []]
  const words = cutProse(title, places)
  return words.text.trim() === '' ? [title, []] : [words, places.map(([from, to]) => sliceProse(title, from, to))]
}

/** With two colons it may be data of a task; with one only what rates a goal is a field at all. */
const isDataview = (words: string): boolean => words.includes('::')
