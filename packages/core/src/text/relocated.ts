import { type Change, movedTo } from './change.js'
import type { Span } from './span.js'

/**
 * A value that was read from a text, with all its places where they stand after a change elsewhere in it. Places are known by their shape: `start` and
 * `end` are offsets wherever both are numbers, every second number of a prose's `map` is one. What holds no place that moved is shared, not copied.
 */
export function relocated<Value>(value: Value, change: Change): Value {
  return change.shift === 0 ? value : (moved(value, change, new Map()) as Value)
}

/** `known`: what stands in several places stays one value. */
function moved(value: unknown, change: Change, known: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return movedList(value, change, known)
  const { start, end, prose, map } = value as Plain
  if (typeof start === 'number' && typeof end === 'number') return movedSpan(value as Span, change)
  if (prose === undefined && map === undefined) return movedRecord(value as Plain, change, known)
  const before = known.get(value)
  if (before !== undefined) return before
  const now = movedRecord(value as Plain, change, known)
  known.set(value, now)
  return now
}

type Plain = Readonly<Record<string, unknown>>

const isSpan = (value: object): value is Span =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'

function movedSpan(value: Span, change: Change): Span {
  const start = movedTo(value.start, change)
  const end = movedTo(value.end, change)
  if (start === value.start && end === value.end) return value
  for (const key in value) if (key !== 'start' && key !== 'end') return { ...value, start, end }
  return { start, end }
}

function movedList(list: readonly unknown[], change: Change, known: Map<object, unknown>): readonly unknown[] {
  let copy: unknown[] | null = null
  for (let index = 0; index < list.length; index++) {
    const now = moved(list[index], change, known)
    if (now === list[index]) continue
    copy ??= list.slice()
    copy[index] = now
  }
  return copy ?? list
}

function movedRecord(record: Plain, change: Change, known: Map<object, unknown>): unknown {
  let copy: Record<string, unknown> | null = null
  for (const key in record) {
    const value = record[key]
    // Offsets in words and marks count in a prose.
    if (typeof value !== 'object' || value === null || key === 'words' || key === 'marks') continue
    const now = key === 'map' ? movedMap(value as readonly number[], change) : moved(value, change, known)
    if (now === value) continue
    copy ??= { ...record }
    copy[key] = now
  }
  return copy ?? record
}

function movedMap(map: readonly number[], change: Change): readonly number[] {
  let copy: number[] | null = null
  for (let index = 1; index < map.length; index += 2) {
    const now = movedTo(map[index]!, change)
    if (now === map[index]) continue
    copy ??= map.slice()
    copy[index] = now
  }
  return copy ?? map
}

/** The furthest offset in a value; -1 where it holds none. */
export function lastPlace(value: unknown): number {
  if (typeof value !== 'object' || value === null) return -1
  let last = isSpan(value) ? value.end : -1
  for (const key in value) {
    if (key === 'words' || key === 'marks') continue
    const part = (value as Plain)[key]
    if (typeof part !== 'object' || part === null) continue
    last = Math.max(last, key === 'map' && Array.isArray(part) ? part[part.length - 1] : lastPlace(part))
  }
  return last
}

/** The first offset in a value; infinite where it holds none. */
export function firstPlace(value: unknown): number {
  if (typeof value !== 'object' || value === null) return Number.POSITIVE_INFINITY
  let first = isSpan(value) ? value.start : Number.POSITIVE_INFINITY
  for (const key in value) {
    if (key === 'words' || key === 'marks') continue
    const part = (value as Plain)[key]
    if (typeof part !== 'object' || part === null) continue
    first = Math.min(first, key === 'map' && Array.isArray(part) ? (part[1] ?? Number.POSITIVE_INFINITY) : firstPlace(part))
  }
  return first
}

/**
 * Whether two values say the same, the places of the first moved by the change. `isKept` answers for what is known by itself (nodes of a tree that
 * was moved as a whole); `undefined` where it is to be compared by what it holds.
 */
export function sameMoved(
  before: unknown,
  now: unknown,
  change: Change,
  isKept: (before: object, now: object) => boolean | undefined,
): boolean {
  if (typeof before !== 'object' || before === null || typeof now !== 'object' || now === null) return before === now
  const kept = isKept(before, now)
  if (kept !== undefined) return kept
  if (Array.isArray(before)) return Array.isArray(now) && sameLists(before, now, change, isKept)
  if (isSpan(before) && isSpan(now) && !(movedTo(before.start, change) === now.start && movedTo(before.end, change) === now.end))
    return false
  const isPlace = isSpan(before)
  for (const key in before) {
    if (isPlace && (key === 'start' || key === 'end')) continue
    const own = (before as Plain)[key]
    const other = (now as Plain)[key]
    if (key === 'map' && Array.isArray(own) ? !sameMaps(own, other, change) : !sameMoved(own, other, change, isKept)) return false
  }
  for (const key in now) if (!(key in before)) return false
  return true
}

function sameLists(
  before: readonly unknown[],
  now: readonly unknown[],
  change: Change,
  isKept: (before: object, now: object) => boolean | undefined,
): boolean {
  if (before.length !== now.length) return false
  for (let index = 0; index < before.length; index++) if (!sameMoved(before[index], now[index], change, isKept)) return false
  return true
}

function sameMaps(before: readonly number[], now: unknown, change: Change): boolean {
  if (!Array.isArray(now) || now.length !== before.length) return false
  for (let index = 0; index < before.length; index += 2)
    if (before[index] !== now[index] || movedTo(before[index + 1]!, change) !== now[index + 1]) return false
  return true
}
