import { foldLabel } from '../../labels/fold-label.js'
import { wordsOf } from '../../labels/labels.js'
import type { Small } from '../../labels/small-words.js'
import type { Section } from '../../outline/outline.js'
import type { Finder } from '../finder.js'
import { onceByNode, onceBySection } from '../remembered.js'
import { acts } from './intent.js'
import { intentWithin } from './intent-within.js'
import { isBesideGoals, isBoxed, itemsUnder, type Line, linesUnder, titleOf, wordsIn } from './lines-under.js'
import { looksAhead } from './looks-ahead.js'

/**
 * Words that name no goals and yet lead to them: a year (`# 2027`), `Where I want to be`, `Plans for next year`. They may stand over anything, so
 * that what stands under them must read as something to reach.
 */
const speaksOfHopes = (folded: string, { labels }: Finder): boolean =>
  !/[?？]$/.test(folded) &&
  wordsOf(folded).length <= 12 &&
  (isPeriod(folded, labels.small) || isBeforeAge(folded, labels.small) || labels.hopes.isIn(folded)) &&
  !labels.aboutGoals.isIn(folded) &&
  !labels.toDo.isIn(withoutDeed(folded, labels.small))

/** A year or quarter, perhaps somebody's: `2027`, `my 2027`, `Q3 2027`, `2027 plan`. */
function isPeriod(folded: string, { yearFirst, yearLast, aroundYear }: Small): boolean {
  if (firstCode(folded) >= 0x3000 || /年|년/.test(folded)) return isPeriodUnparted(folded, aroundYear)
  const words = folded.split(' ')
  let from = 0
  while (from < words.length && yearFirst.has(words[from]!)) from++
  const to = yearLast.has(words[words.length - 1]!) ? words.length - 1 : words.length
  return from < to && period.test(words.slice(from, to).join(' '))
}
const period = /^(?:(?:19|20)\d{2}(?: ?-? ?(?:q[1-4]|h[12]))?|(?:q[1-4]|h[12]) (?:19|20)\d{2})$/

/** `我的2027`, `写给2027年的自己`, `2027년을 시작하며`: a year, and around it nothing but words that may stand there. */
function isPeriodUnparted(folded: string, around: ReadonlySet<string>): boolean {
  const match = /(?:19|20)\d{2}/.exec(folded)
  if (!match) return false
  const rest = `${folded.slice(0, match.index)}${folded.slice(match.index + 4)}`.replaceAll(/[\s!！。、,，.:：~〜-]/g, '')
  for (let at = 0; at < rest.length; ) {
    let end = Math.min(rest.length, at + 7)
    while (end > at && !around.has(rest.slice(at, end))) end--
    if (end === at) return false
    at = end
  }
  return true
}

const firstCode = (folded: string): number => folded.charCodeAt(0)

/** `30 before 30`, `101 in 1001`, `101 things in 1001 days`. */
function isBeforeAge(folded: string, { beforeAge }: Small): boolean {
  const match = /^\d{2,3} (.*) \d{2,4}(?: [a-z]+)?$/.exec(folded)
  return match !== null && beforeAge.has(match[1]!)
}

/** `What I want to do` without what names tasks elsewhere. */
function withoutDeed(folded: string, { deeds }: Small): string {
  for (const deed of deeds) if (` ${folded} `.includes(` ${deed} `)) return folded.replace(deed, '')
  return folded
}

/** Two lines and more under a heading (one where `least` says so), at least half of which say something to reach. What is over, noted or linked there counts against it. */
export function readsAsGoals(section: Section, finder: Finder, least = 2): boolean {
  const items = itemsTold(section, finder)
  const { lines, meant, over } = items.lines > 0 ? items : toldBy(linesUnder(section, finder), finder)
  return lines >= least && meant >= 1 && (meant - over) * 2 >= lines
}

