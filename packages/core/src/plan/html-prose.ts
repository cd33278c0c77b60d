import type { Prose } from '../words/prose.js'
import { sliceProse } from './prose-of.js'

/** Words between tags; tags are left out, line ends and runs of blanks are one blank. */
export function htmlProse(html: string, start: number): Prose {
  let text = ''
  const map: number[] = []
  let ended = -1
  for (const match of html.matchAll(/<[^>]*>|\s+|[^<\s]+|</g)) {
    const at = start + match.index
    const isTag = match[0].length > 1 && match[0].startsWith('<')
    const isBlank = !isTag && /^\s/.test(match[0])
    if (isTag || (isBlank && (text === '' || text.endsWith(' ')))) continue
    const words = isBlank ? ' ' : match[0]
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
