import type { ListItem } from 'mdast'
import { startOf } from '../../../markdown/place.js'
import type { Prose } from '../../../words/prose.js'
import type { Finder } from '../finder.js'

/** The first line of an item's words; empty for an item without any. */
export const titleLine = (item: ListItem, finder: Finder): Prose =>
  finder.itemLines(item)[0] ?? { text: '', map: [0, Math.max(0, startOf(item))], marks: [] }
