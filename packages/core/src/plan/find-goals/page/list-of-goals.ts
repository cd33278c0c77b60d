import type { Section } from '../../outline/outline.js'
import type { Finder } from '../finder.js'
import type { Announced } from './announced.js'
import { type SeenLists, seenLists } from './seen-lists.js'

/** What speaks for the lists of a file without a goals heading being goals, or against it. */
interface Sign {
  readonly weight: number
  readonly holds: (file: Seen) => boolean
}

interface Seen extends SeenLists {
  readonly announced: Announced
}

/**
 * Half log-odds, rounded. Set by a regularised logistic regression on 142 files by many hands that have lists and no goals heading, 21 of them with
 * goals in those lists. On files left out of the fit (10 folds, three times) it takes 63 % of the goals that stand so, with 5 % false among what it takes.
 */
const signs: readonly Sign[] = [
  // `goals/2027.md`, `bucket-list.md`
  { weight: 4, holds: ({ announced, intents, boxes, items }) => announced.byName && (intents * 4 >= items || boxes > 0) },
  // `Things to do before I am 40`, `Personal development plan`
  { weight: 2, holds: ({ announced }) => announced.byTitle },
  // `Last winter I wrote down my goals for 2027.` Not in the fit: as sure as a name.
  { weight: 4, holds: ({ announced }) => announced.byLead && !announced.byName },
  { weight: 2, holds: ({ headings }) => headings <= 1 },
  { weight: 3, holds: ({ boxes, items }) => boxes * 2 >= items },
  // Tasks under parts of life, each a heading of its own: `写作方面`, `学习计划`. Not in the fit, as the next ones
  { weight: 3, holds: ({ boxes, items, areas, headings }) => areas >= 2 && areas * 2 >= headings && boxes * 2 >= items },
  { weight: 2, holds: ({ intents, items }) => intents * 2 >= items },
  { weight: 2, holds: ({ intents, items }) => intents * 5 >= items * 4 },
  { weight: 2, holds: ({ sure, items }) => sure * 2 >= items },
  { weight: -1, holds: ({ against, items }) => against * 5 >= items },
  // `To do`, `Action items`
  { weight: -6, holds: ({ toDo, headings }) => toDo * 2 > headings },
  // `Last year I sat too much. In 2027 I will swim twice a week.`, entry for entry
  { weight: 5, holds: (file) => areWishes(file) },
  // Pages for who learns to program
  { weight: -6, holds: ({ code }) => code >= 3 },
  // `Setup`, `Features`, `Row the strait`
  { weight: -6, holds: ({ manual }) => manual },
  // Nothing else speaks of anything to reach, no parts of life in a year either: a few deeds are a recipe, a manual or a day's work
  { weight: -6, holds: (file) => file.few && !(file.year && file.areas >= 2) && !isAnnounced(file) && !areWishes(file) },
  // A record of figures
  { weight: -2, holds: ({ numbers, items }) => numbers * 2 >= items },
  // `**Name** what it is`
  { weight: -1, holds: ({ bold, items }) => bold * 2 >= items },
  { weight: -2, holds: ({ proseWords, itemWords }) => proseWords >= itemWords },
]

const isAnnounced = ({ announced: { byName, byTitle, byLead } }: Seen): boolean => byName || byTitle || byLead

const areWishes = ({ wishes, items }: Seen): boolean => items >= 3 && wishes * 2 >= items

/** From this sum on the lists of a file are goals. */
const enough = 8

/** Whether a file that names no goals in any heading is a list of them all the same. */
export function isListOfGoals(root: Section, announced: Announced, finder: Finder): boolean {
  const seen = { ...seenLists(root, finder), announced }
  return seen.items >= 2 && signs.reduce((sum, sign) => sum + (sign.holds(seen) ? sign.weight : 0), 0) >= enough
}
