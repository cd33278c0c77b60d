import type { WordPack } from '../../words/word-pack.js'

/** `2h30m`, `90 min`, `10 hours` → hours; `null` where the words name no duration. A day of work is 8 hours, a week 40. */
export function hoursOf(_text: string, _pack: WordPack | null): number | null {
  return null
}

/** `3 h/week`, `30 minutes a day`, `2 hours every other week` → hours a week. A bare duration counts as one a week. */
export function hoursPerWeekOf(_text: string, _pack: WordPack | null): number | null {
  return null
}
