import { letters } from '../../text/letters.js'
import { type WordTable, wordTable } from '../../text/word-table.js'
import type { LabelPack, Script } from './label-pack.js'

/** Of how many characters a language is guessed: the first ones say it as well as all. */
const looked = 4000

/**
 * The language of a text by its letters and its small words; `null` where nothing speaks for one of the packs. Kana is Japanese, Hangul Korean,
 * Han without kana Chinese; Latin letters are told apart by how often each pack's common words stand in them.
 */
export const langOf = (text: string, packs: readonly LabelPack[]): string | null => spokenIn(text, packs).prose

/**
 * The packs of a text's other languages: those of its other scripts (a list of English names may stand under Korean headings), and that of its labels
 * (English cells under `Ziel | Frist`).
 */
export function packsBeside(text: string, code: string, packs: readonly LabelPack[]): readonly LabelPack[] {
  const counts = countScripts(text.length > looked ? text.slice(0, looked) : text)
  const { labels } = spokenIn(text, packs)
  return packs.filter(
    (pack) =>
      pack.code !== code &&
      (pack.script === 'latin' ? pack.code === labels : counts[pack.script] >= few && !(pack.script === 'han' && counts.kana >= few)),
  )
}

/** The languages of a text's prose and of its labels: mostly one. */
interface Spoken {
  readonly prose: string | null
  readonly labels: string | null
}

/** Asked twice of each text, as its scripts are. */
function spokenIn(text: string, packs: readonly LabelPack[]): Spoken {
  if (text !== lastSpoken.text || packs !== lastSpoken.packs) lastSpoken = { text, packs, ...readSpoken(text, packs) }
  return lastSpoken
}

let lastSpoken: Spoken & { readonly text: string; readonly packs: readonly LabelPack[] } = {
  text: '',
  packs: [],
  prose: null,
  labels: null,
}

