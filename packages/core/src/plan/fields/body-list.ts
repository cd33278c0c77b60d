import type { BlockContent, DefinitionContent, List, ListItem } from 'mdast'
import { once } from '../../text/once.js'
import type { Prose } from '../../words/prose.js'
import { hasBox } from '../steps/box.js'
import { labelledSteps, taskSteps } from '../steps/read-steps.js'
import { stepsOfCell } from './cell-steps.js'
import { fieldOf } from './field.js'
import { addField, addSteps, type BodyReader, type Inside } from './inside.js'
import { isField, readLabelled, readLines } from './label-lines.js'
import { type ListAndLines, linesBehindList } from './lines-behind-list.js'
import { goesOn, hasDrawnBox, hasStateSign, hasStateWord } from './typed-items.js'
import { fieldNamed } from './values.js'
import { wordsOf } from './words-of-blocks.js'

type ReadItem = (item: ListItem, inside: Inside, reader: BodyReader) => void

/** Items are fields where they open with a label, steps where they carry a box; `readItem` reads all others. */
export function readList(written: List, inside: Inside, reader: BodyReader, readItem: ReadItem): void {
  const { list, lines } = behindList(written, inside, reader)
  const areTasks = once(() => holdsTasks(list, reader))
  for (const item of list.children) {
    if (hasItemBox(item, reader)) addSteps(taskSteps({ ...list, children: [item] }, reader.steps), inside)
    else if (opensWith(hasDrawnBox, item, reader) || opensWith(hasStateWord, item, reader))
      addSteps(labelledSteps({ ...list, children: [item] }, reader.steps), inside)
    else if (readFieldItem(item, inside, reader)) continue
    else if (opensWith(hasStateSign, item, reader) && areTasks())
      addSteps(labelledSteps({ ...list, children: [item] }, reader.steps), inside)
    else readItem(item, inside, reader)
  }
  readLines(lines, inside, reader)
}

const hasItemBox = (item: ListItem, { finder }: BodyReader): boolean => hasBox(item, finder.text, finder.reading.states)

/** Whether an item has a box or goes on, so that `✅ Swim` beside it is what is done. */
const holdsTasks = ({ children }: List, reader: BodyReader): boolean =>
  children.some((item) => hasItemBox(item, reader) || opensWith(hasDrawnBox, item, reader) || opensWith(goesOn, item, reader))

export const behindList = (list: List, { fields }: Inside, { finder }: BodyReader): ListAndLines =>
  linesBehindList(list, (name) => fieldNamed(fields, name) !== undefined, finder)

/** `- ☐ Book the room`, as other tools export their tasks. */
function opensWith(sign: (line: Prose) => boolean, item: ListItem, { finder }: BodyReader): boolean {
  const [first] = finder.itemLines(item)
  return first !== undefined && sign(first)
}

function readFieldItem(item: ListItem, inside: Inside, reader: BodyReader): boolean {
  const { finder } = reader
  const first = item.children[0]
  if (first?.type !== 'paragraph') return false
  const lines = finder.itemLines(item)
  const label = lines[0] && finder.labelOf(lines[0])
  if (!label || !isField(label.field, label, reader)) return false
  const nested = item.children.slice(1)
  if (label.field === 'steps') {
    const field = fieldOf(lines[0]!, label, lines.slice(1), finder)
    addField(field, inside)
    if (field.text.includes('; ')) addSteps(stepsOfCell(field, reader.steps), inside)
    for (const child of nested) if (child.type === 'list') addSteps(labelledSteps(child, reader.steps), inside)
    return true
  }
  const taken = readLabelled(lines, 0, wordsOf(nested, finder), inside, reader)
  readLines(lines.slice(taken), inside, reader)
  addTasks(nested, inside, reader)
  return true
}

/** The task items among what stands below an item. */
export function addTasks(nodes: readonly (BlockContent | DefinitionContent)[], inside: Inside, reader: BodyReader): void {
  for (const node of nodes) if (node.type === 'list') addSteps(taskSteps(node, reader.steps), inside)
}
