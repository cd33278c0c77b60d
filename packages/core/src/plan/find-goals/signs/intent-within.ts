import type { Prose } from '../../../words/prose.js'
import type { Labels } from '../../labels/labels.js'
import { wordsOf } from '../../labels/labels.js'
import { fromSelf, intentOf } from './intent.js'

/**
 * What an entry of a few sentences says of being something to reach: its first words, or a sentence further in (`**Bees.** The second hive died. I want
 * three strong ones by May.`).
 */
export function intentWithin(prose: Prose, labels: Labels): number {
  const own = intentOf(prose, labels)
  if (own > 0 || prose.text.length < ofSentences || nextSentence(prose.text, 0) < 0) return own
  const lower = prose.text.toLowerCase()
  return holdsWish(lower, labels) ? 2 : actsLater(lower, labels) ? 1 : own
}

/** `**Company**: playing alone is no fun. Find a quartet.` */
function actsLater(lower: string, { actions }: Labels): boolean {
  for (let at = nextSentence(lower, 0); at >= 0; at = nextSentence(lower, at)) {
    const blank = lower.indexOf(' ', at)
    if (blank > at && actions.has(lower.slice(at, blank))) return true
  }
  return false
}

/** Shorter ones, in UTF-16 units, are one sentence. */
const ofSentences = 50

/** Whether a sentence of a text in small letters begins with whoever speaks and a word that means to; no question. */
export function holdsWish(lower: string, labels: Labels): boolean {
  for (let at = 0; at >= 0; ) {
    const next = nextSentence(lower, at)
    if (saysWish(lower.slice(at, next < 0 ? lower.length : next), labels)) return true
    at = next
  }
  return false
}

/** Whoever speaks and a word that means to, first or behind a word that leads on; no question. */
export function saysWish(sentence: string, labels: Labels): boolean {
  if (/[?？]\s*$/.test(sentence)) return false
  const { subjects, connectors, joins, wishing } = labels.small
  const words = wordsOf(sentence)
  const first = words.length - fromSelf(words, labels).length
  return words.some(
    (word, at) =>
      (at === 0 || at === first || connectors.has(words[at - 1]!) || joins.has(words[at - 1]!)) &&
      (wishing.has(word) ||
        (subjects.has(word) ? labels.intents.has(`${word} ${words[at + 1]}`) : word.includes("'") && labels.intents.has(word))),
  )
}

/** Where the next sentence begins; -1 where there is none. */
export function nextSentence(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at - 1)
    if ((code === 46 || code === 33 || code === 63) && text.charCodeAt(at) === 32) return at + 1
  }
  return -1
}
