import type { List } from 'mdast'
import { asksForGoals } from '../labels/asked.js'
import { foldLabel } from '../labels/fold-label.js'
import { openerOf } from '../outline/opener.js'
import type { Block, Section } from '../outline/outline.js'
import { joinProse } from '../prose/prose-of.js'
import type { Finder } from './finder.js'
import type { Found, Place } from './found.js'
import { speaksOfGoals } from './signs/announces.js'
import { isDeed } from './signs/deed.js'
import { mayReadAsGoals } from './signs/hopes.js'
import { looksAhead } from './signs/looks-ahead.js'
import { isOver } from './signs/looks-back.js'
import { statesMyGoal } from './signs/my-goal.js'
import { titleLine } from './signs/title-line.js'
import { goalsInHtml } from './ways/html.js'
import { goalsBehindItems, goalsInList, goalsInOutline, labelledGoalsInList, listSaysGoals } from './ways/list-items.js'
import { goalInAnswer, goalOfParagraph, goalsBehindLabel, isSentence } from './ways/paragraphs.js'
import { isOfLabels } from './ways/smart-labels.js'
import { goalsInTable } from './ways/table-rows.js'

/** Blocks that say of themselves that they hold goals: lists of `Goal 1: …` items, tables with a goal column, HTML that says so. */
export function sayingSo(section: Section, place: Place, finder: Finder): readonly Found[] {
  const found: Found[] = []
  const teaches = isAboutGoals(section, finder)
  const pointing =
    finder.counted.length >= 2 && !finder.counted.some(({ start, end }) => start <= section.span.start && section.span.end <= end)
  for (const [index, block] of section.blocks.entries()) {
    const answer = answerBelow(block, section.blocks[index + 1], place, finder)
    if (answer) {
      finder.hoped.push(section)
      found.push(answer)
    } else if (block.kind === 'list' && !teaches && speaksOfGoals(section.blocks[index - 1], finder) && !isOfLabels(block.node, finder))
      found.push(...goalsInList(block.node, place, finder))
    else if (block.kind === 'list' && !teaches && !isDeed(section, finder) && isLedAhead(block, section.blocks[index - 1], finder)) {
      finder.hoped.push(section)
      found.push(...goalsInList(block.node, place, finder))
    } else if (block.kind === 'list' && (!section.head || block.node.children[0]?.children[0]?.type === 'heading')) {
      const outlined = goalsInOutline(block.node, !section.head && section.sections.length === 0, place, finder)
      if (outlined.length > 0) finder.hoped.push(section)
      found.push(...(outlined.length > 0 || !listSaysGoals(block.node, finder) ? outlined : labelledGoalsInList(block.node, place, finder)))
    } else if (block.kind === 'list' && !teaches && !listSaysGoals(block.node, finder))
      found.push(...goalsBehindItems(block.node, place, finder))
    else if (block.kind === 'list' && listSaysGoals(block.node, finder)) {
      if (!(pointing && countsGoals(block.node, finder))) found.push(...labelledGoalsInList(block.node, place, finder))
    } else if (block.kind === 'paragraph' && statesMyGoal(block, finder))
      found.push({ ...goalOfParagraph(block, place, finder), saysSo: true })
    else if (block.kind === 'paragraph') {
      const answer = goalInAnswer(block, place, finder)
      if (answer) finder.hoped.push(section)
      found.push(...(answer ? [{ ...answer, saysSo: true }] : goalsBehindLabel(block, place, finder)))
    } else if (block.kind === 'table' && !tellsOfGoals(section, finder))
      found.push(...goalsInTable(block.node, place, finder, 'with-goal-column'))
    else if (block.kind === 'html') found.push(...goalsInHtml(block, place, finder, 'saying-so'))
  }
  return found
}

/** Two items and more that may be goals, right below `By next winter I hope to get these done.` */
const isLedAhead = (list: ListBlock, before: Block | undefined, finder: Finder): boolean =>
  list.node.children.length >= 2 &&
  before?.kind === 'paragraph' &&
  looksAhead(joinProse(before.lines), finder) &&
  mayReadAsGoals({ head: null, blocks: [list], sections: [], span: list.span }, finder)

type ListBlock = Extract<Block, { kind: 'list' }>

/** `1. What would you like to achieve?` as the only item of a list, and a sentence below it. */
function answerBelow(block: Block, below: Block | undefined, place: Place, finder: Finder): Found | undefined {
  if (block.kind !== 'list' || block.node.children.length !== 1 || below?.kind !== 'paragraph') return undefined
  const question = titleLine(block.node.children[0]!, finder)
  if (!asksForGoals(foldLabel(question.text), finder.labels) || !isSentence(below, finder)) return undefined
  return { ...goalOfParagraph(below, place, finder), saysSo: true }
}

/** `Goal 2`, `Goal 1`, `Goal 3`, each with its number: beside headings that count them they only say which. */
const countsGoals = (list: List, finder: Finder): boolean =>
  list.children.filter((item) => openerOf(titleLine(item, finder), finder.labels)?.number != null).length >= 2

/** A table under `Results of my 2026 goals` tells what became of them. */
const tellsOfGoals = ({ head }: Section, { labels }: Finder): boolean => head !== null && head.depth <= 6 && isOver(head.folded, labels)

/** `How to set goals`, `目標の立て方`: what is said of goals under it leads to none. */
const isAboutGoals = ({ head }: Section, { labels }: Finder): boolean =>
  head !== null && head.depth <= 6 && labels.aboutGoals.isIn(head.folded) && labels.goals.isIn(head.folded)
