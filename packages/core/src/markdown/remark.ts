import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { fillPlaces } from './fill-places.js'

const body = unified().use(remarkParse).use(remarkGfm).freeze()
const withFrontMatter = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).freeze()

/**
 * The reference engine: CommonMark with GFM and front matter. Runs everywhere and always answers; every node has a place. Front matter is only
 * looked for where both its fences stand: a lone `---` on the first line makes the extension misread the list under it.
 */
export const parseWithRemark = (text: string): Root =>
  fillPlaces((hasFrontMatter(text) ? withFrontMatter : body).parse(text.charCodeAt(0) === byteOrderMark ? ` ${text.slice(1)}` : text), text)

/** Cut at the door; where one comes in all the same the engine drops it, and every place would be one too low. */
const byteOrderMark = 0xfeff

const fences = /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)(?:[\s\S]*?(?:\r\n|\n|\r))?\1[ \t]*(?:[\r\n]|$)/

const hasFrontMatter = (text: string): boolean => fences.test(text)
