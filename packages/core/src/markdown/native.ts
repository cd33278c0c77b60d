import type { Root } from 'mdast'
import type { ParseMarkdown } from './parse-markdown.js'

/** The native engine, or `undefined` where the optional package or its binary is not there. Never throws, says nothing. */
export async function loadNative(): Promise<ParseMarkdown | undefined> {
  try {
    const { markdownToMdast } = await import('satteri')
    return (text) => parse(text, markdownToMdast as (source: string, options?: object) => Root)
  } catch {
    return undefined
  }
}

function parse(text: string, markdownToMdast: (source: string, options?: object) => Root): Root | undefined {
  if (text.includes('\0')) return undefined
  return markdownToMdast(text, {})
}
