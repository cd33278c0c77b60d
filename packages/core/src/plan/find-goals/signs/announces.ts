import { fieldTable } from '../../fields/two-columns.js'
import { foldLabel } from '../../labels/fold-label.js'
import { type Labels, wordsOf } from '../../labels/labels.js'
import { isGoalsHeading } from '../../outline/heading-meaning.js'
import { isOfAnotherThing } from '../../outline/heading-words.js'
import { singularRole } from '../../outline/opener.js'
import { type Block, isBold, type Section } from '../../outline/outline.js'
import type { Finder } from '../finder.js'
import { type Found, nowhere } from '../found.js'
import { numbered } from '../groups.js'
import { announcedBy } from '../page/announced.js'
import { isListOfGoals } from '../page/list-of-goals.js'
import { goalOfSection } from '../ways/goal-heading.js'
import { hopesInside, isOfVersions, readsAsGoals, titleHopes } from './hopes.js'
import { beginsWithAction } from './intent.js'
import { looksBack } from './looks-back.js'
import { isToLearners } from './taught.js'

/**
 * Whether the file as a whole announces goals where no heading does: its front matter's title, a `Title:` line, a list with a few words about goals;
 * or its lists read as goals, for which its name speaks too.
 */
export function announcesGoals(root: Section, finder: Finder): boolean {
  const before = known.get(finder)
  if (before !== undefined) return before
  const does = readAnnouncement(root, finder)
  known.set(finder, does)
  return does
}

/** Asked by who looks for goals, and by who asks whether the file is a plan. */
const known = new WeakMap<Finder, boolean>()

function readAnnouncement(root: Section, finder: Finder): boolean {
  if (hasGoalsHeading(root, finder)) return false
  if (isToLearners(root, finder) || looksBack(root, finder) || root.sections.some(isOfVersions)) return false
  if (titleNamesGoals(finder)) return true
  if (titleLeads(root, finder) || titleLineSays(root, finder) || (root.sections.length === 0 && listWithWords(root, finder))) return true
  return isListOfGoals(root, announcedBy(root, finder), finder)
}

/** Of the front matter. */
export const titleNamesGoals = ({ pageTitle, labels }: Finder): boolean =>
  pageTitle !== null && isGoalsHeading(foldLabel(pageTitle), labels) && !statesGoalItself(pageTitle, labels)

/** `My resolution for 2027: swim every week`: the title is the goal, and leads to no list of them. */
function statesGoalItself(title: string, labels: Labels): boolean {
  const colon = title.indexOf(': ')
  return (
    colon > 0 &&
    singularRole(foldLabel(title.slice(0, colon)), labels) !== undefined &&
    beginsWithAction(foldLabel(title.slice(colon + 2)), labels)
  )
}

export function hasGoalsHeading(section: Section, finder: Finder): boolean {
  return section.sections.some((part) => {
    const { kind } = finder.meaning(part)
    return (kind === 'goals' && !(isEmpty(part) && section.sections.length > 1)) || kind === 'goal' || hasGoalsHeading(part, finder)
  })
}

const isEmpty = ({ blocks, sections }: Section): boolean => blocks.length + sections.length === 0

/** `Title: 2026 resolutions` among the first lines, as Pelican has it. */
function titleLineSays({ blocks }: Section, finder: Finder): boolean {
  const [first] = blocks
  if (first?.kind !== 'paragraph') return false
  if (isTitle(first.lines[0]!.text, finder) && first.lines.slice(1).every(({ text }) => endsInColon.test(text))) return true
  return first.lines.slice(0, 4).some((line) => {
    const label = finder.labelOf(line)
    return label?.folded === 'title' && isGoalsHeading(foldLabel(line.text.slice(label.value)), finder.labels)
  })
}

/** A title that leads to goals without naming them, over items that read as such: `# 2027`, `# What I want to do`. */
function titleLeads(root: Section, finder: Finder): boolean {
  const [title, ...more] = root.sections
  if (title?.head && title.head.depth <= 2 && more.length === 0 && hopesInside(title, finder)) return true
  return finder.pageTitle !== null && titleHopes(finder.pageTitle, finder) && readsAsGoals(root, finder)
}

