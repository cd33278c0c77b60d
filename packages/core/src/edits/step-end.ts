import type { Step } from '../plan/model.js'
import { lineEnd } from './line-at.js'

/** Where inline data of a step is added: behind the words and data of its first line, before a closing `^id` and blanks. In a table, before the cell ends. */
export function stepEnd(text: string, { textSpan }: Pick<Step, 'textSpan'>): number {
  const line = text.slice(textSpan.start, lineEnd(text, textSpan.start))
  const cell = /<br\s*\/?>|(?<!\\)\|/i.exec(line)
  const own = (cell ? line.slice(0, cell.index) : line).replace(/\s*\^[\w-]+\s*$/, '').trimEnd()
  return textSpan.start + own.length
}
