import type { Heading } from 'mdast'
import { endOf, placeOf, startOf } from '../../markdown/place.js'
import { foldLabel } from '../labels/fold-label.js'
import { proseOf } from '../prose/prose-of.js'
import type { Kept } from './kept.js'
import type { Head } from './outline.js'

/** The words of a heading and where they stand. */
export const headOf = (node: Heading, { text, kept }: { readonly text: string; readonly kept?: Kept }): Head =>
  kept ? kept.head(node, () => read(node, text)) : read(node, text)

function read(node: Heading, text: string): Head {
  const prose = proseOf(node.children, text, wordsStart(node, text))
  return { depth: node.depth, prose, folded: foldLabel(prose.text), span: placeOf(node) }
}

/** Where a heading's words would stand: after its `#` marks. */
function wordsStart(node: Heading, text: string): number {
  let at = startOf(node)
  while (text.charCodeAt(at) === 35) at++
  while (text.charCodeAt(at) === 32 && at < endOf(node)) at++
  return Math.min(at, endOf(node))
}
