import { asksForGoals } from '../labels/asked.js'
import type { LogKind } from '../model.js'
import { traitsOf } from '../outline/heading-meaning.js'
import type { Block, Section } from '../outline/outline.js'
import { withoutDrafts } from './as-meant.js'
import { collect } from './collect.js'
import { type Finder, placeUnder } from './finder.js'
import { type Found, nowhere, type Place } from './found.js'
import { sayingSo } from './saying-so.js'
import { announcesGoals, countsGoals, goalNote, hasGoalsHeading, titleNamesGoals } from './signs/announces.js'
import { isPointers } from './signs/asides.js'
import { isGoalBesideCounted } from './signs/beside-counted.js'
import { isDeed } from './signs/deed.js'
import { hopesInside, isOwnList, mostlyActs, readsAsGoals } from './signs/hopes.js'
import { meantAsGoals, namedAsGoals } from './signs/intents.js'
import { isDesign } from './signs/other-kinds.js'
import { timesOfGoals } from './signs/times-of-goals.js'
import { visionIn } from './signs/vision.js'
import { goalsUnderHeading } from './under-goals-heading.js'
import { goalOfHeading } from './ways/goal-heading.js'
import { isSmartGoal, smartBlock } from './ways/smart-block.js'

/**
 * All goals of a file, in order. Outside a goals heading only what says of itself that it is a goal counts; under one, its children.
 * Log entries are put aside in `finder.log` and never looked into.
 */
export function findGoals(root: Section, finder: Finder): readonly Found[] {
  collect(root, finder)
  const note = goalNote(root, finder)
  if (note) return [note]
  const title =
    root.sections.length === 1 && root.blocks.every(({ kind }) => kind === 'other') && root.sections[0]!.head!.depth === 1
      ? root.sections[0]!
      : root
  const whole = underTitle(root, finder)
  if (whole) return goalsUnderHeading(whole, placeUnder(whole.head, nowhere, finder), finder)
  if (!announcesGoals(root, finder)) return goalsIn(root, nowhere, finder)
  const found = goalsUnderHeading(title, placeUnder(title.head, nowhere, finder), finder)
  if (isOwnList(title, finder)) return found
  return titleNamesGoals(finder) ? namedAsGoals(title, found, finder) : meantAsGoals(found, finder)
}

/**
 * The first heading of a file is its title, though more of its level follow: `# 2027 goals`, `# Work`, `# Home`. `undefined` where it announces no
 * goals or what follows reads as none.
 */
function underTitle({ blocks, sections: [title, ...more] }: Section, finder: Finder): Section | undefined {
  if (!title?.head || blocks.length > 0 || more.length === 0 || finder.meaning(title).kind !== 'goals') return undefined
  if (isDesign(more, finder.labels) || areSiblings(title, more, finder)) return undefined
  const { depth, folded } = title.head
  if (depth > 6)
    return title.blocks.length + title.sections.length === 0
      ? { ...title, sections: more, span: { start: title.span.start, end: more[more.length - 1]!.span.end } }
      : undefined
  if (
    depth > 2 ||
    (more.length < 2 && !isBareOverTime(title, more[0]!, finder)) ||
    more.some(({ head }) => head!.depth !== depth || head!.folded === folded)
  )
    return undefined
  const whole = {
    ...title,
    sections: [...title.sections, ...more],
    span: { start: title.span.start, end: more[more.length - 1]!.span.end },
  }
  return more.every((part) => titles.has(finder.meaning(part).kind)) && readsAsGoals({ ...whole, sections: more }, finder)
    ? whole
    : undefined
}

/** `# Club goals`, nothing, and `# 2027` over all of them. */
const isBareOverTime = ({ blocks, sections }: Section, next: Section, finder: Finder): boolean =>
  blocks.length + sections.length === 0 && finder.meaning(next).kind === 'horizon'

/** `# Long-term goals` and `# Short-term goals`, each over a list: the first is no title of the others. */
const areSiblings = (title: Section, more: readonly Section[], finder: Finder): boolean =>
  title.blocks.some(({ kind }) => kind === 'list') && more.every((part) => finder.meaning(part).kind === 'goals')

const titles: ReadonlySet<string> = new Set(['plain', 'goals', 'horizon', 'furniture', 'parked', 'log', 'field'])

