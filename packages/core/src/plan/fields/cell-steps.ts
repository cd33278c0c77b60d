import { hasLetterOrDigit } from '../../text/letters.js'
import type { Prose } from '../../words/prose.js'
import { sourceSpan } from '../../words/prose.js'
import type { Field, Step } from '../model.js'
import { sliceProse, trimProse } from '../prose/prose-of.js'
import { stepOf } from '../steps/read-step.js'
import { stateOfMark } from '../steps/states.js'
import type { StepReading } from '../steps/step-reading.js'

/** The steps of a worksheet's cell: its parts at `<br>`, `;` and list marks, with `[x]`, ☑ and ✓ before their words. */
export function stepsOfCell(field: Field, reading: StepReading): readonly Step[] {
  if (field.empty) return []
  return field.phrases.flatMap(({ prose }) => partsOfCell(prose)).map((part) => stepOfPart(part, reading))
}

/** The parts of a cell's line at semicolons and list marks. */
export function partsOfCell(prose: Prose): readonly Prose[] {
  const parts: Prose[] = []
  let from = 0
  for (const match of prose.text.matchAll(/;|(?:^|\s)(?:[-*+•]|\d{1,2}[.)])\s+/g)) {
    parts.push(sliceProse(prose, from, match.index))
    from = match.index + match[0].length
  }
  parts.push(sliceProse(prose, from))
  return parts.map(trimProse).filter((part) => hasLetterOrDigit(part.text))
}

const box = /^(?:\[(.)\]|([☐☑☒✓✔✅❏❐□⬜◻▢]|🔲))\ufe0f?(?!\s*\d{4}-)\s*/u
const openBoxes = '☐❏❐□⬜◻▢🔲'

/** `[x] Book the room`, `☐ Book the room`, `Book the room`: the words of a part, and the box before them. */
export function stepOfPart(part: Prose, reading: StepReading): Step {
  const match = box.exec(part.text)
  const words = match ? sliceProse(part, match[0].length) : part
  const frame = { steps: [], below: [], span: sourceSpan(part), links: [] }
  if (!match) return stepOf(words, { ...frame, box: null }, reading)
  const mark = match[1] ?? match[2]!
  const at = match[1] ? 1 : 0
  const state = match[1] ? stateOfMark(mark, reading.states) : openBoxes.includes(mark) ? 'open' : 'done'
  return stepOf(words, { ...frame, box: { mark, markSpan: sourceSpan(part, at, at + mark.length), state } }, reading)
}
