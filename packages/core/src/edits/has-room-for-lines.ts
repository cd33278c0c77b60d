import type { Goal } from '../plan/model.js'
import { markerOf } from './line-at.js'

/**
 * Whether lines can be written below a goal's words: not in table rows, HTML and front matter, and not below what only looks like an item (`• Swim`, and
 * `: Swim` of a definition list), for Markdown would take the next of its kind for a part of that line.
 */
export const hasRoomForLines = (text: string, { writtenAs, span }: Goal): boolean =>
  writtenAs === 'list-item' ? markerOf(text, span.start) !== null : !roomless.has(writtenAs)

const roomless: ReadonlySet<Goal['writtenAs']> = new Set(['table-row', 'html', 'front-matter'])
