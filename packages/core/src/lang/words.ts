import type { WordPack } from '../words/word-pack.js'
import { germanWords } from './de/words.js'
import { words as english } from './en/words.js'
import { spanishWords } from './es/words.js'
import { frenchWords } from './fr/words.js'
import { japaneseWords } from './ja/words.js'
import { koreanWords } from './ko/words.js'
import { portugueseWords } from './pt/words.js'
import { russianWords } from './ru/words.js'
import { chineseWords } from './zh/words.js'

const makers: Readonly<Record<string, () => WordPack>> = {
  de: germanWords,
  es: spanishWords,
  fr: frenchWords,
  ja: japaneseWords,
  ko: koreanWords,
  pt: portugueseWords,
  ru: russianWords,
  zh: chineseWords,
}
const made = new Map<string, WordPack>([['en', english]])

/** The words of a language, by its BCP 47 tag (`en`, `de-AT`), made when they are first asked for; `null` where its prose is not read. */
export function wordPackOf(lang: string): WordPack | null {
  const code = lang.split(/[-_]/, 1)[0]!.toLowerCase()
  const known = made.get(code)
  if (known) return known
  const pack = Object.hasOwn(makers, code) ? makers[code]!() : null
  if (pack) made.set(code, pack)
  return pack
}
