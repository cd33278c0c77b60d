import { covers } from '../../text/span.js'
import { foldLabel } from '../labels/fold-label.js'
import { wordsOf } from '../labels/labels.js'
import type { Finder } from './finder.js'
import type { Found } from './found.js'

/**
 * A page may list its goals and then tell of each under a heading that counts them (`Goal 1`): what stands in the list is the same goal, and counted once.
 * Its line is dropped where it says no more than the goal's title, or the title and a few words of time.
 */
export function withoutOverview(found: readonly Found[], { counted }: Finder): readonly Found[] {
  if (counted.length === 0) return found
  const told = found.filter((goal) => !isLine(goal) && counted.some((span) => covers(span, goal.span))).map(titleWords)
  if (told.length === 0) return found
  return found.filter(
    (goal) => !isLine(goal) || counted.some((span) => covers(span, goal.span)) || !told.some((words) => repeats(titleWords(goal), words)),
  )
}

/** An item or row of words alone. */
const isLine = ({ writtenAs, goals, body, cells }: Found): boolean =>
  (writtenAs === 'list-item' || writtenAs === 'table-row') &&
  goals.length === 0 &&
  cells.length === 0 &&
  body.blocks.length + body.sections.length === 0

const titleWords = ({ title }: Found): readonly string[] => wordsOf(foldLabel(title.text))

/** At least three words that are the same, and at most seven more. */
const repeats = (line: readonly string[], told: readonly string[]): boolean =>
  told.length >= 3 && line.length >= told.length && line.length <= told.length + 7 && told.every((word, index) => line[index] === word)
