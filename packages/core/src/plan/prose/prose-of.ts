import type { Nodes, PhrasingContent } from 'mdast'
import { alignRun } from '../../markdown/align-run.js'
import { endOf, startOf } from '../../markdown/place.js'
import { type Prose, type ProseMark, sourceSpan } from '../../words/prose.js'

/** A prose while it grows. `ended` is where its last run ends in the source; -1 before the first. */
export interface Draft {
  text: string
  map: number[]
  marks: ProseMark[]
  ended: number
}

/**
 * Inline nodes → the words a reader sees, with the way back to the source. Breaks and `<br>` are one blank.
 * `start` is where the words would stand when there are none.
 */
export function proseOf(nodes: readonly PhrasingContent[], source: string, start: number): Prose {
  return proseLines(nodes, source, start, false)[0]!
}

/** As `proseOf`, but one prose a line: soft breaks, hard breaks and `<br>` end a line. Never empty. */
export const linesOfProse = (nodes: readonly PhrasingContent[], source: string, start: number): Prose[] =>
  proseLines(nodes, source, start, true)

function proseLines(nodes: readonly PhrasingContent[], source: string, start: number, split: boolean): Prose[] {
  const plain = nodes.length === 1 ? plainLine(nodes[0]!, source, start) : undefined
  if (plain) return [withinReading(plain)]
  const writer: Writer = { source, split, drafts: [newDraft()], at: start, opened: [], struckFrom: -1 }
  for (const node of nodes) writeNode(writer, node)
  return writer.drafts.map((draft) => withinReading(finished(draft, start)))
}

/** So many UTF-16 units of one stretch of words are read: what nobody writes by hand (a picture as letters, a log in one line) must not keep readers waiting. */
const longest = 20_000

/** A stretch that is longer ends at a blank before that. */
function withinReading(prose: Prose): Prose {
  if (prose.text.length <= longest) return prose
  const blank = prose.text.lastIndexOf(' ', longest)
  const isHalf = (prose.text.charCodeAt(longest) & 0xfc00) === 0xdc00
  return sliceProse(prose, 0, blank > longest - 200 ? blank : longest - (isHalf ? 1 : 0))
}

/** Words alone that stand in the source as they are: most proses, written without a walk. */
function plainLine(node: PhrasingContent, source: string, from: number): Prose | undefined {
  if (node.type !== 'text') return undefined
  const { value } = node
  const start = startOf(node)
  const end = start + value.length
  if (start < 0 || start < from || value === '' || endOf(node) !== end || hasBreak(value) || !source.startsWith(value, start))
    return undefined
  return { text: value, map: [0, start, value.length, end], marks: noMarks }
}

const noMarks: readonly ProseMark[] = []

/** The state of one walk: where the source has been read up to, which marks are open around the words being written. */
interface Writer {
  readonly source: string
  readonly split: boolean
  readonly drafts: Draft[]
  at: number
  readonly opened: { kind: ProseMark['kind']; url: string | null; from: number }[]
  /** Where `<s>` or `<del>` opened in the current draft; -1 where none is open. */
  struckFrom: number
}

function newDraft(): Draft {
  // Lists inside a literal V8 copies from a model of them, which takes it ten times as long.
  const map: number[] = []
  const marks: ProseMark[] = []
  return { text: '', map, marks, ended: -1 }
}

const current = (writer: Writer): Draft => writer.drafts[writer.drafts.length - 1]!

function finished(draft: Draft, start: number): Prose {
  if (draft.map.length === 0) return { text: '', map: [0, start], marks: [] }
  if (draft.map[draft.map.length - 2] !== draft.text.length) draft.map.push(draft.text.length, draft.ended)
  const marks = draft.marks.length > 1 ? draft.marks.sort((a, b) => a.from - b.from || b.to - a.to) : draft.marks
  return { text: draft.text, map: draft.map, marks }
}

