import { type Prose, sourceSpan } from '../../words/prose.js'
import { emptyBody, type Found, type Place } from './found.js'

/** Lines with bullets that Markdown takes for code: each is a goal, but for those that name a group (`Tools:`). */
export const goalsInLines = (lines: readonly Prose[], place: Place): readonly Found[] =>
  lines.filter((line) => !/[:：]$/.test(line.text)).map((line) => goalOfLine(line, place))

const goalOfLine = (title: Prose, place: Place): Found => ({
  role: 'goal',
  writtenAs: 'list-item',
  title,
  item: null,
  span: sourceSpan(title),
  body: emptyBody,
  cells: [],
  goals: [],
  place,
})
