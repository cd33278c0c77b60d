import { placeOf } from '../../../markdown/place.js'
import { beginsLarge, capitals, hasLetter, letters } from '../../../text/letters.js'
import { type Prose, sourceSpan } from '../../../words/prose.js'
import { asksForGoals } from '../../labels/asked.js'
import { foldLabel } from '../../labels/fold-label.js'
import { type Labels, wordsOf } from '../../labels/labels.js'
import { isGoalsHeading, isTimeName } from '../../outline/heading-meaning.js'
import { linesIn } from '../../outline/lines-in.js'
import { type Block, isBold } from '../../outline/outline.js'
import { joinProse, sliceProse } from '../../prose/prose-of.js'
import type { Finder } from '../finder.js'
import type { Found, Place } from '../found.js'
import { acts, intentOf } from '../signs/intent.js'
import { myGoalIn } from '../signs/my-goal.js'
import { isCaution, opensWithSelf, saysHowThingsAre } from '../signs/says.js'
import { wishIn } from '../signs/wish.js'
import { withoutPast } from '../signs/without-past.js'
import { areBroken } from './broken-lines.js'
import { isTitled, titleLines } from './list-items.js'

export type ParagraphBlock = Extract<Block, { kind: 'paragraph' }>

/**
 * Paragraphs under a goals heading that holds nothing else: each is a goal, with the label lines and paragraphs of labels under it. Where one says
 * `My goal is …`, the others only talk about it.
 */
export function goalsInParagraphs(blocks: readonly Block[], place: Place, finder: Finder): readonly Found[] {
  const quoted = blocks[0]?.kind === 'quote'
  const sayings = blocks.filter(({ kind }) => kind === 'quote').length
  const told = blocks.flatMap((block) =>
    block.kind === 'paragraph' && !(quoted && (sayings > 1 || isLong(block.lines)) && isRemark(block, finder))
      ? (answerOf(block, finder) ?? [])
      : [],
  )
  const entries = entriesAmong(told, finder)
  const mine = entries?.some(isLettered) ? [] : told.flatMap((block) => myGoalIn(block, finder) ?? [])
  if (
    mine.length === 0 &&
    !entries &&
    (isEssay(told.filter((block) => blocks.includes(block))) || (!place.okr && !place.results && areStatements(told, finder)))
  )
    return wishesAmong(told, place, finder)
  const found: Found[] = []
  let aside = false
  for (const block of mine.length > 0 ? mine : (entries ?? withoutIntroduction(told, finder))) {
    if (isLead(block)) aside = tellsOfElse(block, finder)
    const label = finder.labelOf(block.lines[0]!)
    if (aside || (label && !label.field && finder.labels.about.has(label.folded))) continue
    const last = found[found.length - 1]
    if (label?.field && last) found[found.length - 1] = withBlock(last, block)
    else if (!label?.field && mine.length === 0 && isOfLines(block, finder))
      for (const line of block.lines)
        found.push(goalOfParagraph({ kind: 'paragraph', lines: [line], span: sourceSpan(line) }, place, finder))
    else if (!label?.field && (mine.length > 0 || isSentence(entries ? opening(block) : block, finder)))
      found.push(goalOfParagraph(block, place, finder))
  }
  return withoutPast(found, finder)
}

/** Of paragraphs that tell of this and that, those in which someone says what they want: each is one goal, by that sentence. */
function wishesAmong(told: readonly ParagraphBlock[], place: Place, finder: Finder): readonly Found[] {
  const wishes = told.flatMap((block): Found[] => {
    const wish = wishIn(block, finder)
    if (!wish || wish.sentence.text.length > 300) return []
    const goal = goalOfParagraph({ kind: 'paragraph', lines: [wish.sentence], span: block.span }, place, finder)
    return [{ ...goal, body: { blocks: wish.rest ? [wish.rest] : [], sections: [] } }]
  })
  return wishes.length * 2 >= told.length ? wishes : []
}

