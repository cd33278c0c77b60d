import { isLetterCode } from '../../../text/letters.js'
import { firstLetters, type Small } from '../../labels/small-words.js'

/** `Most habits fade.`, `Success is a habit.`: a sentence in small letters that says how things are. */
export function saysHowThingsAre(text: string, { stateFirst, stateVerbs }: Small): boolean {
  if (!/[.!]$/.test(text)) return false
  const [first, ...more] = text.slice(firstLetterAt(text)).split(/\s/)
  if (more.length > 0 && stateFirst.has(first!)) return true
  return more.slice(0, -1).some((word) => stateVerbs.has(word))
}

/** `A habit is a vote for who we are`: among the first words one that defines. */
export function definesSomething(text: string, { defines }: Small): boolean {
  const words = text.slice(firstLetterAt(text)).split(/\s/)
  for (let at = 1; at <= 6 && at + 2 < words.length; at++) {
    if (!isOfLetters(words[at - 1]!)) return false
    if (defines.has(`${words[at]} ${words[at + 1]}`)) return true
  }
  return false
}

/** `⚠️ Only one goal here`, `Achtung! …`: to who fills it in. */
export function isCaution(text: string, { cautions }: Small): boolean {
  const words = text.trimStart()
  if (cautionSigns.has(words.charCodeAt(0))) return true
  const first = firstLetters(words)
  return /^\s*[!:！：]/.test(words.slice(first.length)) && cautions.has(first.toLowerCase())
}
const cautionSigns: ReadonlySet<number> = new Set([...'⚠❗❕‼'].map((sign) => sign.charCodeAt(0)))

/** `I want to swim`, `Nous voulons nager`, `我要游泳`. */
export function opensWithSelf(lower: string, { subjects }: Small): boolean {
  const words = lower.trimStart()
  const first = firstLetters(words)
  if (subjects.has(first)) return true
  if (subjects.has(`${first}'`)) return /^['’]/.test(words.slice(first.length))
  for (const subject of subjects) if (subject >= '\u3000' && first.startsWith(subject)) return true
  return false
}

const firstLetterAt = (text: string): number => {
  let at = 0
  while (at < text.length && !isLetterCode(text.charCodeAt(at))) at++
  return at
}

function isOfLetters(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (!isLetterCode(code) && code !== 39 && code !== 0x2019 && code !== 45) return false
  }
  return word !== ''
}
