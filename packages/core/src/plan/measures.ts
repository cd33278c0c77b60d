import type { Field, Measure, Piece } from './model.js'

/** The measures of a goal: what its title, its measurable and progress fields, and its key figures count. */
export function measuresOf(_pieces: readonly Piece[], _fields: readonly Field[]): readonly Measure[] {
  return []
}
