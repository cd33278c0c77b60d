import { addMonths, daysBetween, type IsoDate, later } from '../../text/iso-date.js'
import type { Cadence, Plan } from '../model.js'
import { addDaysAwake } from './paused.js'

/** When the pair should next meet. Nothing in it depends on today. */
export interface NextCheckIn {
  /** The last dated entry of the log; before there is one, the day the plan was agreed or began. */
  readonly since: IsoDate
  readonly isMeeting: boolean
  /** One cadence later. */
  readonly due: IsoDate
  /** The first day on which it is overdue: more than 1.5 times the cadence later. */
  readonly overdueFrom: IsoDate
}

/** What the next check-in is read from. */
export type Meetings = Pick<Plan, 'cadence' | 'log' | 'agreed' | 'start' | 'end' | 'state' | 'paused' | 'sessions'>

/**
 * Cadence and last entry say when the next is due; days in a pause do not count. `null`: no cadence declared, nothing to count from, the plan
 * rests or is over, or all its sessions have been held.
 */
export function nextCheckIn(plan: Meetings): NextCheckIn | null {
  const { cadence, end, state, paused } = plan
  const last = lastMeeting(plan)
  if (!cadence || !last || state === 'paused' || state === 'closed' || allHeld(plan)) return null
  const days = daysOf(cadence.value, last.day)
  const due = addDaysAwake(last.day, days, paused)
  if (end?.day && due > end.day) return null
  return { since: last.day, isMeeting: last.isMeeting, due, overdueFrom: addDaysAwake(last.day, Math.ceil(days * 1.5) + 1, paused) }
}

function lastMeeting({ log, agreed, start }: Meetings): { readonly day: IsoDate; readonly isMeeting: boolean } | null {
  const days = log.flatMap(({ date }) => (date?.day ? [date.day] : []))
  if (days.length > 0) return { day: days.reduce(later), isMeeting: true }
  const begun = agreed?.day ?? start?.day
  return begun ? { day: begun, isMeeting: false } : null
}

const allHeld = ({ sessions, log }: Meetings): boolean =>
  sessions !== null && log.some(({ kind, number }) => kind === 'session' && number !== null && number >= sessions.value)

/** A cadence from a day on, in days: a month from 31 January is 28 of them. */
function daysOf({ every, unit }: Cadence, from: IsoDate): number {
  if (unit === 'day') return every
  if (unit === 'week') return every * 7
  return daysBetween(from, addMonths(from, every * (unit === 'quarter' ? 3 : 1)))
}

export type CheckInState = 'ahead' | 'due' | 'overdue'

/** How the next check-in stands on a day. */
export const checkInState = ({ due, overdueFrom }: NextCheckIn, today: IsoDate): CheckInState =>
  today >= overdueFrom ? 'overdue' : today >= due ? 'due' : 'ahead'
