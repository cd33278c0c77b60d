import { hasLetter, hasLetterOrDigit } from '../../text/letters.js'
import type { Prose } from '../../words/prose.js'
import { htmlProse } from './html-prose.js'

/** A block of HTML that begins a `<details>`: the words of its summary, and the HTML that follows them where it has words too. */
export interface Toggle {
  readonly prose: Prose
  readonly rest: string
}

/** `undefined` for other HTML, and where several stand in one block. */
export function toggleIn(html: string, start: number): Toggle | undefined {
  const match = opening.exec(html)
  if (!match) return undefined
  const [all, words] = match as unknown as [string, string]
  const rest = html.slice(all.length)
  if (/<summary\b/i.test(rest)) return undefined
  const prose = htmlProse(words, start + all.indexOf('>', all.search(/<summary/i)) + 1)
  if (!hasLetter(prose.text)) return undefined
  return { prose, rest: hasLetterOrDigit(rest.replace(tags, '')) ? rest : '' }
}

const opening = /^\s*(?:<details\b[^>]*>\s*)?<summary\b[^>]*>([\s\S]*?)<\/summary\s*>/i
const tags = /<[^>]*>/g

/** Whether more of them end in a block than begin. */
export const endsToggle = (html: string): boolean => html.split('</details').length > html.split('<details').length

export const isEndOfToggle = (html: string): boolean => /^\s*<\/details\s*>\s*$/i.test(html)

/** A note to the writer or a switch of ours: no reader of the page sees it, so it must not stand between a heading and what it leads. */
export const isComment = (html: string): boolean => html.startsWith('<!--') && html.indexOf('-->') === html.trimEnd().length - 3
