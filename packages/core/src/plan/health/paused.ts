import { addDays, daysBetween, earlier, type IsoDate, later } from '../../text/iso-date.js'
import type { Period } from '../../text/period.js'

export const isPausedOn = (pauses: readonly Period[], day: IsoDate): boolean =>
  pauses.some(({ first, last }) => first <= day && day <= last)

/** How many days from `from` on, before `to`, lie in a pause; a day in two of them counts once. */
export function daysPaused(pauses: readonly Period[], from: IsoDate, to: IsoDate): number {
  if (pauses.length === 0) return 0
  let days = 0
  let reached = from
  for (const { first, last } of inOrder(pauses)) {
    const begin = later(first, reached)
    const end = earlier(addDays(last, 1), to)
    if (begin >= end) continue
    days += daysBetween(begin, end)
    reached = end
  }
  return days
}

/** The day `count` days after `from`, days in a pause not counted: a pause that begins on the way moves it by its length. */
export function addDaysAwake(from: IsoDate, count: number, pauses: readonly Period[]): IsoDate {
  let day = addDays(from, count)
  let reached = from
  for (const { first, last } of inOrder(pauses)) {
    const begin = later(first, addDays(reached, 1))
    if (begin > day || last < begin) continue
    day = addDays(day, daysBetween(begin, last) + 1)
    reached = last
  }
  return day
}

const inOrder = (pauses: readonly Period[]): readonly Period[] => [...pauses].sort((a, b) => (a.first < b.first ? -1 : 1))
