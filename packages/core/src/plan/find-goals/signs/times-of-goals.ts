import { wordsOf } from '../../labels/labels.js'
import { traitsOf } from '../../outline/heading-meaning.js'
import { depths } from '../../outline/lead-depth.js'
import type { Head, Section } from '../../outline/outline.js'
import type { Finder } from '../finder.js'
import { hasGoalsHeading, speaksOfGoals } from './announces.js'
import { mostlyActs, readsAsGoals } from './hopes.js'
import { isDoing } from './intent.js'

/**
 * Stretches of time that hold goals where no heading above says so: `Long-term` over a lead that speaks of goals, and `Short-term` beside it, where half of
 * them say so. Where a page of someone's own, or one without a title, holds nothing but near and far (`Short term`, `Long term`), what stands under
 * most of them need only begin as something to do.
 */
export function timesOfGoals(section: Section, finder: Finder): ReadonlySet<Section> {
  const times = section.sections.filter((part) => finder.meaning(part).kind === 'horizon')
  if (isOfLines(section, finder)) return new Set(section.sections)
  if (times.length < 2) return none
  return times.filter((part) => isLed(part, finder)).length * 2 >= times.length || isPageOfTimes(section, times, finder)
    ? new Set(times)
    : none
}

/** `One year from now …` and `Long-term goals …` as lines of their own, nothing beside them, and what reads as goals below each. */
const isOfLines = ({ sections }: Section, finder: Finder): boolean =>
  sections.length >= 2 &&
  sections.every((part) => part.head!.depth === depths.bold && ofTime.has(finder.meaning(part).kind)) &&
  sections.every((part) => readsAsGoals(part, finder, 1))

const ofTime: ReadonlySet<string> = new Set(['horizon', 'goals'])

const isLed = ({ blocks, sections }: Section, finder: Finder): boolean =>
  blocks.some((block, index) => block.kind === 'list' && speaksOfGoals(blocks[index - 1], finder)) ||
  sections.some((part) => part.head!.depth > 9 && finder.meaning(part).kind === 'goals')

function isPageOfTimes({ head, sections }: Section, times: readonly Section[], finder: Finder): boolean {
  if (head !== null && head.depth > 1) return false
  if (!sections.every((part) => times.includes(part) || besideTimes.has(finder.meaning(part).kind))) return false
  const near = new Set(times.map((part) => traitsOf(part.head!.folded, finder.labels).horizon))
  near.delete(null)
  if (near.size < 2 || times.some((part) => hasGoalsHeading(part, finder))) return false
  if (head && !isOfOne(head, finder)) return false
  return times.filter((part) => mostlyActs(part, finder)).length * 2 > times.length
}

/** `My way`, `Five-year plan`, `Becoming a boat builder`. */
const isOfOne = ({ folded }: Head, { labels }: Finder): boolean =>
  labels.own.isIn(folded) || labels.hopes.isIn(folded) || isDoing(wordsOf(folded)[0] ?? '', labels)

const besideTimes: ReadonlySet<string> = new Set(['parked', 'furniture', 'log', 'log-entry', 'private'])

const none: ReadonlySet<Section> = new Set()
