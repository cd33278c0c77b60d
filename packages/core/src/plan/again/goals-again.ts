import type { Nodes } from 'mdast'
import { endOf, startOf } from '../../markdown/place.js'
import { type Change, movedTo } from '../../text/change.js'
import { sameMoved } from '../../text/relocated.js'
import type { Span } from '../../text/span.js'
import type { Found, Place } from '../find-goals/found.js'
import { isMadeAlike } from '../find-goals/remembered.js'
import type { Goal } from '../model.js'
import { type Kept, keeping } from '../outline/kept.js'
import type { GoalReading } from '../read-goal.js'
import { goalAfter } from './moved-goal.js'

/**
 * The goals of the reading before, for a reader who reads the same file after every key: a goal is read anew only where its own words, or what it is read
 * against, are new. All others are the goals of before, moved to where they stand now.
 */
export interface GoalsAgain {
  /** Before a text is read: what is new in it, and the stretch of the text before in which nodes are other than they were. */
  readonly begin: (change: Change, anew: Span) => void
  /** The goal as it was read before; `null` where it must be read. */
  readonly known: (found: Found, parent: Goal['key'] | null, depth: number, reading: GoalReading) => Goal | null
  /** After a text was read: its goals, in the order found. */
  readonly end: (found: readonly Found[], goals: readonly Goal[], reading: GoalReading) => void
  /** For each goal that was known: the one of the reading before. */
  readonly origins: ReadonlyMap<Goal, Goal>
  readonly kept: Kept
}

interface Entry {
  readonly found: Found
  readonly goal: Goal
  readonly parent: Goal['key'] | null
  readonly depth: number
}

interface Last {
  readonly entries: readonly Entry[]
  readonly reading: GoalReading
}

interface Comparing {
  readonly last: Last
  readonly change: Change
  /** Whether goals are read against the same as before; not asked yet: `null`. */
  isAlike: boolean | null
  /** The last two that were found to be alike: those of neighbours are the same values. */
  readonly places: { before: Place | null; now: Place | null }
  /** By where they stand now: entries that lie outside of what was parsed anew, and those in it that the change does not touch. */
  readonly byStart: ReadonlyMap<number, readonly Entry[]>
}

export function goalsAgain(): GoalsAgain {
  let last: Last | null = null
  let comparing: Comparing | null = null
  const origins = new Map<Goal, Goal>()

  return {
    origins,
    kept: keeping(),
    begin: (change, anew) => {
      comparing = last && { last, change, isAlike: null, places: { before: null, now: null }, byStart: byStart(last.entries, change, anew) }
      last = null
      origins.clear()
    },
    known: (found, parent, depth, reading) => {
      if (!comparing) return null
      const { change } = comparing
      comparing.isAlike ??= isLikeBefore(comparing.last.reading, reading, change)
      if (!comparing.isAlike) return null
      const entry = comparing.byStart
        .get(found.span.start)
        ?.find((one) => one.parent === parent && one.depth === depth && isAgain(one.found, found, change, comparing!.places))
      if (!entry || !takeKeys(entry.goal, reading.keys)) return null
      const goal = goalAfter(entry.goal, change)
      note(goal, entry.goal, origins)
      return goal
    },
    end: (found, goals, reading) => {
      const entries: Entry[] = []
      collect(found, goals, { parent: null, depth: 0 }, entries)
      last = { entries, reading }
      comparing = null
    },
  }
}

/** Longer goals, in UTF-16 units, are read anew with what stands around them: to compare their nodes is hardly less work, and they may be nested deep. */
const longest = 1_500

function byStart(entries: readonly Entry[], change: Change, anew: Span): ReadonlyMap<number, readonly Entry[]> {
  const map = new Map<number, Entry[]>()
  for (const entry of entries) {
    const { start, end } = entry.found.span
    const isAnew = end > anew.start && start < anew.end
    // Beside an item that is written stand others of its list, made anew as it is and saying what they said.
    if (isAnew && ((end >= change.from && start <= change.to) || end - start > longest)) continue
    const now = start >= (isAnew ? change.to : anew.end) ? start + change.shift : start
    const there = map.get(now)
    if (there) there.push(entry)
    else map.set(now, [entry])
  }
  return map
}

/** Made of the same section, no word of it is compared. */
function isAgain(before: Found, now: Found, change: Change, places: Comparing['places']): boolean {
  if (!isMadeAlike(before, now)) return sameMoved(before, now, change, keptBy(change))
  if (places.before === before.place && places.now === now.place) return true
  if (!sameMoved(before.place, now.place, change, keptBy(change))) return false
  places.before = before.place
  places.now = now.place
  return true
}

/** Nodes of the tree are the same where they are the same objects (they were moved in place), or were parsed anew to the same. */
const keptBy =
  (change: Change) =>
  (before: object, now: object): boolean | undefined =>
    isNode(before) ? before === now || (isNode(now) && isParsedAlike(before, now, change)) : undefined

const isNode = (value: object): value is Nodes => 'type' in value && ('position' in value || 'children' in value)

function isParsedAlike(before: Nodes, now: Nodes, change: Change): boolean {
  if (before.type !== now.type || movedTo(startOf(before), change) !== startOf(now) || movedTo(endOf(before), change) !== endOf(now))
    return false
  return Object.keys({ ...before, ...now }).every(
    (key) => key === 'position' || sameMoved(before[key as keyof Nodes], now[key as keyof Nodes], change, keptBy(change)),
  )
}

/** Whether goals are read against the same as before. */
function isLikeBefore(before: GoalReading, now: GoalReading, change: Change): boolean {
  const [ownPacks, own] = circumstances(before)
  const [packs, all] = circumstances(now)
  return ownPacks.every((pack, index) => pack === packs[index]) && sameMoved(own, all, change, notKept)
}

const notKept = (): undefined => undefined

/** What is made once and shared by all readings, compared as itself; and all else. */
function circumstances({ finder, dates: { pack, ...dates }, keys, again, ...said }: GoalReading): readonly [readonly unknown[], unknown] {
  const { labels, lang, reading } = finder
  return [[labels, finder.pack, pack], { lang, reading, dates, said }]
}

/** Gives the goal's key and those of its sub-goals again, in the order in which a reader would; takes none where one came out otherwise. */
function takeKeys(goal: Goal, keys: Map<string, number>): boolean {
  const taken: string[] = []
  if (takeKey(goal, keys, taken)) return true
  for (const base of taken) keys.set(base, keys.get(base)! - 1)
  return false
}

function takeKey(goal: Goal, keys: Map<string, number>, taken: string[]): boolean {
  // No slug holds a tilde, so what stands behind one is the count.
  const base = goal.id?.value ?? goal.key.replace(/~\d+$/, '')
  const count = (keys.get(base) ?? 0) + 1
  keys.set(base, count)
  taken.push(base)
  return goal.key === (count === 1 ? base : `${base}~${count}`) && goal.goals.every((inner) => takeKey(inner, keys, taken))
}

function note(goal: Goal, origin: Goal, origins: Map<Goal, Goal>): void {
  origins.set(goal, origin)
  for (let index = 0; index < goal.goals.length; index++) note(goal.goals[index]!, origin.goals[index]!, origins)
}

function collect(found: readonly Found[], goals: readonly Goal[], place: Pick<Entry, 'parent' | 'depth'>, entries: Entry[]): void {
  for (const [index, one] of found.entries()) {
    const goal = goals[index]!
    entries.push({ found: one, goal, ...place })
    collect(one.goals, goal.goals, { parent: goal.key, depth: place.depth + 1 }, entries)
  }
}