/** The goals of a section that does not announce any. */
function goalsIn(written: Section, place: Place, finder: Finder): readonly Found[] {
  const section = withoutDrafts(written, finder)
  const block = smartBlock(section, place, finder)
  if (block) return [block, ...smartGoalsBelow(section, place, finder)]
  const found: Found[] = [...sayingSo(section, place, finder)]
  const times = timesOfGoals(section, finder)
  const inner = { ...place, beside: times.size > 0 || section.sections.some((part) => finder.meaning(part).kind === 'goals') }
  const sample = showsSample(section.blocks[section.blocks.length - 1], finder)
  if (times.size > 0) finder.hoped.push(...times)
  for (const part of section.sections) {
    if (times.has(part)) found.push(...goalsUnderHeading(part, placeUnder(part.head, inner, finder), finder))
    else if (isGoalBesideCounted(part, section, finder))
      found.push(...goalOfHeading(part, { role: 'goal', rest: 0, number: null }, inner, finder))
    else if (isDeed(section, finder) && isLead(part, finder)) found.push(...goalsIn(part, placeUnder(part.head, inner, finder), finder))
    else if (!sample || part.head!.depth <= 6) addGoalsOf(part, inner, finder, found)
  }
  return found
}

/** A line over a list, of no meaning of its own: `By the end of the course I would like to have built:`. */
const isLead = (part: Section, finder: Finder): boolean => part.head!.depth > 6 && finder.meaning(part).kind === 'plain'

/** `Here is an example:` before lines that would be goals. */
function showsSample(before: Block | undefined, { labels }: Finder): boolean {
  const last = before?.kind === 'paragraph' ? before.lines[before.lines.length - 1]!.text.toLowerCase() : ''
  return /[:：]\s*$/.test(last) && labels.samples.isIn(last)
}

/** Sections of a SMART goal that are one themselves: `## Pivot` over five letters of its own. */
function smartGoalsBelow(section: Section, place: Place, finder: Finder): readonly Found[] {
  const found: Found[] = []
  for (const part of section.sections) if (isSmartGoal(part, finder)) addGoalsOf(part, place, finder, found)
  return found
}

/** Adds what one sub-section holds to the goals found before it. */
export function addGoalsOf(section: Section, place: Place, finder: Finder, found: Found[]): void {
  const meaning = finder.meaning(section)
  if (place.beside && finder.labels.aims.has(section.head!.folded)) {
    found.push(...goalsUnderHeading(section, placeUnder(section.head, place, finder), finder))
    return
  }
  switch (meaning.kind) {
    case 'log-entry':
      if (isPageOfNotes(section, finder)) addLog(section, meaning.log, place, finder, found)
      else finder.log.push({ section, holds: 'entry', kind: meaning.log })
      break
    case 'log':
      addLog(section, meaning.log, place, finder, found)
      break
    case 'private':
    case 'sample':
      break
    case 'goal':
      if (meaning.opener.role === 'key-result') {
        addResults(goalOfHeading(section, meaning.opener, place, finder), section, found)
        break
      }
      found.push(
        ...(isTitleOfOkrs(section, finder)
          ? goalsUnderHeading(section, { ...placeUnder(section.head, place, finder), okr: true }, finder)
          : goalOfHeading(section, meaning.opener, place, finder)),
      )
      break
    case 'key-results':
      addResults(keyResultsUnder(section, place, finder), section, found)
      break
    case 'goals':
      if (meaning.okr && namesOthers(section, finder)) {
        found.push(...sayingSo(section, place, finder))
        for (const part of section.sections) if (finder.meaning(part).kind === 'goal') addGoalsOf(part, place, finder, found)
      } else
        found.push(...goalsUnderHeading(section, { ...placeUnder(section.head, place, finder), okr: meaning.okr || place.okr }, finder))
      break
    case 'parked':
      if ((place.beside && !isPointers(section, finder)) || isWishList(section, finder))
        found.push(...goalsUnderHeading(section, placeUnder(section.head, place, finder, true), finder))
      break
    case 'field':
    case 'furniture':
      if (asksForGoals(section.head!.folded, finder.labels)) {
        finder.hoped.push(section)
        found.push(...answersIn(section, place, finder))
        break
      }
      found.push(...visionBeside(section, place, finder), ...sayingSo(section, place, finder))
      for (const [index, part] of section.sections.entries()) {
        if (part.head!.depth > 6 && showsSample(section.blocks[section.blocks.length - 1], finder)) continue
        if (isBareObjective(part, section.sections[index + 1], finder))
          found.push(...goalOfHeading(part, { role: 'objective', rest: part.head!.prose.text.length, number: null }, place, finder))
        else if (isOpenQuestion(section) || finder.meaning(part).kind !== 'plain') addGoalsOf(part, place, finder, found)
      }
      break
    case 'horizon':
    case 'plain':
      if (countsGoals(section, finder)) {
        finder.hoped.push(section)
        found.push(...goalsUnderHeading(section, placeUnder(section.head, place, finder), finder))
      } else if ((!place.beside || isOwnTime(section, finder)) && hopesInside(section, finder) && !hasGoalsHeading(section, finder)) {
        finder.hoped.push(section)
        const hoped = goalsUnderHeading(section, placeUnder(section.head, place, finder), finder)
        found.push(...(isOwnList(section, finder) ? hoped : meantAsGoals(hoped, finder)))
      } else found.push(...goalsIn(section, placeUnder(section.head, place, finder), finder))
  }
}

