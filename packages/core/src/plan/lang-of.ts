import { type WordTable, wordTable } from '../text/word-table.js'
import type { LabelPack, Script } from './label-pack.js'

/** Of how many characters a language is guessed: the first ones say it as well as all. */
const looked = 4000

/**
 * The language of a text by its letters and its small words; `null` where nothing speaks for one of the packs. Kana is Japanese, Hangul Korean,
 * Han without kana Chinese; Latin letters are told apart by how often each pack's common words stand in them.
 */
export function langOf(text: string, packs: readonly LabelPack[]): string | null {
  const sample = text.length > looked ? text.slice(0, looked) : text
  const script = scriptOf(sample)
  const candidates = packs.filter((pack) => pack.script === script)
  if (candidates.length < 2) return candidates[0]?.code ?? null
  return byCommonWords(sample, candidates)
}

/** The packs of a text's other scripts: a list of English names may stand under Korean headings. */
export function packsBeside(text: string, code: string, packs: readonly LabelPack[]): readonly LabelPack[] {
  const counts = countScripts(text.length > looked ? text.slice(0, looked) : text)
  return packs.filter(
    (pack) => pack.code !== code && pack.script !== 'latin' && counts[pack.script] >= few && !(pack.script === 'han' && counts.kana >= few),
  )
}

/** So many letters of a script are no slip and no sign. */
const few = 4

/** The script of most letters; a twentieth of kana or a tenth of Han, Hangul or Cyrillic is enough beside Latin names and code. */
function scriptOf(text: string): Script {
  const { latin, cyrillic, kana, han, hangul } = countScripts(text)
  const all = latin + cyrillic + kana + han + hangul
  if (kana * 20 > all) return 'kana'
  if (han * 10 > all) return 'han'
  if (hangul * 10 > all) return 'hangul'
  return cyrillic * 10 > all * 3 ? 'cyrillic' : 'latin'
}

/** Asked twice of each text: for its language, and for the others beside it. */
function countScripts(text: string): Readonly<Record<Script, number>> {
  if (text !== lastCounted.text) lastCounted = { text, counts: countLetters(text) }
  return lastCounted.counts
}

let lastCounted: { readonly text: string; readonly counts: Readonly<Record<Script, number>> } = {
  text: '',
  counts: { latin: 0, cyrillic: 0, kana: 0, han: 0, hangul: 0 },
}

function countLetters(text: string): Readonly<Record<Script, number>> {
  let latin = 0
  let cyrillic = 0
  let kana = 0
  let han = 0
  let hangul = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x400) latin += (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0 ? 1 : 0
    else if (code < 0x530) cyrillic++
    else if (code >= 0x3041 && code <= 0x30ff) kana++
    else if (code >= 0x4e00 && code <= 0x9fff) han++
    else if (code >= 0xac00 && code <= 0xd7a3) hangul++
  }
  return { latin, cyrillic, kana, han, hangul }
}

/** The pack most of whose small words stand in the text; `null` where none does. */
function byCommonWords(text: string, packs: readonly LabelPack[]): string | null {
  const ofWord = commonWords(packs)
  const hits = packs.map(() => 0)
  let from = -1
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0
    if (isLetter(code)) {
      if (from < 0) from = at
      continue
    }
    const speaksFor = from >= 0 ? ofWord(text, from, at) : undefined
    if (speaksFor) for (const index of speaksFor) hits[index]!++
    from = -1
  }
  const most = Math.max(...hits)
  return most > 0 ? packs[hits.indexOf(most)]!.code : null
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x250)

/** Small word → the packs it speaks for, compiled once per first pack. */
function commonWords(packs: readonly LabelPack[]): WordTable<readonly number[]> {
  const known = compiled.get(packs[0]!)
  if (known?.count === packs.length) return known.words
  const packsOf = new Map<string, number[]>()
  for (const [index, pack] of packs.entries())
    for (const word of [...pack.common, ...goalWords(pack)]) packsOf.set(word, [...(packsOf.get(word) ?? []), index])
  const words = wordTable(packsOf)
  compiled.set(packs[0]!, { count: packs.length, words })
  return words
}

/** In a short list the word for goals may be the only small word there is; it speaks three times. */
const goalWords = ({ headings }: LabelPack): readonly string[] =>
  headings.goals.filter((word) => !word.includes(' ') && !word.startsWith('okr')).flatMap((word) => [word, word, word])

const compiled = new WeakMap<LabelPack, { readonly count: number; readonly words: WordTable<readonly number[]> }>()
