import { type Prose, sourceSpan } from '../../../words/prose.js'
import type { Labels } from '../../labels/labels.js'
import { joinProse, sliceProse } from '../../prose/prose-of.js'
import type { Finder } from '../finder.js'
import type { ParagraphBlock } from '../ways/paragraphs.js'
import { isDoing } from './intent.js'
import { nextSentence } from './intent-within.js'

/** `My goal for this year is …`, `The goal this year is …`: among the first words one that says whose goal it is, or for when, up to a comma. */
export function saysMyGoal(text: string, { labels }: Finder): boolean {
  const words = text.split(/\s+/, 12)
  return namesOne(words, labels) || namesMany(words, labels)
}

function namesOne(words: readonly string[], labels: Labels): boolean {
  const at = words.findIndex((word) => labels.openers.has(word))
  if (at < 0) return false
  if (at > 0 && at < 3 && labels.own.isIn(words[0]!)) return true
  if (isLater(words, labels)) return true
  if (at < 1 || at > 3) return false
  const end = words.findIndex((word, index) => index > at && word.endsWith(','))
  const said = words.slice(1, Math.min(10, end < 0 ? 10 : end + 1)).join(' ')
  return /(?:19|20)\d{2}/.test(said) || labels.horizons.some(([, times]) => times.isIn(said))
}

/** `Over two years my first goal has been …`, `So, my aim is …`, `The goal I work towards is …`: words before it, and the verb that makes a statement of it right behind. */
const isLater = (words: readonly string[], { openers, copulas, small }: Labels): boolean =>
  words.slice(1, 8).some((word, index) => {
    if (!small.self(word)) return false
    if (openers.has(words[index]!)) return words.slice(index + 2).some((one) => copulas.has(one))
    if (index > 4) return false
    const goal = words.slice(index + 2, index + 5).findIndex((one) => openers.has(one))
    return goal >= 0 && words.slice(index + 3 + goal, index + 7 + goal).some((one) => copulas.has(one))
  })

/** `My goals this year are learning German and getting fit`: a deed right behind the verb, for goals may also be told of (`My goals are my own`). */
function namesMany(words: readonly string[], labels: Labels): boolean {
  const { goals, copulas, actions, intents, small } = labels
  if (!small.self(words[0]!)) return false
  const at = words.slice(1, 4).findIndex((word) => goals.isIn(word))
  const is = at < 0 ? -1 : words.findIndex((word, index) => index > at + 1 && copulas.has(word))
  const deed = is < 0 ? '' : (words[is + 1] ?? '')
  return actions.has(deed) || intents.has(deed) || isDoing(deed, labels)
}

/** `My aim is to ensure I:`, of one goal. */
export const statesOne = ({ text }: Prose, labels: Labels): boolean => statesGoal(text.slice(text.search(/[^.!?]*$/)).toLowerCase(), labels)

/** `Our goal is a friendly place`: among the first words of a sentence in small letters. */
export function statesGoal(said: string, { openers, copulas }: Labels): boolean {
  const words = said.trim().split(/\s+/, 8)
  const at = words.findIndex((word, index) => openers.has(word) || openers.has(`${words[index - 1]} ${word}`))
  return at > 0 && at < 4 && copulas.has(words[at + 1] ?? '')
}

/** `The aim of this study is to measure noise`. */
export function statesAim({ text }: Prose, { openers, aims, copulas, intents }: Labels): boolean {
  const words = text.toLowerCase().split(/\s+/, 14)
  const at = words.findIndex((word) => openers.has(word) || aims.has(word))
  if (at < 1 || at > 3) return false
  const is = words.findIndex((word, index) => index > at && copulas.has(word))
  return is > 0 && intents.has(words[is + 1] ?? '')
}

/** Outside goals headings: `My goal is to …`, one sentence or two. */
export function statesMyGoal({ lines }: ParagraphBlock, finder: Finder): boolean {
  const text = lines[0]!.text.toLowerCase()
  return (
    namesOne(text.split(/\s+/, 12), finder.labels) &&
    isStated(text, finder) &&
    lines.reduce((sum, line) => sum + line.text.length, 0) <= 600
  )
}

/** The verb that makes a statement of it is among the first words. */
const isStated = (text: string, { labels }: Finder): boolean =>
  text
    .split(/\s+/, 10)
    .slice(1)
    .some((word) => labels.copulas.has(word))

/** A paragraph from the sentence on that says `My goal is …`: `A small fire shows the way. My goal is to run a bakery.` */
export function myGoalIn(block: ParagraphBlock, finder: Finder): ParagraphBlock | undefined {
  if (saysMyGoal(block.lines[0]!.text.toLowerCase(), finder)) return block
  const prose = joinProse(block.lines)
  const text = prose.text.toLowerCase()
  if (text.length > longest) return undefined
  for (let at = nextSentence(text, 0); at > 0; at = nextSentence(text, at)) {
    const said = text.slice(at)
    if (!saysMyGoal(said, finder) || !isStated(said, finder)) continue
    const line = sliceProse(prose, at)
    return { kind: 'paragraph', lines: [line], span: { start: sourceSpan(line).start, end: block.span.end } }
  }
  return undefined
}

const longest = 900
