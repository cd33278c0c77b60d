import type { FieldName, Phrase, Piece } from '../model.js'

/** A phrase with the part it plays in its goal. Written out, because spreading one for each stretch of a plan costs more than reading it. */
export const pieceOf = ({ prose, words, span }: Phrase, where: Piece['where'], field: FieldName | null, listed: boolean): Piece => ({
  prose,
  words,
  span,
  where,
  field,
  listed,
})
