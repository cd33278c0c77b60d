import { isLetterCode } from '../text/letters.js'
import { phraseOf } from './context.js'
import type { Finder } from './find-goals/finder.js'
import type { Found } from './find-goals/found.js'
import { talksAboutGoals } from './find-goals/signs/about-goals.js'
import { announcedInside, announcesGoals, goalNote } from './find-goals/signs/announces.js'
import { intentOf } from './find-goals/signs/intent.js'
import { saysMyGoal } from './find-goals/signs/my-goal.js'
import { headingsOfOtherKinds, isOtherPage, type OtherKind } from './find-goals/signs/other-kinds.js'
import type { FrontMatter } from './model.js'
import type { Section } from './outline/outline.js'
import { hasBox } from './steps/box.js'

/** What speaks for a file being a plan, or against it. */
export interface Sign {
  /** As one would say it: `a goals heading`. */
  readonly says: string
  readonly weight: number
  readonly holds: (file: Seen) => boolean
}

/** What the signs look at. */
export interface File {
  readonly path: string
  readonly root: Section
  readonly finder: Finder
  readonly found: readonly Found[]
  readonly frontMatter: FrontMatter
}

/** A file with what more than one sign asks. */
interface Seen extends File {
  /** Its goals headings, folded. */
  readonly headings: readonly string[]
  readonly kinds: Readonly<Record<OtherKind, number>>
}

/** From this score on a file that says nothing of itself is read as a plan. */
export const enough = 2

/** The table of plan format, section 2. */
const signs: readonly Sign[] = [
  {
    says: 'a heading or label that names a goal',
    weight: 2,
    holds: ({ root, found, finder }) =>
      namesGoal(root, finder) ||
      some(found, (goal) => isNamed(goal) || (goal.writtenAs === 'paragraph' && saysMyGoal(goal.title.text.toLowerCase(), finder))),
  },
  {
    says: 'a title or words that announce goals',
    weight: 2,
    holds: ({ root, finder }) =>
      finder.hoped.length > 0 || announcesGoals(root, finder) || announcedInside(root, finder) || goalNote(root, finder) !== undefined,
  },
  { says: 'three SMART labels', weight: 2, holds: ({ found }) => some(found, (goal) => goal.writtenAs === 'smart-block') },
  { says: 'a note called a goal', weight: 2, holds: ({ finder, found }) => finder.noteRole !== null && found.length === 1 },
  { says: 'key results', weight: 2, holds: ({ found }) => some(found, (goal) => goal.role === 'key-result') },
  { says: 'goals in the front matter', weight: 2, holds: ({ found }) => found.some(({ writtenAs }) => writtenAs === 'front-matter') },
  { says: 'a table of goals', weight: 2, holds: ({ found }) => some(found, (goal) => goal.writtenAs === 'table-row') },
  { says: 'a goals heading', weight: 2, holds: ({ headings }) => headings.length > 0 },
  {
    says: 'a heading for one goal with a sentence under it',
    weight: 1,
    holds: ({ root, found, finder }) => found.some(({ writtenAs }) => writtenAs === 'paragraph') && hasOneGoalHeading(root, finder),
  },
  {
    says: 'three goals under a goals heading',
    weight: 1,
    holds: ({ found, headings }) => headings.length > 0 && found.filter(({ writtenAs }) => writtenAs !== 'paragraph').length >= 3,
  },
  {
    says: 'a year or period in the title',
    weight: 1,
    holds: ({ path, root, headings }) => hasPeriod(path) || hasPeriod(titleOf(root)) || headings.some(hasPeriod),
  },
  {
    says: 'a heading that says whose goals they are',
    weight: 1,
    holds: ({ headings, finder }) => headings.some(finder.labels.own.isIn),
  },
  {
    says: 'a goals heading for a time to come',
    weight: 2,
    holds: ({ root, finder }) => isOtherPage(titleOf(root), finder.labels) && hasGoalsAhead(root, finder),
  },
  { says: 'two tasks under goals', weight: 1, holds: hasTasks },
  {
    says: 'a mentor, mentee or manager',
    weight: 1,
    holds: ({ frontMatter, root, finder }) =>
      frontMatter.entries.some(({ field }) => field !== null && people.has(field)) || namesPeople(root, finder),
  },
  {
    says: 'a type of plan in the front matter',
    weight: 1,
    holds: ({ frontMatter }) => frontMatter.entries.some(({ field }) => field === 'type'),
  },
  {
    says: 'a file or folder named for goals',
    weight: 1,
    holds: ({ path }) => /goals?|okrs?|objectives|\bidp\b|mentoring|resolutions/i.test(path),
  },
  { says: 'words about goals in place of goals', weight: -8, holds: ({ found, finder }) => talksAboutGoals(found, finder) },
  { says: 'words that say nothing to reach', weight: -4, holds: saysNothing },
  { says: "goalmark's own report", weight: -8, holds: ({ root }) => root.sections[0]?.head?.folded === 'goalmark' },
  {
    says: 'a heading for non-goals',
    weight: -3,
    holds: ({ root, finder }) => someHeading(root, (folded) => opensWithNonGoals(folded, finder.labels.small.nonGoals)),
  },
  {
    says: 'a file name of software',
    weight: -2,
    holds: ({ path }) => /(?:^|\/)(?:readme|changelog|contributing|rfc[-_\d]|adr[-_\d]|\d{4}-adr)[^/]*$/i.test(path),
  },
  { says: 'headings of software', weight: -2, holds: ({ kinds }) => kinds.software >= 2 },
  { says: 'many headings of software', weight: -2, holds: ({ kinds }) => kinds.software >= 4 },
  { says: 'headings of lessons', weight: -2, holds: ({ kinds }) => kinds.lesson >= 2 },
  { says: 'a title of another kind of page', weight: -2, holds: ({ root, finder }) => isOtherPage(titleOf(root), finder.labels) },
]

