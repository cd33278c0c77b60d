import type { IsoDate } from '../../text/iso-date.js'
import type { WordPack } from '../../words/word-pack.js'

/** What a person types in an editor (`next friday`, `in 3 weeks`, `end of june`) → the days it can mean, the likeliest first. Today is given, never read. */
export function daysFromWords(_text: string, _today: IsoDate, _pack: WordPack | null): readonly IsoDate[] {
  return []
}
