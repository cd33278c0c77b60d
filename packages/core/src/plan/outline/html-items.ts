import type { RootContent } from 'mdast'

/**
 * Paragraphs each of which follows a line of its own `<li>`, and the lines of tags around them, as blogs have them that were converted: items of a list to
 * everyone but a parser. What follows an item's first paragraph goes on with it.
 */
export function htmlItemsAmong(nodes: readonly RootContent[]): ReadonlySet<RootContent> {
  let found: Set<RootContent> | undefined
  let opened = false
  for (const node of nodes) {
    if (node.type === 'html') {
      if (!ofLists.test(node.value)) continue
      opened = opensItem.test(node.value)
      found = (found ?? new Set()).add(node)
    } else {
      if (opened && node.type === 'paragraph') found!.add(node)
      opened = false
    }
  }
  return found ?? none
}

const none: ReadonlySet<RootContent> = new Set()

/** Nothing but tags of lists. */
const ofLists = /^\s*(?:<\/?(?:ul|ol|li)\b[^>]*>\s*)+$/i
/** The last of them opens an item. */
const opensItem = /<li\b[^>]*>\s*$/i