const people: ReadonlySet<string> = new Set(['mentor', 'mentee', 'manager'])

/** The signs that hold, and what they add up to. */
export function readSigns(file: File): { readonly signs: readonly string[]; readonly score: number } {
  const seen: Seen = { ...file, headings: goalsHeadings(file), kinds: headingsOfOtherKinds(file.root, file.finder.labels) }
  const held = signs.filter((sign) => sign.holds(seen))
  return { signs: held.map(({ says }) => says), score: held.reduce((sum, { weight }) => sum + weight, 0) }
}

/** `Goals for April` over a list, below a title such as `Retro March`. */
const hasGoalsAhead = (section: Section, finder: Finder): boolean =>
  section.sections.some(
    (part) =>
      (finder.meaning(part).kind === 'goals' && part.blocks.some(({ kind }) => kind === 'list') && namesTime(part.head!, finder)) ||
      hasGoalsAhead(part, finder),
  )

const namesTime = ({ prose }: NonNullable<Section['head']>, finder: Finder): boolean =>
  phraseOf(prose, finder).words.times.some(({ kind }) => kind !== 'duration' && kind !== 'recurrence')

/** `Mentor: Kay` as a line. */
const namesPeople = (section: Section, finder: Finder): boolean =>
  section.blocks.some(
    (block) => block.kind === 'paragraph' && block.lines.some((line) => isPerson(finder.labelOf(line)?.folded, finder)),
  ) || section.sections.some((part) => namesPeople(part, finder))

const isPerson = (label: string | undefined, { labels }: Finder): boolean =>
  label !== undefined &&
  label.length < 24 &&
  (labels.mentor.isIn(label) || labels.mentee.isIn(label) || people.has(labels.about.get(label) ?? ''))

/** A heading or a line `Goal 2: …`. */
const namesGoal = (section: Section, finder: Finder): boolean =>
  section.sections.some((part) => finder.meaning(part).kind === 'goal' || namesGoal(part, finder))

const isNamed = (goal: Found): boolean =>
  goal.role !== 'goal' || goal.saysSo === true || goal.writtenAs === 'label' || goal.cells.some(({ field }) => field === 'goal')

const some = (found: readonly Found[], test: (goal: Found) => boolean): boolean =>
  found.some((goal) => test(goal) || some(goal.goals, test))

function goalsHeadings({ root, finder }: File): readonly string[] {
  const headings: string[] = []
  const visit = (section: Section): void => {
    const { kind } = finder.meaning(section)
    if (section.head && (kind === 'goals' || (kind === 'goal' && section.head.depth <= 6))) headings.push(section.head.folded)
    for (const part of section.sections) visit(part)
  }
  visit(root)
  return headings
}

const titleOf = (root: Section): string => root.sections.find((section) => section.head?.depth === 1)?.head?.folded ?? ''
const hasPeriod = (text: string): boolean => /(?:^|\D)(?:19|20)\d{2}(?!\d)|\bq[1-4]\b|\bh[12]\b|\bfy\d{2}/i.test(text)

function hasTasks({ root, found, finder }: File): boolean {
  let tasks = tasksUnderGoals(root, finder, false)
  for (const goal of found) {
    if (goal.item && hasBox(goal.item, finder.text, finder.reading.states)) tasks++
    for (const block of goal.body.blocks)
      if (block.kind === 'list') for (const item of block.node.children) if (hasBox(item, finder.text, finder.reading.states)) tasks++
  }
  return tasks >= 2
}

/** `Goal` or `My goal` alone. */
const hasOneGoalHeading = (section: Section, { labels }: Finder): boolean => someHeading(section, (folded) => labels.openers.has(folded))

/** `Non-goals`, `Non-goals and limits`. */
function opensWithNonGoals(folded: string, nonGoals: ReadonlySet<string>): boolean {
  for (const words of nonGoals) if (folded.startsWith(words) && !isLetterCode(folded.charCodeAt(words.length))) return true
  return false
}

/** Boxes anywhere under a goals heading. */
function tasksUnderGoals(section: Section, finder: Finder, within: boolean): number {
  const inside = within || finder.meaning(section).kind === 'goals'
  let tasks = 0
  if (inside)
    for (const block of section.blocks)
      if (block.kind === 'list') tasks += block.node.children.filter((item) => hasBox(item, finder.text, finder.reading.states)).length
  for (const part of section.sections) tasks += tasksUnderGoals(part, finder, inside)
  return tasks
}

function someHeading(section: Section, test: (folded: string) => boolean): boolean {
  return (section.head !== null && test(section.head.folded)) || section.sections.some((part) => someHeading(part, test))
}

/** Two and more items or paragraphs most of which ask, tell of what was, or lead elsewhere. */
function saysNothing({ found, finder }: File): boolean {
  const told = found.filter(
    ({ writtenAs, goals, item }) =>
      (writtenAs === 'list-item' || writtenAs === 'paragraph') &&
      goals.length === 0 &&
      !(item && hasBox(item, finder.text, finder.reading.states)),
  )
  return (
    told.length >= 2 &&
    told.filter(({ title }) => intentOf(title, finder.labels) < -1).length * 2 > told.length &&
    told.length * 2 > found.length
  )
}
