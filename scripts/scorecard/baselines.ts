import * as chrono from 'chrono-node'
import writeGood from 'write-good'
import type { Letter } from './labelled.js'

/** Says of a goal's text whether a part is a defect; parts it has no opinion on are left out. */
export interface Baseline {
  readonly name: string
  readonly defect: Readonly<Partial<Record<Letter, (markdown: string) => boolean>>>
}

const always = (): boolean => true

/** What a day's work with regular expressions gives. */
const regexes = {
  measurable:
    /\d+(?:[.,]\d+)?\s*(?:%|[a-z]{3,})|\bfrom\b.*\bto\b|\bat least\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+[a-z]{3,}/i,
  noMeasure: /\b(?:20\d\d|january|february|march|april|june|july|august|september|october|november|december)\b/gi,
  time: /\b(?:by|before|until|due|within|deadline)\b|\b20\d\d-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\bQ[1-4]\b|\bH[12]\b|\b(?:january|february|april|june|july|august|september|october|november|december)\b/i,
  vague: /\b(?:improve|better|more|learn|understand|grow|develop|enhance|be|become|skills?)\b/i,
  concrete: /\d|`[^`]+`|\b[A-Z]{2,}\b|\b(?:[Pp]ass|[Ww]rite|[Pp]ublish|[Bb]uild|[Ss]hip|[Ll]aunch|[Ff]inish|[Cc]omplete|[Pp]resent)\b/,
  means: /- \[[ x]\]|\b(?:hours?|budget|mentor|course|plan|steps?|currently|booked|paid|enrolled)\b/i,
  reason: /\b(?:because|so that|in order to|why|reason|relevant|supports|aligned with|since)\b/i,
}

export const baselines: readonly Baseline[] = [
  { name: 'always yes', defect: { S: always, M: always, A: always, R: always, T: always } },
  {
    name: '25-line regex',
    defect: {
      S: (text) => regexes.vague.test(text) && !regexes.concrete.test(text),
      M: (text) => !regexes.measurable.test(text.replaceAll(regexes.noMeasure, '')),
      A: (text) => !regexes.means.test(text),
      R: (text) => !regexes.reason.test(text),
      T: (text) => !regexes.time.test(text),
    },
  },
  { name: 'write-good', defect: { S: (text) => writeGood(text).length > 0, M: (text) => writeGood(text).length > 0 } },
  { name: 'chrono-node', defect: { T: (text) => chrono.parse(text).length === 0 } },
]
