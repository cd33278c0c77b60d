import { dayOf, type IsoDate } from './iso-date.js'

/**
 * Easter Sunday of a year of the Gregorian calendar, as the western churches keep it: the Sunday after the first full moon of spring, both as tables
 * reckon them (the "anonymous Gregorian algorithm", Nature, 20 April 1876; J. Meeus, Astronomical Algorithms, chapter 8).
 */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451)
  const fromMarch = moon + weekday - 7 * late + 114
  return dayOf(year, Math.floor(fromMarch / 31), (fromMarch % 31) + 1)!
}
