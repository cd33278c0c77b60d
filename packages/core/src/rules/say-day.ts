import { dayOfMonth, type IsoDate, monthOf, yearOf } from '../text/iso-date.js'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** A day as people say it: `18 December 2026`. */
export const sayDay = (day: IsoDate): string => `${sayDayOfYear(day)} ${yearOf(day)}`

/** Without the year: `18 December`. */
export const sayDayOfYear = (day: IsoDate): string => `${dayOfMonth(day)} ${months[monthOf(day) - 1]}`
