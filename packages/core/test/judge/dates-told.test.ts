import { expect, test } from 'vitest'
import { judged, wordsOf } from './judged.js'

const timed = (markdown: string): string => judged(markdown).judgement.timeBound.kind

test.each<readonly [says: string, markdown: string]>([
  ['a participle between commas is no past', 'Twelve portraits of the old fishermen, framed, on 21 June.'],
  ['… whatever stands behind it', 'Ten songs, recorded, in the archive on 4 May.'],
  ['what was, and behind it what can be', 'Get the herd certified, the last test was in March 2026 so the label can come March 2028.'],
  ['the next year of an office', 'Open the depot in the next fiscal year'],
  ['a length and where it begins', 'Twelve-week first-aid course from 10 January'],
  ['… told behind it', 'Finish the sommelier course, which starts on 3 May and runs ten weeks'],
  ['my own first days', 'In my first 90 days meet each client'],
])('A day: %s', (_, markdown) => expect(timed(markdown)).toBe('stated'))

test.each<readonly [says: string, markdown: string]>([
  ['a day of each month', 'Send 20 letters. Stamps come on the 3rd of each month.'],
  ['what was', 'Get the herd certified. The last test was in March 2026.'],
  ['the next year', 'Open the depot next year'],
  ['days that begin anew with each of them', 'Keep every new starter through the first 90 days'],
  ['how long what helps is there', 'Repair the punts. The shed is ours until May and Kees lends the clamps.'],
  ['… and with what they do', 'Have ten regulars come back within three months of their first visit'],
])('No day: %s', (_, markdown) => expect(timed(markdown)).not.toBe('stated'))

test.each([
  'Sew the curtains by prize-giving day',
  "Sew the curtains by parents' evening",
  'Sew the curtains before sports day',
  'Sew the curtains by Advent',
  'Sew the curtains by May Day',
  'Sew the curtains by half-term',
  'Sew the curtains 2028 wk 11',
  'Sew the curtains in August 2027',
  'Show the curtains in August 2027 at the fair',
  'Show the curtains at the July affiliated show',
  'Bring the curtains to the September county ceilidh',
  'New curtains sewn at the Easter market',
  'Hang the curtains at the August fitness day',
  'My end-of-2028 goal is twelve curtains',
])('A day that all concerned know: %s', (markdown) => expect(judged(markdown).judgement.timeBound.kind).toBe('stated'))

test.each([
  'Read half of the Poem in a Month challenge',
  'Sew the curtains, not in a month but as long as it takes',
  'Become the sewing shop of tomorrow',
  'Rewrite the end-of-year report',
  'Be kinder. The new ones go home in week two.',
  'Add up the March takings',
  'Unpaid share from 30 % to 10 %. Reminder on day 4 and day 9.',
])('No day of the goal: %s', (markdown) => expect(judged(markdown).judgement.timeBound.kind).toBe('missing'))

test.each([
  'Ferry the boat to Brest, 14.6., crew of three',
  'Clear my desk by 20.12, no exceptions',
  'Driving test on 22.4, first try',
  'Concert 3.10. in the town hall',
  'Sing the solo at All Souls, 2.11.',
])('A day with full stops and no year: %s', (markdown) => expect(timed(markdown)).toBe('stated'))

test.each([
  'Version 2.4. of the handbook',
  'Flat 3.2, repainted',
  'Raise the mean by 13.5, to 40',
  'Get the mean to 22.4, or 22.5',
  'Run 21.1 km',
])('A figure with a full stop: %s', (markdown) => expect(timed(markdown)).toBe('missing'))

test('Behind a comma something else is counted', () =>
  expect(wordsOf('Mow the verges by June, one lane done.', 'timeBound')).toEqual(['June']))
