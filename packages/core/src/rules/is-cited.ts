import type { Span } from '../text/span.js'

/**
 * Whether words stand in quotation marks or in a link, within the stretch that holds them: the title of a book or an article, which its reader did
 * not choose.
 */
export function isCited(text: string, within: Span, { start, end }: Span): boolean {
  const before = text.slice(within.start, start)
  const after = text.slice(end, within.end)
  if (before.lastIndexOf('[') > before.lastIndexOf(']') && /^[^\][]*\](?:[([]|\])/.test(after)) return true
  return pairs.some(([open, close]) =>
    open === close
      ? count(before, open) % 2 === 1 && after.includes(close)
      : before.lastIndexOf(open) > before.lastIndexOf(close) && after.includes(close),
  )
}

const pairs = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
  ['「', '」'],
] as const

const count = (text: string, mark: string): number => text.split(mark).length - 1