function writeNode(writer: Writer, node: Nodes): void {
  if (startOf(node) >= 0) writer.at = Math.max(writer.at, startOf(node))
  switch (node.type) {
    case 'text':
      writeText(writer, node.value, textEnd(writer, node))
      break
    case 'inlineCode':
      writeCode(writer, node.value, endOf(node))
      break
    case 'break':
      writeBreak(writer, writer.at, Math.max(writer.at, endOf(node)))
      break
    case 'html':
      writeHtml(writer, node.value)
      break
    case 'image':
    case 'imageReference':
      writeImage(writer, node.alt ?? '', node.type === 'image' ? node.url : null)
      break
    case 'strong':
    case 'emphasis':
      writeMarked(writer, node.type, null, node.children)
      break
    case 'delete':
      writeMarked(writer, 'struck', null, node.children)
      break
    case 'link':
      writeMarked(writer, 'link', node.url, node.children)
      break
    case 'linkReference':
      writeMarked(writer, 'link', null, node.children)
      break
  }
  if (endOf(node) >= 0) writer.at = Math.max(writer.at, endOf(node))
}

const textEnd = (writer: Writer, node: Nodes): number => (endOf(node) >= 0 ? endOf(node) : writer.source.length)

function writeMarked(writer: Writer, kind: ProseMark['kind'], url: string | null, children: readonly Nodes[]): void {
  const mark = { kind, url, from: current(writer).text.length }
  writer.opened.push(mark)
  for (const child of children) writeNode(writer, child)
  writer.opened.pop()
  closeMark(current(writer), mark)
}

function closeMark(draft: Draft, { kind, url, from }: { kind: ProseMark['kind']; url: string | null; from: number }): void {
  if (draft.text.length > from) draft.marks.push({ kind, from, to: draft.text.length, url })
}

/** Writes a text node: its value where it stands in the source as it is, else aligned with it (entities, escapes, line starts). */
function writeText(writer: Writer, value: string, end: number): void {
  const { source } = writer
  if (value.length === end - writer.at && !hasBreak(value) && source.startsWith(value, writer.at)) {
    addRun(current(writer), value, writer.at)
    writer.at = end
    return
  }
  alignRun(value, source, writer.at, end, {
    run: (from, to, at) => {
      addRun(current(writer), value.slice(from, to), at)
      writer.at = at + to - from
    },
    replaced: (words, at, until) => {
      addReplaced(current(writer), words, at, until)
      writer.at = until
    },
    lineBreak: (at, until) => writeBreak(writer, at, until),
  })
}

function hasBreak(value: string): boolean {
  return value.includes('\n') || value.includes('\r')
}

/** Words that stand in the source as they are. */
function addRun(draft: Draft, words: string, at: number): void {
  if (words === '') return
  const length = draft.text.length
  if (draft.ended < 0) draft.map.push(length, at)
  else if (draft.ended !== at) {
    if (draft.map[draft.map.length - 2] !== length) draft.map.push(length, draft.ended)
    draft.map.push(length, at)
  }
  draft.text += words
  draft.ended = at + words.length
}

/** Words that stand for something else in the source: an entity, a line's end. */
function addReplaced(draft: Draft, words: string, at: number, until: number): void {
  const length = draft.text.length
  if (draft.ended >= 0 && draft.ended !== at) {
    if (draft.map[draft.map.length - 2] !== length) draft.map.push(length, draft.ended)
    draft.map.push(length, at)
  } else if (draft.map[draft.map.length - 2] !== length) draft.map.push(length, at)
  draft.text += words
  draft.map.push(draft.text.length, until)
  draft.ended = until
}

/** Ends the line, or writes one blank; a blank that follows a blank or opens the prose is left out. */
function writeBreak(writer: Writer, at: number, until: number): void {
  writer.at = until
  if (writer.split) {
    nextLine(writer)
    return
  }
  const draft = current(writer)
  if (draft.text === '' || draft.text.endsWith(' ')) return
  addReplaced(draft, ' ', at, until)
}

