import type { Prose } from '../../words/prose.js'
import type { Step } from '../model.js'
import { isBulleted, withoutBullet } from '../outline/typed-bullet.js'
import type { StepReading } from '../steps/step-reading.js'
import { stepOfPart } from './cell-steps.js'

/** Signs of boxes, as word processors and note tools draw them; Word's own ticked box is ☒. */
const drawnBox = /^[☐☑☒❏❐□⬜]\ufe0f?(?:\s|$)/u

/** Whether a line opens with a box that is drawn and not written. */
export const hasDrawnBox = ({ text }: Prose): boolean => {
  const first = text.charCodeAt(0)
  return first >= 0x2190 && first < 0x2c00 && drawnBox.test(text)
}

/** A line that people meant as an item, pasted where Markdown takes it for words: `• Book the room`, `☐ Book the room`. */
export const isTypedItem = (line: Prose): boolean => isBulleted(line) || hasDrawnBox(line)

/** Whether the item carries a box: `☐ …`, `• ☑ …`, `• [x] …`. */
export const isTypedTask = (line: Prose): boolean => hasDrawnBox(line) || (isBulleted(line) && boxed.test(withoutBullet(line).text))
const boxed = /^(?:\[[ xX]\](?:\s|$)|[☐☑☒❏❐□⬜])/u

/** Such a line, or one whose bullet is gone already, as a step; of unknown state without a box. */
export const stepOfLine = (line: Prose, reading: StepReading): Step => stepOfPart(isBulleted(line) ? withoutBullet(line) : line, reading)

/** The words of the line alone. */
export const wordsOfLine = (line: Prose): Prose => (isBulleted(line) ? withoutBullet(line) : line)
