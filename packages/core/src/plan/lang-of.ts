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

/** The script of most letters; a twentieth of kana or a tenth of Han, Hangul or Cyrillic is enough beside Latin names and code. */
function scriptOf(text: string): Script {
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
  const all = latin + cyrillic + kana + han + hangul
  if (kana * 20 > all) return 'kana'
  if (han * 10 > all) return 'han'
  if (hangul * 10 > all) return 'hangul'
  return cyrillic * 10 > all * 3 ? 'cyrillic' : 'latin'
}

function byCommonWords(text: string, packs: readonly LabelPack[]): string | null {
  const counts = new Map<string, number>()
  for (const match of text.toLowerCase().matchAll(/[\p{L}']+/gu)) counts.set(match[0], (counts.get(match[0]) ?? 0) + 1)
  let best: LabelPack | null = null
  let most = 0
  for (const pack of packs) {
    let hits = 0
    for (const word of pack.common) hits += counts.get(word) ?? 0
    if (hits > most) {
      best = pack
      most = hits
    }
  }
  return best?.code ?? null
}