/** Words before two paragraphs and more that say something to reach, each in one sentence, lead to them. */
function withoutIntroduction(blocks: readonly ParagraphBlock[], { labels }: Finder): readonly ParagraphBlock[] {
  const first = blocks.findIndex(({ lines }) => intentOf(lines[0]!, labels) > 0 || beginsBold(lines[0]!))
  const lead = blocks.slice(0, first)
  const others = blocks.slice(first)
  const alike = [({ lines }: ParagraphBlock) => beginsBold(lines[0]!), ({ lines }: ParagraphBlock) => intentOf(lines[0]!, labels) > 0]
  if (lead.length === 1 && others.length >= 2 && alike.some((is) => others.every(is)) && tellsFact(lead[0]!, labels)) return others
  if (lead.length === 0 || !lead.every(({ lines }) => isLong(lines))) return blocks
  const rest = blocks.slice(first)
  return rest.filter(({ lines }) => intentOf(lines[0]!, labels) > 0 && !isLong(lines)).length >= 2 ? rest : blocks
}

/** `This summer I am an intern at the harbour.`: among its first words a verb that tells how things are or were. */
const tellsFact = ({ lines: [first] }: ParagraphBlock, { copulas, past, small }: Labels): boolean => {
  const words = wordsOf(first!.text.toLowerCase()).slice(0, 9)
  return /[.!]\s*$/.test(first!.text) && words.some((word, at) => at > 0 && (copulas.has(word) || past.has(word) || small.facts.has(word)))
}

const beginsBold = ({ marks }: Prose): boolean => marks.some(({ kind, from }) => kind === 'strong' && from < 2)

/** What someone says of a saying above it, none of which says something to reach. */
const isRemark = ({ lines }: ParagraphBlock, { labels }: Finder): boolean =>
  lines.every((line) => intentOf(line, labels) <= 0 && !labels.hopes.isIn(line.text.toLowerCase()))

/** Two sentences and more. */
const isLong = (lines: readonly Prose[]): boolean => /[.!?]\s+\S/.test(lines.map(({ text }) => text).join(' '))

/** `What I can bring to the team:` */
const isLead = ({ lines }: ParagraphBlock): boolean => lines.length === 1 && /[:：]\s*$/.test(lines[0]!.text)

/** A lead that asks for a thing, which is neither a goal nor hoped for: what stands below it is none either. */
function tellsOfElse({ lines }: ParagraphBlock, { labels }: Finder): boolean {
  const folded = foldLabel(lines[0]!.text)
  return labels.asks.first.isIn(wordsOf(folded)[0] ?? '') && !labels.goals.isIn(folded) && !labels.hopes.isIn(folded)
}

/** What answers a bold question for goals: `**What do I want to learn?**` and a sentence below it. */
export function goalInAnswer(block: ParagraphBlock, place: Place, finder: Finder): Found | undefined {
  const answer = answerOf(block, finder)
  return answer && answer !== block && isSentence(answer, finder) ? goalOfParagraph(answer, place, finder) : undefined
}

/** `**What do I want to learn?**` and its answer in one paragraph: the answer, where the question asks for goals; nothing where it asks for something else. */
function answerOf(block: ParagraphBlock, { labels }: Finder): ParagraphBlock | undefined {
  const [first, ...rest] = block.lines
  if (!first || rest.length === 0 || !isBold(first) || !/[?？]\s*$/.test(first.text)) return block
  return asksForGoals(foldLabel(first.text), labels) ? { ...block, lines: rest } : undefined
}

/** A goal a line, as people write who do not know that Markdown joins lines: each of three is something to do, or each is short, begins anew, and most say something to reach, be it behind the name of a part of life (`Home: paint the hall`). */
function isOfLines({ lines }: ParagraphBlock, finder: Finder): boolean {
  if (areBroken(lines, finder.text) || (lines.length >= 2 && lines.every(({ text }) => lettered.test(text)))) return true
  if (lines.length >= 3 && lines.every((line) => line.text.length <= 60 && acts(line, finder.labels))) return true
  if (lines.length < 2 || isTitled(lines) || !lines.every(({ text }) => text.length <= 90 && beginsLarge(text))) return false
  const named = lines.map((line) => finder.labelOf(line))
  if (named.some((label) => label?.field)) return false
  if (named.every((label) => label && isTimeName(label.folded, finder.labels))) return true
  const meant = lines.filter((line, at) => intentOf(sliceProse(line, named[at]?.value ?? 0), finder.labels) > 0)
  return meant.length * 2 > lines.length
}

