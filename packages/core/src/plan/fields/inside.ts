import type { Prose } from '../../words/prose.js'
import { phraseOf } from '../context.js'
import type { Finder } from '../find-goals/finder.js'
import type { Field, Piece, Step } from '../model.js'
import { pieceOf } from '../prose/piece-of.js'
import type { StepReading } from '../steps/step-reading.js'
import { isTypedTask, stepOfLine, wordsOfLine } from './typed-items.js'

/** What a goal's block holds besides its title: fields, steps, and the prose between them, each in order. */
export interface Inside {
  readonly fields: Field[]
  readonly steps: Step[]
  readonly pieces: Piece[]
}

/** What reading a body needs: the finder's words, and what its steps are read against. */
export interface BodyReader {
  readonly finder: Finder
  readonly steps: StepReading
}

/** A label that ends its page stands among the blocks, those before it are sections: both in the order written. */
export function inOrder(inside: Inside): Inside {
  const { fields, pieces } = inside
  for (let at = 1; at < fields.length; at++) {
    if (fields[at]!.labelSpan.start >= fields[at - 1]!.labelSpan.start) continue
    fields.sort((a, b) => a.labelSpan.start - b.labelSpan.start)
    pieces.sort((a, b) => a.span.start - b.span.start)
    break
  }
  return inside
}

export function addField(field: Field, inside: Inside): void {
  inside.fields.push(field)
  for (const phrase of field.phrases) inside.pieces.push(pieceOf(phrase, 'field', field.name, false))
}

export function addProse(prose: Prose, inside: Inside, reader: BodyReader, listed = false): void {
  if (prose.text.trim() === '') return
  inside.pieces.push(pieceOf(phraseOf(prose, reader.finder), 'prose', null, listed))
}

/** A step where it carries a box, else prose that is listed. */
export function addListed(line: Prose, inside: Inside, reader: BodyReader): void {
  if (isTypedTask(line)) addStepLine(line, inside, reader)
  else addProse(wordsOfLine(line), inside, reader, true)
}

export function addStepLine(line: Prose, inside: Inside, reader: BodyReader): void {
  const step = stepOfLine(line, reader.steps)
  if (step.text !== '') addSteps([step], inside)
}

export function addSteps(steps: readonly Step[], inside: Inside): void {
  for (const step of steps) {
    inside.steps.push(step)
    addStepPieces(step, inside)
  }
}

/** `1. Buy shoes (done)`, `2. Run`: where steps without a written box say how far they are, those that say nothing are open. */
export function openTheOthers({ steps }: Inside): void {
  if (!steps.some(({ state }) => state === 'unknown') || !steps.some(isToldWithoutBox) || steps.some(hasWrittenBox)) return
  for (const [index, step] of steps.entries()) if (step.state === 'unknown') steps[index] = { ...step, state: 'open' }
}

const hasWrittenBox = ({ mark }: Step): boolean => mark !== null && mark.charCodeAt(0) < 128
const isToldWithoutBox = (step: Step): boolean => step.state !== 'unknown' && !hasWrittenBox(step)

function addStepPieces(step: Step, inside: Inside): void {
  inside.pieces.push(pieceOf(step.phrase, 'step', null, true))
  for (const below of step.steps) addStepPieces(below, inside)
}