const endsInColon = /[:：]\s*$/

/** `[My goals]`, `MY GOALS 2027`, `My goals:`: a few words on the file's first line, without a sentence's end. */
function isTitle(line: string, { labels }: Finder): boolean {
  const words = line.trim().replace(/^\[|\]$|\s*[:：]$/g, '')
  return words.length <= 40 && !/[.!?。:：,]/.test(words) && isGoalsHeading(foldLabel(words), labels)
}

function listWithWords({ blocks }: Section, finder: Finder): boolean {
  if (blocks[0]?.kind !== 'list') return false
  return blocks.some((block) => block.kind === 'paragraph' && block.lines.some((line) => finder.labels.goals.isIn(line.text.toLowerCase())))
}

/** A short sentence about goals right before a list: `The goals are mostly those of last week.` */
export function speaksOfGoals(before: Block | undefined, { labels }: Finder): boolean {
  if (before?.kind !== 'paragraph') return false
  const line = before.lines[before.lines.length - 1]!.text.trim()
  const last = line.slice(line.search(lastSentence))
  const lower = last.toLowerCase()
  return (
    last.length <= 100 &&
    /[.。!:：]$/.test(last) &&
    (/[:：]$/.test(last) ? labels.goals.isIn(lower) : namesMany(lower, labels)) &&
    !labels.aboutGoals.isIn(lower) &&
    !isOfAnotherThing(lower, labels.small)
  )
}

/** `goals`, where the language tells them from `goal`: a sentence about one leads to no list of them. */
function namesMany(lower: string, { goals, openers, intents }: Labels): boolean {
  if (!goals.isIn(lower) || !/[a-z]/.test(lower)) return goals.isIn(lower)
  const words = wordsOf(lower)
  return words.some((word, at) => goals.isIn(word) && !openers.has(word) && !intents.has(words[at + 1] ?? ''))
}

const lastSentence = /[^.!?。]*[.!?。:：]?$/

/**
 * Paragraphs that speak of goals over three numbered headings and more: each is one of them. A line in bold is a title more, and where one of the
 * headings says itself what it holds (`1. Objective`) the numbers only count chapters.
 */
export function countsGoals({ head, blocks, sections }: Section, finder: Finder): boolean {
  const { labels } = finder
  if (sections.length < 3 || labels.aboutGoals.isIn(head?.folded ?? '')) return false
  if (!sections.every((part) => part.head!.depth <= 6 && numbered.test(part.head!.prose.text))) return false
  if (sections.some((part) => chapters.has(finder.meaning(part).kind))) return false
  return blocks.some(
    (block) => block.kind === 'paragraph' && block.lines.some((line) => !isBold(line) && labels.goals.isIn(line.text.toLowerCase())),
  )
}

const chapters: ReadonlySet<string> = new Set(['goals', 'goal', 'key-results'])

export const announcedInside = (section: Section, finder: Finder): boolean =>
  section.blocks.some((block, index) => block.kind === 'list' && speaksOfGoals(section.blocks[index - 1], finder)) ||
  section.sections.some((part) => announcedInside(part, finder))

/** One goal per note: its front matter says so (`type: goal`), or a table of its status, owner and the like stands right under its title. */
export function goalNote(root: Section, finder: Finder): Found | undefined {
  const [note] = root.sections
  if (root.sections.length !== 1 || note?.head?.depth !== 1 || hasGoalsHeading(root, finder)) return undefined
  if (finder.noteRole) return goalOfSection(note, { role: finder.noteRole, writtenAs: 'heading', place: nowhere }, finder)
  const table = note.blocks.find((block) => block.kind === 'table')
  if (table?.kind !== 'table') return undefined
  const fields = fieldTable(table.node, finder)
  if (fields.length < 2 || !fields.some(({ name }) => name === 'status' || name === 'owner')) return undefined
  return goalOfSection(note, { role: 'goal', writtenAs: 'heading', place: nowhere }, finder)
}