/** Two paragraphs and more, at least half of them long or of several sentences: someone tells of their goals, and sets none line by line. */
function isEssay(blocks: readonly ParagraphBlock[]): boolean {
  const texts = blocks.flatMap(({ lines }) => (isTitled(lines) ? [] : lines.map(({ text }) => text).join(' ')))
  return blocks.length >= 2 && texts.filter((text) => text.length > 300 || manySentences.test(text)).length * 2 >= blocks.length
}

/**
 * Two paragraphs and more of up to some sentences, each of which opens with what someone means to do or is lettered (`a. The oven:`): entries of a list
 * that nobody marked as one. Words that lead to them stand before; around letters there may be any.
 */
function entriesAmong(blocks: readonly ParagraphBlock[], { labels }: Finder): readonly ParagraphBlock[] | undefined {
  const letters = blocks.filter(isLettered)
  const entries = letters.length >= 2 ? letters : blocks.slice(blocks.findIndex((block) => !leadsOn(block, labels)))
  if (entries.length < 2) return undefined
  const listed = entries.every(
    (block) => lengthOf(block) <= longestEntry && (letters.length >= 2 || isLettered(block) || acts(opening(block).lines[0]!, labels)),
  )
  return listed ? entries : undefined
}

const longestEntry = 900
const lettered = /^\s*\(?[a-h][.)]\s/
const isLettered = ({ lines }: ParagraphBlock): boolean => lettered.test(lines[0]!.text)

/** `My goals are:`, `This term I want to …`: the paragraphs below go on with it. */
const leadsOn = (block: ParagraphBlock, { hopes, goals }: Labels): boolean =>
  isLead(block) ||
  (block.lines.length === 1 &&
    openEnd.test(block.lines[0]!.text) &&
    (hopes.isIn(block.lines[0]!.text.toLowerCase()) || goals.isIn(block.lines[0]!.text.toLowerCase())))

const openEnd = /(?:\.{2,}|…)\s*$/

const lengthOf = ({ lines }: ParagraphBlock): number => lines.reduce((sum, { text }) => sum + text.length, 0)

/** A paragraph's first sentence. */
function opening(block: ParagraphBlock): ParagraphBlock {
  const [first] = block.lines
  const end = first!.text.search(/[.!?](?:\s|$)/)
  const start = lettered.exec(first!.text)?.[0].length ?? 0
  return {
    ...block,
    lines: [
      sliceProse(first!, start, end < start ? first!.text.length : end).text === ''
        ? first!
        : trimColon(sliceProse(first!, start, end < start ? first!.text.length : end)),
    ],
  }
}

/** `The oven:` as it would be named. */
const trimColon = (line: Prose): Prose => sliceProse(line, 0, line.text.replace(/\s*[:：]\s*$/, '').length)

const manySentences = new RegExp(String.raw`(?:[.!?]\s+[${capitals}].*){2}`)

/**
 * Two sentences and more, none of which means to do anything, at least half of which state how things are (`Winners and losers want the same`): they
 * tell of goals.
 */
function areStatements(written: readonly ParagraphBlock[], { labels }: Finder): boolean {
  if (written.length < 2) return false
  const blocks = written.map(({ lines, ...block }) => ({ ...block, lines: isTitled(lines) ? lines.slice(1) : lines }))
  const texts = blocks.map(({ lines }) => joinProse(lines).text.trim().toLowerCase())
  const told = texts.filter((text) => saysHowThingsAre(text, labels.small) && !/\d/.test(text.replace(counting, '')))
  if (told.length * 2 < texts.length || texts.some((text) => labels.small.self(text))) return false
  return blocks.every(
    ({ lines: [first] }, at) => told.includes(texts[at]!) || !(intentOf(first!, labels) > 0 || labels.hopes.isIn(texts[at]!)),
  )
}

/** `Problem 1: …`. */
const counting = new RegExp(String.raw`^[${letters}]+ \d{1,2}:`)