/** Marks that are open go on, on the next line. */
function nextLine(writer: Writer): void {
  const draft = current(writer)
  for (const mark of writer.opened) {
    closeMark(draft, mark)
    mark.from = 0
  }
  if (writer.struckFrom >= 0) {
    closeMark(draft, { kind: 'struck', url: null, from: writer.struckFrom })
    writer.struckFrom = 0
  }
  writer.drafts.push(newDraft())
}

/** Code keeps its words: what stands between the backticks, without the one blank of padding. */
function writeCode(writer: Writer, value: string, end: number): void {
  const { source } = writer
  const draft = current(writer)
  const from = draft.text.length
  let at = writer.at
  while (source.charCodeAt(at) === 96) at++
  const found = source.indexOf(value, at)
  const words = value.replaceAll('\r\n', ' ').replaceAll('\n', ' ').replaceAll('\r', ' ')
  if (found >= 0 && found + value.length <= end && words.length === value.length) addRun(draft, words, found)
  else addReplaced(draft, words, at, Math.max(at, end - (at - writer.at)))
  closeMark(draft, { kind: 'code', url: null, from })
}

function writeImage(writer: Writer, alt: string, url: string | null): void {
  const draft = current(writer)
  const from = draft.text.length
  const words = alt.replaceAll(/\s+/g, ' ')
  if (writer.source.startsWith(words, writer.at + 2)) addRun(draft, words, writer.at + 2)
  else addReplaced(draft, words, writer.at, writer.at)
  closeMark(draft, { kind: 'image', url, from })
}

/** Tags and comments are no words; `<br>` ends a line, `<s>` and `<del>` strike out what they hold. */
function writeHtml(writer: Writer, value: string): void {
  const tag = tagName(value)
  if (tag === 'br') writeBreak(writer, writer.at, writer.at + value.length)
  if (tag !== 's' && tag !== 'del' && tag !== 'strike') return
  const draft = current(writer)
  if (value.charCodeAt(1) !== 47) writer.struckFrom = draft.text.length
  else if (writer.struckFrom >= 0) {
    closeMark(draft, { kind: 'struck', url: null, from: writer.struckFrom })
    writer.struckFrom = -1
  }
}

/** `</Del >` → `del`; nothing for a comment. */
function tagName(html: string): string {
  const match = /^<\/?([a-zA-Z][a-zA-Z0-9]*)/.exec(html)
  return match ? match[1]!.toLowerCase() : ''
}

/** The part of a prose between two places in its text, with the same way back to the source. */
export function sliceProse(prose: Prose, from: number, to: number = prose.text.length): Prose {
  if (from <= 0 && to >= prose.text.length) return prose
  const { start, end } = sourceSpan(prose, from, to)
  const map = [0, start]
  for (let index = 0; index < prose.map.length; index += 2) {
    const at = prose.map[index]!
    if (at > from && at < to) map.push(at - from, prose.map[index + 1]!)
  }
  if (to > from) map.push(to - from, end)
  const marks: ProseMark[] = []
  for (const mark of prose.marks) {
    if (mark.to > from && mark.from < to) marks.push({ ...mark, from: Math.max(0, mark.from - from), to: Math.min(to, mark.to) - from })
  }
  return { text: prose.text.slice(from, to), map, marks }
}

/** The prose without blanks at its ends. */
export function trimProse(prose: Prose): Prose {
  const { text } = prose
  const body = text.trimEnd()
  return sliceProse(prose, body.length - body.trimStart().length, body.length)
}

/** Lines that follow one another in the source, read as one: a blank stands for each line's end. */
export function joinProse(lines: readonly Prose[]): Prose {
  if (lines.length === 1) return lines[0]!
  let text = ''
  const map: number[] = []
  const marks: ProseMark[] = []
  for (const line of lines) {
    if (text.length >= longest) break
    if (text !== '') text += ' '
    const from = text.length
    for (let index = 0; index < line.map.length; index += 2) map.push(line.map[index]! + from, line.map[index + 1]!)
    for (const mark of line.marks) marks.push({ ...mark, from: mark.from + from, to: mark.to + from })
    text += line.text
  }
  return { text, map: map.length > 0 ? map : [0, 0], marks }
}
