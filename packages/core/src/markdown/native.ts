import type { Root } from 'mdast'
import type { ParseMarkdown } from './parse-markdown.js'

/** The native engine, or `undefined` where the optional package or its binary is not there. Never throws, says nothing. */
export async function loadNative(): Promise<ParseMarkdown | undefined> {
  try {
    const { markdownToMdast } = await import('satteri')
    const parse = markdownToMdast as (source: string) => unknown
    return Object.assign((text: string) => (isReadOtherwise(text) ? undefined : (parse(text) as Root)), { declines: isReadOtherwise })
  } catch {
    return undefined
  }
}

/**
 * Texts that the native engine is known to read otherwise than the reference engine, each with the reason in `known-differences.md` of the
 * engine tests. They are rare, and cheap to tell: the host asks the reference engine for them.
 */
export const isReadOtherwise = (text: string): boolean =>
  differences.some(
    ({ pattern, begins, needs }) =>
      (begins === undefined || text.startsWith(begins)) &&
      (needs === undefined || needs.some((sign) => text.includes(sign))) &&
      pattern.test(text),
  )

interface Difference {
  readonly name: string
  readonly pattern: RegExp
  readonly begins?: string
  /** Without one of these the pattern matches nothing; looking for them is quick. */
  readonly needs?: readonly string[]
}

const emphasis = ['*', '_', '~']
/** `://` and `www.`, whatever their case. */
const addresses = ['://', 'ww.', 'WW.', 'Ww.', 'wW.']

export const differences: readonly Difference[] = [
  { name: 'NUL', pattern: /\0/, needs: ['\0'] },
  { name: 'byte order mark', pattern: /^\ufeff/ },
  { name: 'emoji beside emphasis', pattern: /(?:[\udc00-\udfff]|\ufe0f)[*_~]+\S|\S[*_~]+[\ud800-\udbff]/, needs: emphasis },
  { name: 'marks of two kinds side by side', pattern: /[*~]\\?_|[_~]\\?\*|[*_]\\?~|\\([*_~])\1|([*_~])\\\2/, needs: emphasis },
  { name: 'address behind a word', pattern: /[^\s(*_~[<"'|](?:www\.|https?:\/\/)/i, needs: addresses },
  { name: "address before a mark or a cell's end", pattern: /(?:www\.|https?:\/\/)\S*(?:\||[*_~>](?=\s|$))/i, needs: addresses },
  { name: 'address in an address', pattern: /:\/\/[^\s/]*@/, needs: ['://'] },
  { name: 'letter that is not ASCII before an address', pattern: /[\u0080-\uffff][\w.+-]*@/, needs: ['@'] },
  { name: 'box alone on its line, words below', pattern: /\[[ xX]\][ \t]*(?:\r\n|\r|\n)(?![-*+\r\n]|$)/, needs: ['[ ]', '[x]', '[X]'] },
  {
    name: 'front matter that ends in dots',
    pattern: /^---[ \t]*[\r\n][\s\S]*?[\r\n]\.\.\.[ \t]*(?:[\r\n]|$)/,
    begins: '---',
    needs: ['\n...', '\r...'],
  },
]