/** A short text that states something: no question, no bare `TBD`, no pointer to another place, no essay. */
export function isSentence({ lines }: ParagraphBlock, { labels }: Finder): boolean {
  const prose = joinProse(lines)
  const { text, marks } = prose
  if (text.length > 400 || /[?？:：]\s*$/.test(text) || !hasLetter(text)) return false
  const folded = foldLabel(text)
  if (labels.placeholders.has(folded) || labels.nothing.has(folded.replace(/\.$/, '')) || isImprint(text, folded, labels)) return false
  if (isCaution(text, labels.small)) return false
  if (marks.some((mark) => mark.kind === 'image' && mark.to - mark.from > text.length / 2)) return false
  if (marks.some((mark) => mark.kind === 'link' && mark.to - mark.from > text.length / 2 && mark.url?.startsWith('#'))) return false
  if (marks.some((mark) => mark.kind === 'link' && mark.to - mark.from >= text.trim().length - 1) && !acts(prose, labels)) return false
  return !labels.guidance.isIn(text.toLowerCase())
}

/** The foot of a page: `© 2025 Hut`, `Last edited on 3 May`. */
const isImprint = (text: string, folded: string, { imprint }: Labels): boolean =>
  /^\s*(?:©|\([cC]\)\s?\d)/.test(text) || imprint.some((words) => folded.startsWith(words))

/**
 * What someone says of themselves in a quotation, where nothing else stands under a goals heading: a template's box, filled in. Anyone else's words
 * do not begin with `I` or `We`.
 */
export function goalsInQuote(blocks: readonly Block[], place: Place, finder: Finder): readonly Found[] {
  const quotes = blocks.flatMap((block) => (block.kind === 'quote' ? block.node.children : []))
  const [only] = quotes
  if (quotes.length !== 1 || only?.type !== 'paragraph') return []
  const lines = linesIn(only, finder)
  const block: ParagraphBlock = { kind: 'paragraph', lines, span: placeOf(only) }
  return lines.length > 0 && saysI(block, finder) && isSentence(block, finder) ? [goalOfParagraph(block, place, finder)] : []
}

export const saysI = ({ lines }: ParagraphBlock, { labels }: Finder): boolean => opensWithSelf(lines[0]!.text.toLowerCase(), labels.small)

/** `Long-term goals: become a captain`: what stands behind a label that names goals, where it says something to reach. */
export function goalsBehindLabel({ lines }: ParagraphBlock, place: Place, finder: Finder): readonly Found[] {
  return lines.flatMap((line) => {
    const label = finder.labelOf(line)
    if (!label || label.value >= line.text.length || !isGoalsHeading(label.folded, finder.labels)) return []
    const title = sliceProse(line, label.value)
    const goal = goalOfParagraph({ kind: 'paragraph', lines: [title], span: sourceSpan(line) }, place, finder)
    return intentOf(title, finder.labels) > 0 ? [{ ...goal, saysSo: true }] : []
  })
}

/** A goal with one more block under it. */
export const withBlock = (goal: Found, block: Block): Found => ({
  ...goal,
  span: { start: goal.span.start, end: block.span.end },
  body: { ...goal.body, blocks: [...goal.body.blocks, block] },
})

export function goalOfParagraph(block: ParagraphBlock, place: Place, finder: Finder): Found {
  const { title, rest } = splitParagraph(block, finder)
  return {
    role: 'goal',
    writtenAs: 'paragraph',
    title,
    item: null,
    span: block.span,
    body: { blocks: rest ? [rest] : [], sections: [] },
    cells: [],
    goals: [],
    place,
  }
}

/** A paragraph's words up to its first label line, and the label lines. */
export function splitParagraph({ lines, span }: ParagraphBlock, finder: Finder): { readonly title: Prose; readonly rest: Block | null } {
  const taken = titleLines(lines, finder)
  const rest = lines.slice(taken)
  const title = joinProse(lines.slice(0, taken))
  return {
    title,
    rest: rest.length === 0 ? null : { kind: 'paragraph', lines: rest, span: { start: sourceSpan(rest[0]!).start, end: span.end } },
  }
}
