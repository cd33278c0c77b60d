import type { Lexicon } from '../lexicon.js'
import type { Token } from '../token.js'
import type { Quantity } from '../words.js'

export function quantitiesIn(_tokens: readonly Token[], _text: string, _lexicon: Lexicon): readonly Quantity[] {
  return []
}
