import type { Prose } from '../../../words/prose.js'
import { statusSignAtEnd } from '../../fields/status.js'
import { wordsOf } from '../../labels/labels.js'
import type { Section } from '../../outline/outline.js'
import type { Finder } from '../finder.js'
import { nowhere } from '../found.js'
import { numbered } from '../groups.js'
import { onceBySection } from '../remembered.js'
import { goalsInHtml } from '../ways/html.js'
import { mostlyActs } from './hopes.js'
import { acts, intentOf } from './intent.js'
import { itemsUnder, titleOf } from './lines-under.js'
import { saysMeans } from './other-kinds.js'
import { titleLine } from './title-line.js'
import { holdsWishes } from './wish.js'

/**
 * Sub-headings that only stand beside the goals: where two and more are numbered and most are, one without a number tells of something else
 * (`Legend`, `How I chose them`), as links and quotations do.
 */
export function asidesAmong(parts: readonly Section[], finder: Finder): ReadonlySet<Section> {
  const counted = parts.filter((part) => numbered.test(part.head!.prose.text))
  const mostCounted = counted.length >= 2 && counted.length * 2 > parts.length
  const repeated = repeatedLines(parts)
  const means = meansAmong(parts, finder)
  return new Set(
    parts.filter(
      (part) =>
        (mostCounted && !counted.includes(part)) ||
        repeated.has(part) ||
        means.has(part) ||
        onceBySection(part, 'aside', finder, () => isAsideByItself(part, finder)),
    ),
  )
}

/** `Materials` over three things to buy, beside headings under which most items begin as deeds: `Technique` over deeds of its own is a part of life. */
function meansAmong(parts: readonly Section[], finder: Finder): ReadonlySet<Section> {
  const named = parts.filter((part) => saysMeans(part.head!.folded, finder.labels))
  if (named.length === 0 || named.length === parts.length) return none
  const means = named.filter((part) => !itemsUnder(part, finder).some((line) => acts(titleOf(line, finder), finder.labels)))
  return means.length > 0 && parts.some((part) => !named.includes(part) && mostlyActs(part, finder)) ? new Set(means) : none
}

const none: ReadonlySet<Section> = new Set()

const isAsideByItself = (part: Section, finder: Finder): boolean =>
  (isQuoted(part) && !acts(part.head!.prose, finder.labels)) ||
  isPointers(part, finder) ||
  isNames(part, finder) ||
  isManual(part, finder) ||
  (isEssay(part, finder) && !holdsWishes(part, finder))

/** `Setup`, and under it nothing but words and code, none of them by someone who says `I`: how to use what is called `Goals`. */
const isManual = ({ head, blocks, sections }: Section, { labels }: Finder): boolean =>
  labels.otherKinds.software.has(head!.folded) &&
  sections.length === 0 &&
  blocks.length > 0 &&
  blocks.every(
    (block) =>
      block.kind === 'code' || (block.kind === 'paragraph' && !block.lines.some(({ text }) => labels.small.self(text.toLowerCase()))),
  )

/** `**Strategy:**` below one goal and again below the next is no goal's name, but a part of each. */
function repeatedLines(parts: readonly Section[]): ReadonlySet<Section> {
  const seen = new Map<string, Section[]>()
  for (const part of parts) if (part.head!.depth > 6) seen.set(part.head!.folded, [...(seen.get(part.head!.folded) ?? []), part])
  return new Set([...seen.values()].filter(({ length }) => length >= 2).flat())
}

/** Nothing but links to other pages, and no word about them nor of doing anything: `Previous years`. */
export function isPointers({ blocks, sections }: Section, finder: Finder): boolean {
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.node.children : []))
  return (
    items.length > 0 &&
    sections.length === 0 &&
    items.every((item) => item.checked == null && item.children.length === 1 && isLinked(titleLine(item, finder))) &&
    items.filter((item) => intentOf(titleLine(item, finder), finder.labels) > 0).length * 2 <= items.length
  )
}

/** Nothing but a list in HTML of which no item says something to reach: who is in which group. */
function isNames({ blocks, sections }: Section, finder: Finder): boolean {
  if (sections.length > 0 || blocks.length === 0 || blocks.some(({ kind }) => kind === 'list')) return false
  const items = blocks.flatMap((block) => (block.kind === 'html' ? goalsInHtml(block, nowhere, finder, 'items') : []))
  return items.length >= 2 && items.every(({ title }) => !acts(title, finder.labels) && wordsOf(title.text).length <= 2)
}

function isLinked({ text, marks }: Prose): boolean {
  const linked = marks.reduce((sum, mark) => sum + (mark.kind === 'link' ? mark.to - mark.from : 0), 0)
  return linked * 5 > text.trim().length * 3
}

/**
 * A subject with prose about it: more than two lines of text, and neither the heading nor the first sentence says something to reach
 * (`Ruby`, `The team`).
 */
function isEssay({ head, blocks, sections }: Section, { labels }: Finder): boolean {
  const { prose, folded } = head!
  if (sections.length > 0 || !blocks.every(({ kind }) => kind === 'paragraph' || aside.has(kind))) return false
  if (numbered.test(prose.text) || statusSignAtEnd(prose.text) || /\d/.test(prose.text) || intentOf(prose, labels) > 0) return false
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.lines : []))
  const words = lines.reduce((sum, { text }) => sum + wordsOf(text).length, 0)
  const [first] = lines
  return (
    words > 40 &&
    wordsOf(folded).length <= 4 &&
    first !== undefined &&
    intentOf(first, labels) <= 0 &&
    !labels.hopes.isIn(first.text.toLowerCase())
  )
}
const aside: ReadonlySet<string> = new Set(['rule', 'quote', 'code', 'definition', 'html', 'other'])

/** Someone else's words and nothing that the writer says. */
const isQuoted = ({ blocks, sections }: Section): boolean =>
  blocks.some(({ kind }) => kind === 'quote') && sections.length === 0 && blocks.every(({ kind }) => quoted.has(kind))
const quoted: ReadonlySet<string> = new Set(['quote', 'rule', 'definition', 'other'])
