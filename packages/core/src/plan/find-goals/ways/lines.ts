import { lineStart } from '../../../text/lines.js'
import { type Prose, sourceSpan } from '../../../words/prose.js'
import { bareGoal, type Found, type Place } from '../found.js'

/** Lines with bullets that Markdown takes for code: each is a goal, but for those that name a group (`Tools:`). */
export const goalsInLines = (lines: readonly Prose[], place: Place): readonly Found[] =>
  lines.filter((line) => !/[:：]$/.test(line.text)).map((line) => goalOfLine(line, place))

/** Lines with bullets of a paragraph; those set in further than the first go on with the line before, but for those under a line that names a group. */
export function outerLines(lines: readonly Prose[], text: string): readonly Prose[] {
  let margin = 0
  const outer: Prose[] = []
  for (const line of lines) {
    const column = columnOf(sourceSpan(line).start, text)
    const last = outer[outer.length - 1]
    if (last && column > margin && !/[:：]$/.test(last.text)) continue
    margin = Math.max(margin, column)
    outer.push(line)
  }
  return outer
}

export const columnOf = (offset: number, text: string): number => offset - lineStart(text, offset) + 1

const goalOfLine = (title: Prose, place: Place): Found => bareGoal(title, { writtenAs: 'list-item', place })
