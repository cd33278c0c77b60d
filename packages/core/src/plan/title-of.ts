import { type Prose, plainProse } from '../words/prose.js'
import { type Context, phraseOf } from './context.js'
import { entryIn } from './front-matter/entry.js'
import { foldLabel } from './labels/fold-label.js'
import type { FrontMatter, FrontMatterEntry, Phrase } from './model.js'
import { isGoalsHeading } from './outline/heading-meaning.js'
import type { Section } from './outline/outline.js'

/** What names the page: its first heading of the upper two levels, the only one above all others, or a line over the goals. */
export function titleOf(root: Section, context: Context): Phrase | null {
  const [only, ...others] = root.sections
  const isAboveAll = only !== undefined && others.length === 0 && only.sections.length > 0
  const head = isAboveAll ? only.head : root.sections.find((section) => section.head && section.head.depth <= 2)?.head
  const line = head ? head.prose : lineAsTitle(root, context)
  return line ? phraseOf(line, context) : null
}

/** `Goals for 2027` as the first line of a page without headings, over a list. */
function lineAsTitle({ blocks: [first, second], sections }: Section, { labels }: Context): Prose | null {
  const line = first?.kind === 'paragraph' && first.lines.length === 1 && second?.kind === 'list' ? first.lines[0]! : null
  return line && sections.length === 0 && isGoalsHeading(foldLabel(line.text), labels) ? line : null
}

/** `title:` of the front matter as a title that is read. */
export function titleSaid(frontMatter: FrontMatter, context: Context): Phrase | null {
  const entry = entryIn(frontMatter, 'title')
  return typeof entry?.value === 'string' ? phraseOf(plainProse(entry.value, titleStart(context.text, entry)), context) : null
}

/** Past a quotation mark. */
const titleStart = (text: string, { valueSpan }: FrontMatterEntry): number =>
  valueSpan.start + (/["']/.test(text.charAt(valueSpan.start)) ? 1 : 0)
