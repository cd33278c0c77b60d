import { isLetterCode } from '../../../text/letters.js'
import { foldLabel } from '../../labels/fold-label.js'
import { type Labels, wordsOf } from '../../labels/labels.js'
import type { Finder } from '../finder.js'
import type { Found } from '../found.js'
import { isDoing } from './intent.js'
import { saysMyGoal } from './my-goal.js'
import { definesSomething } from './says.js'

/**
 * What is left of goals found together once it shows that they talk about goals: where half of them and more name goals, objectives or key results
 * in their own words (`Objectives are inspiring`) or say how these should be (`Short and clear`), they are rules or lessons, and only what says of itself that it is a goal stays.
 */
export function withoutTalk(found: readonly Found[], finder: Finder): readonly Found[] {
  const unsaid = found.filter(isUnsaid)
  if (unsaid.length >= 2 && unsaid.every(asks)) return found.filter((goal) => !isUnsaid(goal))
  if (unsaid.length > 0 && unsaid.filter(({ title }) => minute.test(title.text)).length * 2 > unsaid.length) return []
  const names = unsaid.filter((goal) => namesGoals(goal, finder))
  const talk = unsaid.filter(
    (goal) =>
      names.includes(goal) ||
      isCriterion(goal, finder) ||
      definesSomething(goal.title.text.toLowerCase(), finder.labels.small) ||
      (names.length > 0 && finder.labels.small.reader(goal.title.text.toLowerCase())),
  ).length
  return talk >= 2 && talk * 2 >= unsaid.length ? found.filter((goal) => !isUnsaid(goal)) : found
}

/** `Miller 12'`: when a goal fell. */
const minute = /\s\d{1,3}(?:\+\d)?['’′](?:\s|$)/

/** Whether a file teaches goals rather than setting them: of two goals and three half, of more a third names goals in its own words, key results included. */
export function talksAboutGoals(found: readonly Found[], finder: Finder): boolean {
  const all = found.flatMap(withParts)
  const naming = all.filter((goal) => namesGoals(goal, finder) || (isUnsaid(goal) && isCriterion(goal, finder))).length
  return all.length >= 2 && naming * (all.length < 4 ? 2 : 3) >= all.length
}

/** `Do you want a boat? If you could …`: questions, all of them, set no goals. */
const asks = ({ title, item }: Found): boolean => item?.checked == null && /[?？](?:\s|$)/.test(title.text)

const isUnsaid = ({ saysSo, writtenAs, goals }: Found): boolean =>
  !saysSo && goals.length === 0 && (writtenAs === 'list-item' || writtenAs === 'paragraph')

const withParts = (goal: Found): readonly Found[] => [goal, ...goal.goals.flatMap(withParts)]

const namesGoals = ({ title }: Found, finder: Finder): boolean => {
  const { labels } = finder
  const text = title.text.toLowerCase()
  const names =
    labels.resultWords.isIn(text) || (labels.goals.isIn(text) && (!latin.test(text) || wordsOf(text).some((word) => isGoal(word, labels))))
  // Most goals name none, so that their sentences need not be looked at.
  return (
    names &&
    !sentence(text).some(
      (said) => (saysMyGoal(said, finder) && !describesGoal(said, labels)) || setsGoal(said, labels) || isDeed(said, labels),
    )
  )
}

const sentence = (text: string): readonly string[] => text.split(/[.:!?;。：]\s*/).map((said) => said.trim())

/** `My objective is concise`, `My objective describes …`: what a goal should be. */
function describesGoal(said: string, { openers, copulas, criteria, predicates }: Labels): boolean {
  const words = wordsOf(said)
  const [is = '', what = ''] = words.slice(words.findIndex((word) => openers.has(word)) + 1)
  return copulas.has(is) ? criteria.isIn(what) : predicates.has(is) && !copulas.has(what)
}

/** `The goal is 95 kg`. */
const setsGoal = (said: string, { openers, copulas }: Labels): boolean =>
  /\d/.test(said) && wordsOf(said).some((word, at, words) => openers.has(word) && copulas.has(words[at + 1] ?? ''))

/** `The primary goal is understanding Greek`, `Learning to write is also a goal`: a deed beside the word, and `is` between them. */
function isDeed(said: string, labels: Labels): boolean {
  const { openers, copulas } = labels
  const words = wordsOf(said)
  const is = words.findIndex((word) => copulas.has(word))
  if (is < 1) return false
  const behind = words.slice(is + 1)
  if (isDoing(words[0]!, labels)) return behind.slice(0, 4).some((word) => openers.has(word))
  return openers.has(words[is - 1]!) && words[0] === 'the' && isDoing(behind[0] ?? '', labels)
}

/** A few words that begin by saying how a goal should be; without blanks between words they may say so at their end. */
function isCriterion({ title }: Found, { labels }: Finder): boolean {
  const folded = foldLabel(title.text)
  const words = wordsOf(folded)
  if (words.length > 8 || /\d/.test(folded)) return false
  return labels.criteria.isIn(partsWords(folded) ? (words[labels.small.being.has(words[0]!) ? 1 : 0] ?? '') : folded)
}

/** Written with blanks between words, by its first letter. */
const partsWords = (text: string): boolean => firstLetterCode(text) < 0x530

function firstLetterCode(text: string): number {
  for (let at = 0; at < text.length; at++) if (isLetterCode(text.charCodeAt(at))) return text.charCodeAt(at)
  return Number.NaN
}
const latin = /[a-z]/

/** `goal` and `goals`; that someone wants to be or to achieve something names none. */
const isGoal = (word: string, { openers }: Labels): boolean =>
  word.startsWith('okr') || openers.has(word) || openers.has(word.slice(0, -1)) || openers.has(word.slice(0, -2))
