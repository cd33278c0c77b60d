import type { Prose } from '../../../words/prose.js'
import { type Labels, wordsOf } from '../../labels/labels.js'
import type { Section } from '../../outline/outline.js'
import { hasBox } from '../../steps/box.js'
import type { Finder } from '../finder.js'
import type { Found } from '../found.js'
import { acts, intentOf } from './intent.js'
import { saysMyGoal } from './my-goal.js'
import { opensWithSelf } from './says.js'

/**
 * What a title, a name or a year announces is less sure than what stands under a goals heading: paragraphs and headings there may tell of anything,
 * and count only where they say what someone will do, or whose goal it is. Of a run of one form most of which do, the others are goals too: people write
 * one list in one way.
 */
export function meantAsGoals(found: readonly Found[], finder: Finder): readonly Found[] {
  const meant = new Set(found.filter((goal) => goal.title.text.length <= longestOf(goal, finder) && saysIntent(goal, finder)))
  const carried = runs.filter((isOfRun) => {
    const run = found.filter((goal) => !goal.saysSo && isOfRun(goal))
    return run.length >= 3 && run.filter((goal) => meant.has(goal)).length * 2 > run.length
  })
  return found.filter(
    (goal) =>
      !isTold(goal) ||
      meant.has(goal) ||
      carried.some((isOfRun) => isOfRun(goal)) ||
      (goal.writtenAs === 'paragraph' && saysMyGoal(goal.title.text.toLowerCase(), finder)),
  )
}

/** Forms of which a page writes all its goals: headings, paragraphs that open in bold, short ones of a line. */
const runs: readonly ((goal: Found) => boolean)[] = [
  ({ writtenAs }) => writtenAs === 'heading',
  ({ writtenAs, title }) => writtenAs === 'paragraph' && beginsBold(title),
  ({ writtenAs, title }) => writtenAs === 'paragraph' && title.text.length <= longestLine && !/[.!?:]\s+\S/.test(title.text),
]

/** In UTF-16 units. */
const longestLine = 80

/** What someone says of themselves may take its time. */
const longestOf = ({ title }: Found, { labels }: Finder): number => (opensWithSelf(title.text.toLowerCase(), labels.small) ? 300 : 100)

const beginsBold = ({ marks }: Prose): boolean => marks.some(({ kind, from }) => kind === 'strong' && from < 2)

/** The same under a title that names goals itself: where its headings hold a short line each, or nothing, they are the list. */
export const namedAsGoals = (root: Section, found: readonly Found[], finder: Finder): readonly Found[] =>
  found.length >= 2 &&
  (found.every(isBareHeading) ||
    found.every((goal) => isDeed(goal, finder)) ||
    (found.every(isHeading) && countsThem(root, found.length, finder.labels)))
    ? found
    : meantAsGoals(found, finder)

/** A paragraph, however long, that opens with something to do. */
const isDeed = ({ writtenAs, title }: Found, { labels }: Finder): boolean => writtenAs === 'paragraph' && acts(title, labels)

const isHeading = ({ writtenAs }: Found): boolean => writtenAs === 'heading'

/** `We have set three goals.` over three headings. */
function countsThem({ blocks }: Section, count: number, { goals, small }: Labels): boolean {
  const word = [...small.numbers][count - 1]
  return blocks.some(
    (block) =>
      block.kind === 'paragraph' &&
      block.lines.some(({ text }) => {
        const words = wordsOf(text.toLowerCase())
        const at = words.findIndex((one) => one === word || one === String(count))
        return at >= 0 && goals.isIn(words.slice(at + 1, at + 4).join(' '))
      }),
  )
}

const isBareHeading = ({ writtenAs, goals, body: { blocks, sections } }: Found): boolean =>
  writtenAs === 'heading' &&
  goals.length + sections.length === 0 &&
  blocks.length <= 1 &&
  blocks.every((block) => block.kind === 'paragraph' && block.lines.length === 1 && block.lines[0]!.text.length <= 80)

const isTold = ({ writtenAs, saysSo }: Found): boolean => !saysSo && (writtenAs === 'paragraph' || writtenAs === 'heading')

/**
 * Something to do: a box, a label that says so, or words that mean to. Only English puts the verb first so surely that its lack tells; elsewhere a
 * whole sentence without such words, figures or hopes that is not of who writes tells of something.
 */
const saysIntent = ({ title, item, saysSo, writtenAs }: Found, finder: Finder): boolean =>
  (finder.lang !== 'en' && (writtenAs !== 'paragraph' || mayMean(title.text.toLowerCase(), finder.labels))) ||
  saysSo === true ||
  (item !== null && hasBox(item, finder.text, finder.reading.states)) ||
  intentOf(title, finder.labels) > 0

const mayMean = (text: string, { hopes, small }: Labels): boolean =>
  !/[.!。！]\s*$/.test(text) || /\d/.test(text) || hopes.isIn(text) || small.self(text)
