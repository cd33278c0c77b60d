import type { PieceText } from './clauses.js'

/** `The "two-minute rule"`, `not "great job"`: words of others, as far as something of one's own stands before them. */
export function isCitedAt({ tokens, piece: { prose } }: PieceText, at: number): boolean {
  const { from, to } = tokens[at]!
  if (!hasQuote(prose.text, from)) return false
  for (const [open, close] of quoteMarks as unknown as readonly (readonly [string, string])[]) {
    const opened = prose.text.lastIndexOf(open, from - 1)
    if (opened <= 0 || from === 0) continue
    if (open === close ? isOdd(prose.text, open, from) : prose.text.lastIndexOf(close, from - 1) <= opened)
      return prose.text.indexOf(close, to) >= 0
  }
  return false
}

const hasQuote = (text: string, before: number): boolean => {
  for (let at = 0; at < before; at++) {
    const code = text.charCodeAt(at)
    if (code === 34 || code === 0xab || (code >= 0x2018 && code <= 0x201e)) return true
  }
  return false
}

const quoteMarks = ['""', '“”', '„“', '«»', '‘’'] as const

const isOdd = (text: string, mark: string, before: number): boolean => {
  let odd = false
  for (let at = text.indexOf(mark); at >= 0 && at < before; at = text.indexOf(mark, at + 1)) odd = !odd
  return odd
}
