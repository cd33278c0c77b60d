import type { Paragraph, PhrasingContent } from 'mdast'
import { startOf } from '../../markdown/place.js'
import type { Prose } from '../../words/prose.js'
import { linesOfProse, sliceProse, trimProse } from '../prose/prose-of.js'
import type { Reader } from './outline.js'

/** The lines of a paragraph that hold words. */
export const linesIn = (node: Paragraph, { text, kept }: Pick<Reader, 'text' | 'kept'>): readonly Prose[] =>
  kept ? kept.lines(node, () => linesOf(node.children, text, startOf(node))) : linesOf(node.children, text, startOf(node))

/** `{: .no_toc }`, a line for whoever builds the site. */
const isAttributes = ({ text }: Prose): boolean => text.charCodeAt(0) === 123 && text.charCodeAt(1) === 58 && text.trimEnd().endsWith('}')

/** The same of inline nodes that are no whole paragraph; `start` is where the words would stand when there are none. */
export function linesOf(nodes: readonly PhrasingContent[], text: string, start: number): readonly Prose[] {
  const lines = linesOfProse(nodes, text, start)
  if (lines.length === 1) return isAttributes(lines[0]!) ? [sliceProse(lines[0]!, 0, 0)] : lines
  const worded = lines.map(trimProse).filter((line) => line.text !== '' && !isAttributes(line))
  return worded.length > 0 ? worded : [sliceProse(lines[0]!, 0, 0)]
}