/** At least half of the items under a heading begin as something to do, in whatever language: a figure alone tells nothing. */
export function mostlyActs(section: Section, finder: Finder): boolean {
  const lines = itemsUnder(section, finder)
  return lines.length > 0 && lines.filter((line) => acts(titleOf(line, finder), finder.labels)).length * 2 >= lines.length
}

/** How many lines there are, how many of them say something to reach, and how many are over, noted or linked. */
interface Told {
  readonly lines: number
  readonly meant: number
  readonly over: number
}

function toldBy(lines: readonly Line[], finder: Finder): Told {
  let [meant, over] = [0, 0]
  for (const line of lines) {
    const weight = weightOf(line, finder)
    if (weight > 0) meant++
    else if (weight < 0) over++
  }
  return { lines: lines.length, meant, over }
}

/** By the items of all lists under a heading. */
function itemsTold(section: Section, finder: Finder): Told {
  return onceBySection(section, 'items told', finder, () => {
    const own = toldBy(itemsUnder({ ...section, sections: [] }, finder), finder)
    const parts = section.sections.filter((part) => !isBesideGoals(part, finder)).map((part) => itemsTold(part, finder))
    return parts.reduce(
      (all, { lines, meant, over }) => ({ lines: all.lines + lines, meant: all.meant + meant, over: all.over + over }),
      own,
    )
  })
}

const weightOf = (line: Line, finder: Finder): number =>
  line.kind === 'item' ? onceByNode(line.node, 'weight', finder, () => weigh(line, finder)) : weigh(line, finder)

const weigh = (line: Line, finder: Finder): number => intentWithin(wordsIn(line, finder), finder.labels) + (isBoxed(line, finder) ? 1 : 0)

/** The same where a goals heading stands above: nothing needs to speak for it, and less than half may speak against. */
export function mayReadAsGoals(section: Section, finder: Finder): boolean {
  const { lines, over } = itemsTold(section, finder)
  return lines > 0 && over * 2 < lines
}

/** Whether a section's heading leads to goals without naming them, and no heading inside names any. */
export function hopesInside(section: Section, finder: Finder): boolean {
  const { head } = section
  if (head === null || finder.labels.bygone.isIn(head.folded) || isOfVersions(section)) return false
  if (head.depth <= 9) return speaksOfHopes(head.folded, finder) && (readsAsGoals(section, finder) || isOwnList(section, finder))
  if (looksAhead(head.prose, finder)) return mayReadAsGoals(section, finder)
  return finder.labels.small.self(head.folded) && speaksOfHopes(head.folded, finder) && readsAsGoals(section, finder)
}

/** `# 2027` over `## 1.4.0` and `## 1.3.2`: what became new, version by version. */
export const isOfVersions = ({ sections }: Section): boolean =>
  sections.length >= 2 && sections.every(({ head }) => head!.depth <= 6 && version.test(head!.prose.text))
const version = /^\[?[vV]?\d+\.\d+/

/**
 * `What I want from 2028` over three headings and more of one level, one of which says something to reach: whoever says so much of themselves names no
 * chapters.
 */
export function isOwnList(section: Section, finder: Finder): boolean {
  const { head, sections } = section
  const parts = sections.filter((part) => !isBesideGoals(part, finder))
  if (parts.length < 3 || !head || !/\d{4}/.test(head.folded) || !speaksOfHopes(head.folded, finder)) return false
  const { asks, small } = finder.labels
  if (!small.self(head.folded) || !asks.wish.isIn(head.folded)) return false
  const told = parts.every((part) => part.head!.depth === parts[0]!.head!.depth && part.blocks.every(({ kind }) => kind === 'paragraph'))
  return told && parts.some((part) => intentWithin(part.head!.prose, finder.labels) > 0)
}

/** The words of a title that stands outside of the text, in front matter or a file's name. */
export const titleHopes = (title: string, finder: Finder): boolean => speaksOfHopes(foldLabel(title), finder)