/** `# How did it go?`: the title of a page, of which each part says what it is. */
const isOpenQuestion = ({ head }: Section): boolean => head!.depth === 1 && /[?？]$/.test(head!.folded)

/** `What I will do this year` beside `Where I want to be in five years`. */
const isOwnTime = ({ head }: Section, { labels }: Finder): boolean =>
  labels.small.self(head!.folded) && traitsOf(head!.folded, labels).horizon !== null

/** A page of wishes that read as such, and not of things to buy. */
function isWishList(section: Section, finder: Finder): boolean {
  if (section.head!.depth !== 1 || !finder.labels.goals.isIn(section.head!.folded) || !mostlyActs(section, finder)) return false
  finder.hoped.push(section)
  return true
}

/** Beside goals, on a page whose title names them too. */
const visionBeside = (section: Section, place: Place, finder: Finder): readonly Found[] => {
  const vision = place.beside && titleNamesGoals(finder) ? visionIn(section, place, finder) : undefined
  return vision ? [vision] : []
}

/** `# OKR - Hut` over `## Objective`: the page's name, and no objective. */
const isTitleOfOkrs = (section: Section, finder: Finder): boolean =>
  section.head!.depth === 1 && /^okrs?\b/.test(section.head!.folded) && hasGoalsHeading(section, finder)

/** Under a goals heading what answers a question for goals is one; elsewhere a paragraph must say that it is. */
function answersIn(section: Section, place: Place, finder: Finder): readonly Found[] {
  const found = goalsUnderHeading(section, placeUnder(section.head, place, finder), finder)
  return place.beside || isPhrase(found) ? found : meantAsGoals(found, finder)
}

/** `A tall ship`: the whole answer is a few words, or a sentence. */
const isPhrase = ([only, ...more]: readonly Found[]): boolean => more.length === 0 && only !== undefined && only.title.text.length <= 100

/** `O`, right before a heading for key results. */
const isBareObjective = ({ head }: Section, next: Section | undefined, finder: Finder): boolean =>
  head!.folded === 'o' && next !== undefined && finder.meaning(next).kind === 'key-results'

/** Where two and more headings of a file count objectives (`Objective 1: …`), a heading of OKRs without one among its own tells about them. */
const namesOthers = (section: Section, finder: Finder): boolean =>
  finder.counted.length >= 2 && !finder.counted.some(({ start }) => section.span.start <= start && start < section.span.end)

/** `# Check-ins with Kay` over `## Goals`: a page about many talks, and no single one. */
const isPageOfNotes = (section: Section, finder: Finder): boolean =>
  section.head!.depth === 1 && !/\d/.test(section.head!.folded) && hasGoalsHeading(section, finder)

/** A page of notes may hold a section of goals beside its entries: `# 1:1 notes`, `## Goals`, `## 12 May`. */
function addLog(section: Section, kind: LogKind, place: Place, finder: Finder, found: Found[]): void {
  const goals = section.sections.filter((part) => holdingGoals.has(finder.meaning(part).kind))
  const entries = section.sections.filter((part) => !goals.includes(part))
  finder.log.push({ section: goals.length > 0 ? { ...section, sections: entries } : section, holds: 'entries', kind })
  for (const part of goals) addGoalsOf(part, place, finder, found)
}

const holdingGoals: ReadonlySet<string> = new Set(['goals', 'goal'])

/** `Key results` as a heading of the objective's own level, and `KR1: …` as a line of its own below it, belong to the objective before them. */
function addResults(results: readonly Found[], section: Section, found: Found[]): void {
  const last = found[found.length - 1]
  if (!last || last.role === 'key-result') {
    found.push(...results)
    return
  }
  found[found.length - 1] = {
    ...last,
    role: last.role === 'goal' ? 'objective' : last.role,
    span: { start: last.span.start, end: Math.max(last.span.end, section.span.end) },
    goals: [...last.goals, ...results],
  }
}

/** The key results under a `Key results` heading or lead. */
export const keyResultsUnder = (section: Section, place: Place, finder: Finder): readonly Found[] =>
  goalsUnderHeading(section, { ...place, okr: false, results: true }, finder).map((found) => ({ ...found, role: 'key-result' }))
