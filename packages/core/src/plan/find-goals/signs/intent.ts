import type { Prose } from '../../../words/prose.js'
import { foldLabel } from '../../labels/fold-label.js'
import type { Labels } from '../../labels/labels.js'
import { wordsOf } from '../../labels/labels.js'
import { isOver } from './over.js'

/** What a line's own words say of being something to reach. */
interface Sign {
  readonly weight: number
  readonly holds: (line: Line) => boolean
}

interface Line {
  readonly text: string
  readonly words: readonly string[]
  readonly prose: Prose
  readonly labels: Labels
}

/** The whole of it, so that it can be read at one glance; weights were set on files by many hands. */
const signs: readonly Sign[] = [
  // `Learn to sail`, `To sail round the island`, `I will sail`
  { weight: 2, holds: ({ words: [first = '', second = ''], labels }) => labels.actions.has(first) || meansTo(first, second, labels) },
  // `Aprender a navegar`, `Segeln lernen`, `学会游泳`
  { weight: 2, holds: ({ words, text, labels }) => actsByItsEnds(words, text, labels) },
  // `Sailing round the island`
  { weight: 1, holds: ({ words, labels }) => words.length > 1 && isDoing(words[0]!, labels) },
  // `Sailed round the island`, `I sailed`
  { weight: -3, holds: ({ words, labels }) => isPast(labels.small.subjects.has(words[0] ?? '') ? words[1] : words[0], labels) },
  // `島をまわった`
  { weight: -3, holds: ({ text, labels }) => isOver(text, labels.small) },
  // `By May: sail round the island`
  { weight: 1, holds: ({ words, labels }) => labels.small.latest.has(words[0] ?? '') },
  // `10 books`, `under 50 minutes`; a day or an hour at the start only says when something was
  { weight: 1, holds: ({ text }) => /\d/.test(text.replace(whenItWas, '')) },
  { weight: -3, holds: ({ text }) => /[?？](?:\s|$)/.test(text) },
  { weight: -1, holds: ({ prose }) => isCovered(prose, 'link') },
  { weight: -2, holds: ({ prose }) => isCovered(prose, 'code') || beginsWithCode(prose) },
  { weight: -1, holds: ({ words }) => words.length > 30 },
  { weight: -2, holds: ({ words }) => words.length > 60 },
  { weight: 1, holds: ({ prose }) => prose.marks.some(({ kind }) => kind === 'struck') },
]

/** Above zero the words say something to reach; below, that they are something else; about zero they leave it open. */
export function intentOf(prose: Prose, labels: Labels): number {
  const text = prose.text.trim()
  const line: Line = { text, words: fromSelf(wordsOf(foldLabel(text)), labels), prose, labels }
  return signs.reduce((sum, sign) => sum + (sign.holds(line) ? sign.weight : 0), 0)
}

/** `First, I want …`, `This year I will …`: the words from whoever speaks on, where those before only say in which order, or when. */
export function fromSelf(words: readonly string[], { small, intents }: Labels): readonly string[] {
  for (let at = 0; at < 6 && at < words.length; at++) {
    const word = words[at]!
    if (small.subjects.has(word) || (at > 0 && word.includes("'") && intents.has(word))) return at === 0 ? words : words.slice(at)
    if (!small.connectors.has(word) && !small.time.has(word) && !isFigure(word)) return words
  }
  return words
}

const isFigure = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57

/** `12/05/2027: …`, `2027-05-12 …`, `9:30 …`. */
const whenItWas = /^\W*(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}:\d{2})(?!\d)/

const meansTo = (first: string, second: string, { intents }: Labels): boolean => intents.has(first) || intents.has(`${first} ${second}`)

/** A word of doing where the language puts it; without blanks between words the first or last characters tell. */
function actsByItsEnds(words: readonly string[], text: string, { actionEnds: { first, last }, actions }: Labels): boolean {
  const [one = ''] = words
  const end = words[words.length - 1] ?? ''
  return (
    (one.length > 3 && first.some((ending) => one.endsWith(ending))) ||
    (end.length > 2 && last.some((ending) => end.endsWith(ending)) && !isNoun(text)) ||
    (unspaced.test(one) && (actions.has(one.slice(0, 1)) || actions.has(one.slice(0, 2))))
  )
}

/** German writes nouns large: `das Glück des Menschen` ends in no verb. */
function isNoun(text: string): boolean {
  const last = /([^\s.,;:!?()"'“”»«]+)[\s.,;:!?()"'“”»«]*$/.exec(text)?.[1] ?? ''
  return text.length > last.length + 1 && last.charAt(0) !== last.charAt(0).toLowerCase()
}

const unspaced = /^[\u4e00-\u9fff]/

/** Whether a text begins as what someone will do: `Build a boat …`, `Construir un barco …`. */
export function acts({ text }: Prose, labels: Labels): boolean {
  const words = wordsOf(foldLabel(text))
  return labels.actions.has(words[0] ?? '') || actsByItsEnds(words, text, labels)
}

/** The same where the language marks what is done by an ending. */
export const actsByItsEnd = ({ text }: Prose, labels: Labels): boolean => actsByItsEnds(wordsOf(foldLabel(text)), text, labels)

/** Whether a heading's or item's first of several words acts: `Learn to sail`, not `Sailing` and not `Work`. */
export function beginsWithAction(folded: string, labels: Labels): boolean {
  const words = wordsOf(folded)
  return words.length > 1 && labels.actions.has(words[0]!) && !labels.small.noObject.has(words[1]!)
}

/** `sailed`, `went`. */
export const isPast = (word: string | undefined, { past, small }: Labels): boolean =>
  word !== undefined && (past.has(word) || (endsInOneOf(word, small.pastEnds, 2) && !small.notPast.has(word)))

/** `Sailing`, `swimming`: the name of a doing. */
export const isDoing = (word: string, { small }: Labels): boolean => endsInOneOf(word, small.doingEnds, 3)

/** An ending behind so many letters without accents. */
function endsInOneOf(word: string, ends: ReadonlySet<string>, least: number): boolean {
  for (const end of ends)
    if (word.endsWith(end) && word.length >= end.length + least && isPlain(word, word.length - end.length, least)) return true
  return false
}

function isPlain(word: string, to: number, count: number): boolean {
  for (let at = to - count; at < to; at++) if (word.charCodeAt(at) < 97 || word.charCodeAt(at) > 122) return false
  return true
}

/** `` `id`: a number ``. */
const beginsWithCode = ({ text, marks }: Prose): boolean =>
  marks.some(({ kind, from, to }) => kind === 'code' && from === 0 && /^\s*(?:[:–—-]|\()/.test(text.slice(to)))

/** Whether marks of a kind lie on nearly all of the words. */
function isCovered({ text, marks }: Prose, kind: Prose['marks'][number]['kind']): boolean {
  let covered = 0
  for (const mark of marks) if (mark.kind === kind) covered += mark.to - mark.from
  return covered * 5 > text.trim().length * 4
}