function readSpoken(text: string, packs: readonly LabelPack[]): Spoken {
  const sample = text.length > looked ? text.slice(0, looked) : text
  const script = scriptOf(sample)
  const candidates = packs.filter((pack) => pack.script === script)
  const only = candidates[0]?.code ?? null
  if (candidates.length < 2) return { prose: only, labels: only }
  const always = candidates.filter(({ hints }) => !hints)
  const spoken = byCommonWords(sample, always, candidates)
  return spoken.hinted ? byCommonWords(sample, candidates, candidates) : spoken
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
  if (!ofOtherScripts.test(text)) return latinAlone
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

/** Where none of these letters stands, nobody needs to know how many others do. */
const ofOtherScripts = /[\u0400-\u052f\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/
const latinAlone: Readonly<Record<Script, number>> = { latin: 1, cyrillic: 0, kana: 0, han: 0, hangul: 0 }

/**
 * The pack most of whose small words and own letters stand in the text, and whose words for goals stand there as labels; `null` where none does. Where the
 * small words of sentences speak clearly for another pack, they are in its language, and only the labels in the first.
 */
function byCommonWords(text: string, packs: readonly LabelPack[], hinting: readonly LabelPack[]): Spoken & { readonly hinted: boolean } {
  const { words, letters } = commonWords(packs, hinting)
  let hinted = false
  const hits = new Int32Array(packs.length)
  const told = new Int32Array(packs.length)
  const named = new Int32Array(packs.length)
  let from = -1
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0
    if (code > 0xa0 && code < 0x250) for (const index of letters.get(code) ?? []) addLetter(index, hits, told)
    if (isLetter(code)) {
      if (from < 0) from = at
      continue
    }
    const word = from >= 0 ? words(text, from, at) : undefined
    if (word && !isHyphenated(text, from, at)) {
      hinted ||= word.hints
      for (const index of word.small) {
        hits[index]!++
        if (at - from >= sureWord) told[index]!++
      }
      if (word.goals.length > 0 && isLabel(text, from, at)) for (const index of word.goals) named[index]!++
    }
    from = -1
  }
  const all = hits.map((count, index) => count + named[index]! * asLabel)
  const first = all.indexOf(Math.max(...all))
  const said = all[first]! > 0 ? packs[first]!.code : byEndOfWords(text, packs)
  const clear = told.indexOf(Math.max(...told))
  const prose = told[clear]! >= 2 && told[clear]! >= told[first]! * 3 ? packs[clear]!.code : said
  const label = named.indexOf(Math.max(...named))
  const ofProse = packs.findIndex(({ code }) => code === prose)
  return { prose, labels: named[label]! > (named[ofProse] ?? 0) ? packs[label]!.code : prose, hinted }
}

/** A letter of its own speaks for a language; one that it does without speaks three times against it. */
function addLetter(index: number, hits: Int32Array, told: Int32Array): void {
  if (index >= 0) hits[index]!++
  else {
    hits[~index]! -= 3
    told[~index]! -= 3
  }
}

/** Words of fewer letters stand in many languages: `in`, `an`, `no`. */
const sureWord = 3

/** `# Trainingsziele` over words that no pack knows: the word for goals may end another. */
function byEndOfWords(text: string, packs: readonly LabelPack[]): string | null {
  const words = /^#{1,3} (.*)/m.exec(text)?.[1]?.toLowerCase().split(notLetters) ?? []
  const known = packs.find(({ headings }) =>
    headings.goals.some((end) => end.startsWith('-') && words.some((word) => word.length > end.length && word.endsWith(end.slice(1)))),
  )
  return known?.code ?? null
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x250)

/** `die-cast`, `set-up`: a part of another word. */
const isHyphenated = (text: string, from: number, to: number): boolean =>
  (text.charCodeAt(from - 1) === hyphen && isLetter(text.charCodeAt(from - 2))) ||
  (text.charCodeAt(to) === hyphen && isLetter(text.charCodeAt(to + 1)))

const notLetters = new RegExp(`[^${letters}]+`)

const hyphen = 45

/** In a short list the word for goals may be the only small word there is; as a label it speaks three times, in a sentence not at all. */
const asLabel = 3

/** Before a colon, in a heading, in bold at the start of a line or in a cell, or alone in its line. */
function isLabel(text: string, from: number, to: number): boolean {
  const behind = skipped(text, to, 1)
  const next = text.charCodeAt(behind)
  if (next === 0x3a || next === 0xff1a || next === 0x7c) return true
  const line = text.lastIndexOf('\n', from - 1) + 1
  const opening = text.charCodeAt(line)
  if (opening === 0x23 || opening === 0x7c || opening === 0x3c || (opening === 0x2a && text.charCodeAt(line + 1) === 0x2a)) return true
  const closed = behind >= text.length || next === 10 || next === 13 || (next >= 48 && next <= 57)
  return closed && skipped(text, from - 1, -1) < line
}

/** Over spaces and the marks of emphasis. */
function skipped(text: string, from: number, step: 1 | -1): number {
  let at = from
  for (let code = text.charCodeAt(at); code === 32 || code === 42 || code === 95 || code === 9; code = text.charCodeAt(at)) at += step
  return at
}

/** Of which packs a word is a small word, and of which it is a word for goals. */
interface Speaks {
  readonly small: number[]
  readonly goals: number[]
  /** Of a pack that is asked about only where such a word stands. */
  hints: boolean
}

/** Compiled once per first pack and number of packs. */
function commonWords(packs: readonly LabelPack[], hinting: readonly LabelPack[]): Common {
  const before = compiled.get(packs[0]!) ?? new Map<number, Common>()
  compiled.set(packs[0]!, before)
  const known = before.get(packs.length)
  if (known) return known
  const speaks = new Map<string, Speaks>()
  const of = (word: string): Speaks => {
    const one = speaks.get(word) ?? { small: [], goals: [], hints: false }
    speaks.set(word, one)
    return one
  }
  for (const { hints = [] } of hinting) for (const word of hints) of(word).hints = true
  for (const [index, pack] of packs.entries()) {
    for (const word of pack.common) of(word).small.push(index)
    for (const word of pack.headings.goals) if (!word.includes(' ') && !word.startsWith('okr')) of(word).goals.push(index)
  }
  const letters = new Map<number, number[]>()
  const add = (letter: string, index: number): unknown =>
    letters.set(letter.charCodeAt(0), [...(letters.get(letter.charCodeAt(0)) ?? []), index])
  for (const [index, pack] of packs.entries()) {
    for (const letter of pack.letters ?? '') add(letter, index)
    for (const letter of pack.strange ?? '') add(letter, ~index)
  }
  const common = { words: wordTable(speaks), letters }
  before.set(packs.length, common)
  return common
}

interface Common {
  readonly words: WordTable<Speaks>
  /** Characters that only some of the packs' languages have, with those packs; the complement of one that does without. */
  readonly letters: ReadonlyMap<number, readonly number[]>
}

const compiled = new WeakMap<LabelPack, Map<number, Common>>()
