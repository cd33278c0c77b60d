import type { Root } from 'mdast'

/**
 * Text → mdast. `undefined` is an engine's way to say "ask the reference engine": for text it is known to read otherwise.
 * The reference engine always answers. Offsets are UTF-16; a byte order mark has been cut before.
 */
export type ParseMarkdown = (text: string) => Root | undefined
