import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import type { ReportWords } from './words.js'

const languages: Readonly<Record<string, ReportWords>> = { en, de, es }

/** `de-AT` → German; a language without words of its own → English. */
export const wordsOf = (lang: string): ReportWords => languages[lang.toLowerCase().split(/[-_]/)[0] ?? 'en'] ?? en

/** The languages that have words. */
export const reportLanguages: readonly string[] = Object.keys(languages)
