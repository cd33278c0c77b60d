import type { Prose } from '../../words/prose.js'
import { openerOf } from '../opener.js'
import type { Block } from '../outline.js'
import { sliceProse } from '../prose-of.js'
import type { Finder } from './finder.js'
import { emptyBody, type Found, type Place } from './found.js'

/** Goals in raw HTML: `<li>` under a goals heading; anywhere `<li>`, `<summary>` and `<td>` that say `Goal 1: …`. Comments hold none. */
export function goalsInHtml(
  block: Extract<Block, { kind: 'html' }>,
  place: Place,
  finder: Finder,
  which: 'saying-so' | 'items',
): readonly Found[] {
  const found: Found[] = []
  for (const match of elements(block.value)) {
    const [all, tag, inner] = match as unknown as [string, string, string]
    const at = block.span.start + match.index + all.indexOf('>') + 1
    const prose = htmlProse(inner, at)
    const opener = openerOf(prose, finder.labels)
    if (!/\p{L}/u.test(prose.text)) continue
    if (!opener && (which === 'saying-so' || tag.toLowerCase() !== 'li')) continue
    found.push({
      role: opener?.role ?? 'goal',
      writtenAs: 'html',
      title: opener && opener.rest < prose.text.length ? sliceProse(prose, opener.rest) : prose,
      item: null,
      span: { start: block.span.start + match.index, end: block.span.start + match.index + all.trimEnd().length },
      body: emptyBody,
      cells: [],
      goals: [],
      place,
    })
  }
  return found
}

/** Elements without elements of their own kind inside; what an unclosed `<li>` holds ends at the next one. */
function elements(html: string): IterableIterator<RegExpExecArray> {
  const source = html.includes('<!--') ? html.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, (comment) => ' '.repeat(comment.length)) : html
  return source.matchAll(/<(li|summary|td)\b[^>]*>((?:(?!<\/?(?:li|ul|ol|td|tr|summary)\b)[\s\S])*)(?:<\/\1\s*>)?/gi)
}

/** Words between tags; tags are left out, line ends and runs of blanks are one blank. */
function htmlProse(html: string, start: number): Prose {
  let text = ''
  const map: number[] = []
  let ended = -1
  const put = (words: string, at: number): void => {
    if (ended !== at) {
      if (ended >= 0 && map[map.length - 2] !== text.length) map.push(text.length, ended)
      map.push(text.length, at)
    }
    text += words
    ended = at + words.length
  }
  for (const match of html.matchAll(/<[^>]*>|\s+|[^<\s]+|</g)) {
    const at = start + match.index
    if (match[0].startsWith('<') && match[0].length > 1) continue
    if (!/\s/.test(match[0])) put(match[0], at)
    else if (text !== '' && !text.endsWith(' ')) put(' ', at)
  }
  if (ended < 0) return { text: '', map: [0, start], marks: [] }
  map.push(text.length, ended)
  const prose = { text, map, marks: [] }
  return text.endsWith(' ') ? sliceProse(prose, 0, text.length - 1) : prose
}
