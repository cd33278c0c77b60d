import { type Prose, sourceSpan } from '../../../words/prose.js'
import type { Section } from '../../outline/outline.js'
import { joinProse, sliceProse } from '../../prose/prose-of.js'
import type { Finder } from '../finder.js'
import type { ParagraphBlock } from '../ways/paragraphs.js'
import { isAreaName } from './areas.js'
import { acts } from './intent.js'
import { nextSentence, saysWish } from './intent-within.js'

/** A sentence of a paragraph in which someone says what they want, and what follows it there. */
export interface Wish {
  readonly sentence: Prose
  readonly rest: ParagraphBlock | null
}

/** `Motors are new to me. So I plan to give one a try. It is small.`: the first sentence that begins, perhaps behind `so` or a time, with `I plan to`. */
export function wishIn({ lines, span }: ParagraphBlock, { labels }: Finder): Wish | undefined {
  const prose = joinProse(lines)
  const text = prose.text.toLowerCase()
  if (text.length > longest) return undefined
  for (let at = 0; at >= 0; ) {
    const next = nextSentence(text, at)
    const end = next < 0 ? text.length : next
    if (saysWish(text.slice(at, end), labels)) return { sentence: sliceProse(prose, at, end), rest: restOf(prose, next, span.end) }
    at = next
  }
  return undefined
}

const longest = 1_500

function restOf(prose: Prose, from: number, end: number): ParagraphBlock | null {
  if (from < 0) return null
  const line = sliceProse(prose, from)
  return { kind: 'paragraph', lines: [line], span: { start: sourceSpan(line).start, end } }
}

/** The wishes of a section's own paragraphs. */
export const wishesUnder = ({ blocks }: Section, finder: Finder): readonly Prose[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? (wishIn(block, finder)?.sentence ?? []) : []))

/** `Home`, and under it two paragraphs and more of what someone wants there, half of all at least; one below the name of a part of life. */
export function holdsWishes(section: Section, finder: Finder): boolean {
  const { head, blocks, sections } = section
  const least = isAreaName(section, finder) ? 1 : 2
  if (sections.length > 0 || blocks.length < least || blocks.some(({ kind }) => kind !== 'paragraph')) return false
  if (acts(head!.prose, finder.labels)) return false
  const wishes = wishesUnder(section, finder).length
  return wishes >= least && wishes * 2 >= blocks.length
}
