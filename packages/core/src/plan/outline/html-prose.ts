import type { Prose } from '../../words/prose.js'
import { sliceProse } from '../prose/prose-of.js'

/** Words between tags; tags are left out, line ends and runs of blanks are one blank, entities the characters they stand for. */
export function htmlProse(html: string, start: number): Prose {
  let text = ''
  const map: number[] = []
  let ended = -1
  for (const match of html.matchAll(/<[^>]*>|\s+|&#?[A-Za-z0-9]{2,8};|[^<\s&]+|[<&]/g)) {
    const at = start + match.index
    const isTag = match[0].length > 1 && match[0].startsWith('<')
    const isBlank = !isTag && /^\s/.test(match[0])
    if (isTag || (isBlank && (text === '' || text.endsWith(' ')))) continue
    const words = isBlank ? ' ' : match[0].startsWith('&') ? characterOf(match[0]) : match[0]
    if (ended !== at) {
      if (ended >= 0 && map[map.length - 2] !== text.length) map.push(text.length, ended)
      map.push(text.length, at)
    }
    text += words
    ended = at + words.length
    if (words.length === match[0].length) continue
    map.push(text.length, at + match[0].length)
    ended = at + match[0].length
  }
  if (ended < 0) return { text: '', map: [0, start], marks: [] }
  if (map[map.length - 2] !== text.length) map.push(text.length, ended)
  const prose: Prose = { text, map, marks: [] }
  return text.endsWith(' ') ? sliceProse(prose, 0, text.length - 1) : prose
}

/** What an entity stands for; itself where nobody knows. */
function characterOf(entity: string): string {
  const name = entity.slice(1, -1)
  const code = /^#(?:\d+|[xX][0-9a-fA-F]+)$/.test(name) ? Number(name.slice(1).replace(/^[xX]/, '0x')) : named.get(name)
  return code !== undefined && code > 31 && code <= 0xffff ? String.fromCharCode(code === 160 ? 32 : code) : entity
}

/** Those that people type; letters with accents stand as they are in any text of today. */
const named: ReadonlyMap<string, number> = new Map([
  ['amp', 38],
  ['lt', 60],
  ['gt', 62],
  ['quot', 34],
  ['apos', 39],
  ['nbsp', 160],
  ['ndash', 0x2013],
  ['mdash', 0x2014],
  ['hellip', 0x2026],
  ['lsquo', 0x2018],
  ['rsquo', 0x2019],
  ['ldquo', 0x201c],
  ['rdquo', 0x201d],
  ['euro', 0x20ac],
  ['pound', 0xa3],
  ['times', 0xd7],
])
