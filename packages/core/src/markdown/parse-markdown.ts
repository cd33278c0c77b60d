import type { Root } from 'mdast'

/**
 * Text → mdast. `undefined` is an engine's way to say "ask the reference engine": for text it is known to read otherwise.
 * The reference engine always answers. Offsets are UTF-16; a byte order mark has been cut before.
 */
export interface ParseMarkdown {
  (text: string): Root | undefined
  /** Whether it says so of a text; for hosts that parse a text in parts and must read all of them with one engine. */
  readonly declines?: (text: string) => boolean
}
