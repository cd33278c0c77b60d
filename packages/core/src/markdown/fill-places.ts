import type { Nodes, Parents, Root } from 'mdast'
import { alignRun } from './align-run.js'
import { endOf, startOf } from './place.js'

/**
 * Gives a place to the nodes that remark leaves without one: it finds bare addresses (`ana@example.org`) only after parsing, and cuts the text
 * around them into new nodes. Their words stand in the source in the order of the nodes, between the neighbours that have a place.
 */
export function fillPlaces(tree: Root, text: string): Root {
  if (text.includes('@') || text.includes('www.') || text.includes('://')) fillChildren(tree, text, 0, text.length)
  return tree
}

/** `from`–`to` is where the children stand; gives the end of the last. */
function fillChildren(parent: Parents, text: string, from: number, to: number): number {
  let at = from
  for (const child of parent.children as Nodes[]) at = fillNode(child, text, at, to)
  return at
}

function fillNode(node: Nodes, text: string, from: number, to: number): number {
  if (startOf(node) >= 0) {
    if ('children' in node) fillChildren(node, text, startOf(node), endOf(node))
    return endOf(node)
  }
  const words = node.type === 'text' ? placeOfWords(node.value, text, from, to) : undefined
  const end = words ? words.end : 'children' in node ? fillChildren(node, text, from, to) : from
  const start = words ? words.start : 'children' in node ? startOf(node.children[0] ?? {}) : from
  node.position = { start: point(start < 0 ? from : start), end: point(end) }
  return end
}

/** Where words stand that come next, entities and escapes counted as they are written. */
function placeOfWords(value: string, text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let start = -1
  let end = from
  const reach = (at: number, until: number): void => {
    if (start < 0) start = at
    end = Math.max(end, until)
  }
  alignRun(value, text, from, to, {
    run: (first, last, at) => reach(at, at + last - first),
    replaced: (_words, at, until) => reach(at, until),
    lineBreak: reach,
  })
  return { start: start < 0 ? from : start, end }
}

/** Only offsets are read; line and column are those of no place. */
const point = (offset: number): { line: number; column: number; offset: number } => ({ line: 1, column: 1, offset })
