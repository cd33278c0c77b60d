import { expect, test } from 'vitest'
import { easterSunday } from '../../src/text/easter.js'

test.each([
  [1818, '1818-03-22', 'the earliest there can be'],
  [1943, '1943-04-25', 'the latest'],
  [1981, '1981-04-19', 'of a moon the table puts a day sooner'],
  [1954, '1954-04-18', 'of such a moon in a late year of its circle'],
  [2000, '2000-04-23', 'of a leap century'],
  [2026, '2026-04-05', ''],
  [2027, '2027-03-28', ''],
  [2028, '2028-04-16', ''],
  [2100, '2100-03-28', 'of a century that is no leap year'],
])('Easter of %i is %s %s', (year, day) => expect(easterSunday(year)).toBe(day))
