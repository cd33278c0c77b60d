import type { BlockContent, DefinitionContent } from 'mdast'
import { startOf } from '../../markdown/place.js'
import type { Prose } from '../../words/prose.js'
import type { Finder } from '../find-goals/finder.js'
import { linesOf } from '../outline/lines-in.js'
import type { Block } from '../outline/outline.js'
import { hasBox } from '../steps/box.js'
import { wordsOfLine } from './typed-items.js'

/** All words of some blocks, one prose a line; tasks are steps and left out. */
export function wordsOf(nodes: readonly (BlockContent | DefinitionContent)[], finder: Finder): readonly Prose[] {
  const lines: Prose[] = []
  for (const node of nodes) {
    if (node.type === 'paragraph') lines.push(...linesOf(node.children, finder.text, startOf(node)))
    else if (node.type === 'list')
      for (const item of node.children) if (!hasBox(item, finder.text, finder.reading.states)) lines.push(...wordsOf(item.children, finder))
  }
  return lines.filter((line) => line.text.trim() !== '')
}

/** The words of a block as the lines of a value: those of paragraphs and lists. */
export function linesOfBlock(block: Block, finder: Finder): readonly Prose[] {
  if (block.kind === 'paragraph') return block.lines.map(wordsOfLine)
  return block.kind === 'list' ? wordsOf([block.node], finder) : []
}
