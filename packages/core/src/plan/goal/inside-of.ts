import { readBody } from '../fields/body.js'
import { stepsOfCell } from '../fields/cell-steps.js'
import { fieldOfCell } from '../fields/field.js'
import type { BodyReader, Inside } from '../fields/inside.js'
import type { Found } from '../find-goals/found.js'
import { pieceOf } from '../prose/piece-of.js'

/** Fields of its row first, then what its block holds. */
export function insideOf(found: Found, reader: BodyReader): Inside {
  const inside = readBody(found.body, reader)
  if (found.cells.length === 0) return inside
  const cells = found.cells.map((cell) => fieldOfCell(cell, reader.finder))
  const steps = cells.flatMap((field) => (field.name === 'steps' ? stepsOfCell(field, reader.steps) : []))
  const pieces = cells.flatMap((field) => field.phrases.map((phrase) => pieceOf(phrase, 'field', field.name, false)))
  return { fields: [...cells, ...inside.fields], steps: [...steps, ...inside.steps], pieces: [...pieces, ...inside.pieces] }
}
