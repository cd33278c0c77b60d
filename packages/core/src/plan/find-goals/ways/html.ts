import { hasLetter } from '../../../text/letters.js'
import type { Prose } from '../../../words/prose.js'
import { foldLabel } from '../../labels/fold-label.js'
import { htmlProse } from '../../outline/html-prose.js'
import { openerOf } from '../../outline/opener.js'
import type { Block } from '../../outline/outline.js'
import { sliceProse } from '../../prose/prose-of.js'
import type { Finder } from '../finder.js'
import { type Cell, emptyBody, type Found, type Place } from '../found.js'

type HtmlBlock = Extract<Block, { kind: 'html' }>

/** An element's words and where all of it stands. */
interface Element {
  readonly tag: string
  readonly prose: Prose
  readonly start: number
  readonly end: number
}

/**
 * Goals in raw HTML: rows of a table with a goal column; `<li>` under a goals heading; anywhere `<li>` and `<summary>` that say `Goal 1: …`.
 * Comments hold none, and neither do lists inside a table's cells.
 */
export function goalsInHtml(block: HtmlBlock, place: Place, finder: Finder, which: 'saying-so' | 'items'): readonly Found[] {
  const html = withoutComments(block.value)
  const { start } = block.span
  if (/<table\b/i.test(html) || /^\s*<t[rdh]\b/i.test(html)) return goalsInRows(html, start, place, finder)
  const found: Found[] = []
  for (const element of elements(html, start)) {
    const opener = openerOf(element.prose, finder.labels)
    if (!opener && (which === 'saying-so' || element.tag !== 'li')) continue
    const title = opener && opener.rest < element.prose.text.length ? sliceProse(element.prose, opener.rest) : element.prose
    found.push(goalOf(title, opener?.role ?? 'goal', element, [], place))
  }
  return found
}

/** `{{ item.title }}`, `{% for … %}` in a page's own markup: words for whoever builds the site, in place of which others will stand. */
const isOfTemplate = (text: string): boolean => /\{\{.*\}\}|\{%.*%\}/.test(text)

const goalOf = (
  title: Prose,
  role: Found['role'],
  { start, end }: Pick<Element, 'start' | 'end'>,
  cells: readonly Cell[],
  place: Place,
): Found => ({
  role,
  writtenAs: 'html',
  title,
  item: null,
  span: { start, end },
  body: emptyBody,
  cells,
  goals: [],
  place,
})

/** Comments become blanks, so that places stay what they are. */
const withoutComments = (html: string): string =>
  html.includes('<!--') ? html.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, (comment) => ' '.repeat(comment.length)) : html

/** Items and summaries that hold words; what an unclosed `<li>` holds ends at the next tag of its kind. */
function elements(html: string, start: number): readonly Element[] {
  const found: Element[] = []
  const closed = /<(li|summary)\b[^>]*>((?:(?!<\/?(?:li|ul|ol|summary)\b)[\s\S])*)(?:<\/\1\s*>)?/gi
  for (const match of html.matchAll(closed)) {
    const at = start + match.index
    const prose = htmlProse(match[2]!, at + match[0].indexOf('>') + 1)
    if (hasLetter(prose.text) && !isOfTemplate(prose.text))
      found.push({ tag: match[1]!.toLowerCase(), prose, start: at, end: at + match[0].trimEnd().length })
  }
  return found
}

/** Rows of the tables whose first row names a goal column. */
function goalsInRows(html: string, start: number, place: Place, finder: Finder): readonly Found[] {
  const found: Found[] = []
  let header: readonly Element[] = []
  let at = -1
  for (const row of html.matchAll(/<table\b|<tr\b[^>]*>([\s\S]*?)(?=<\/?tr\b|<\/table\b|$)/gi)) {
    if (row[1] === undefined) {
      header = []
      at = -1
      continue
    }
    const cells = cellsOf(row[0], start + row.index)
    if (header.length === 0) {
      header = cells
      at = cells.findIndex((cell) => finder.labels.goalColumn.has(foldLabel(cell.prose.text)))
    } else if (at >= 0 && hasLetter(cells[at]?.prose.text ?? '')) {
      const end = start + row.index + row[0].trimEnd().length
      const own = cells[at]!
      const fields = cells.flatMap((cell, index) => (index === at ? [] : fieldCell(cell, header[index], finder)))
      found.push(goalOf(own.prose, 'goal', { start: start + row.index, end }, fields, place))
    }
  }
  return found
}

function cellsOf(row: string, start: number): readonly Element[] {
  const cells: Element[] = []
  for (const match of row.matchAll(/<(t[dh])\b[^>]*>([\s\S]*?)(?=<\/?t[dhr]\b|$)/gi)) {
    const at = start + match.index
    cells.push({ tag: 'td', prose: htmlProse(match[2]!, at + match[0].indexOf('>') + 1), start: at, end: at + match[0].length })
  }
  return cells
}

function fieldCell(cell: Element, header: Element | undefined, finder: Finder): readonly Cell[] {
  if (!header || header.prose.text.trim() === '') return []
  const label = header.prose.text.trim()
  const { map } = cell.prose
  const span = { start: map[1]!, end: Math.max(map[1]!, map[map.length - 1]!) }
  const labelSpan = { start: header.prose.map[1]!, end: Math.max(header.prose.map[1]!, header.prose.map[header.prose.map.length - 1]!) }
  return [{ field: finder.labels.field(foldLabel(label)) ?? 'other', label, labelSpan, lines: [cell.prose], span }]
}
