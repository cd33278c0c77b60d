import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).freeze()

/** The reference engine: CommonMark with GFM and front matter. Runs everywhere and always answers. */
export const parseWithRemark = (text: string): Root => processor.parse(text)
