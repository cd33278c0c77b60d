import type { Prose } from '../../words/prose.js'
import type { Step } from '../model.js'
import { isBulleted, withoutBullet } from '../outline/typed-bullet.js'
import { markAtEnds } from '../steps/marks-at-ends.js'
import { stateWordAt } from '../steps/state-word.js'
import type { StepReading } from '../steps/step-reading.js'
import { stepOfPart } from './cell-steps.js'

/** Signs of boxes, as word processors and note tools draw them; Word's own ticked box is ☒. */
const drawnBox = /^(?:[☐☑☒❏❐□⬜◻▢]|🔲)\ufe0f?(?:\s|$)/u

/** Whether a line opens with a box that is drawn and not written. */
export const hasDrawnBox = ({ text }: Prose): boolean => mayBeSign(text.charCodeAt(0)) && drawnBox.test(text)

/** Arrows and what follows them up to Braille, and the first half of an emoji. */
const mayBeSign = (code: number): boolean => (code >= 0x2190 && code < 0x2c00) || code === 0xd83d

/** `✅ Swim`, `❌ Row`, `🔄 Dive`: how far something is. Beside boxes such a line is one, by itself it may be praise or a rule. */
export const hasStateSign = ({ text }: Prose): boolean => mayBeSign(text.charCodeAt(0)) && markAtEnds(text)?.from === 0

/** `TODO Swim`, `DONE Row`: as Logseq and Org write their tasks. */
export const hasStateWord = ({ text }: Prose): boolean => stateWordAt(text, 0) !== null

/** A sign that only what goes on or waits is given: `🔄 Dive`, `⏳ Dive`. */
export const goesOn = ({ text }: Prose): boolean => text.startsWith('🔄') || text.startsWith('🚧') || text.startsWith('⏳')

/** A line that people meant as an item, pasted where Markdown takes it for words: `• Book the room`, `☐ Book the room`. */
export const isTypedItem = (line: Prose): boolean => isBulleted(line) || hasDrawnBox(line)

/** Whether the item carries a box: `☐ …`, `• ☑ …`, `• [x] …`. */
export const isTypedTask = (line: Prose): boolean => hasDrawnBox(line) || (isBulleted(line) && opensWithBox(withoutBullet(line)))
const opensWithBox = (line: Prose): boolean => /^\[[ xX]\](?:\s|$)/.test(line.text) || hasDrawnBox(line)

/** Such a line, or one whose bullet is gone already, as a step; of unknown state without a box. */
export const stepOfLine = (line: Prose, reading: StepReading): Step => stepOfPart(isBulleted(line) ? withoutBullet(line) : line, reading)

/** The words of the line alone. */
export const wordsOfLine = (line: Prose): Prose => (isBulleted(line) ? withoutBullet(line) : line)
