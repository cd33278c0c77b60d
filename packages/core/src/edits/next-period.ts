import type { WordPack } from '../words/word-pack.js'

/** What the words of a language call its periods; without one only figures are read: `Q4 2026`, `2026`. */
export type PeriodWords = Pick<WordPack, 'code' | 'classes'>

/** `Q4 2026 goals` → `Q1 2027 goals`; `null` where no quarter, half, third, month or year is named. All other words stay. */
export function nextPeriod(words: string, language: PeriodWords | null): string | null {
  return nextPart(words, language?.code ?? '') ?? (language && nextMonth(words, language.classes.MONTH)) ?? nextYear(words)
}

/** How many of it make a year. `T` is a third in English, a quarter (trimestre) where `S` is a half (semestre). */
const parts: Readonly<Record<string, number>> = { Q: 4, T: 3, H: 2 }
const romance: Readonly<Record<string, number>> = { Q: 4, T: 4, S: 2 }
const romanceCodes: ReadonlySet<string> = new Set(['es', 'fr', 'it', 'pt'])

/** `Q3 2026`, `2026-Q3`, `2026 H1`, `FY27 Q4`. */
function nextPart(words: string, code: string): string | null {
  const counts = romanceCodes.has(code) ? romance : parts
  const found = /(?<![\p{L}\p{N}])([QTHS])([1-4])(?![\p{L}\p{N}])/u.exec(words)
  const most = (found && counts[found[1]!]) ?? 0
  if (!found || Number(found[2]) > most) return null
  const part = Number(found[2]) % most
  const moved = `${words.slice(0, found.index)}${found[1]}${part + 1}${words.slice(found.index + 2)}`
  return part === 0 ? (nextYear(moved) ?? moved) : moved
}

/** The next month in the same dress: `Dec` gives `Jan`, `dezember` gives `januar`. */
function nextMonth(words: string, months: Readonly<Record<string, number>>): string | null {
  for (const { 0: word, index } of words.matchAll(/\p{L}+/gu)) {
    const month = months[word.toLowerCase()]
    if (month === undefined) continue
    const next = (month % 12) + 1
    const form = Object.keys(months)
      .filter((name) => months[name] === month)
      .indexOf(word.toLowerCase())
    const names = Object.keys(months).filter((name) => months[name] === next)
    const name = names[form] ?? names[0]
    if (!name) return null
    const moved = words.slice(0, index) + dressedAs(word, name) + words.slice(index + word.length)
    return next === 1 ? (nextYear(moved) ?? moved) : moved
  }
  return null
}

function dressedAs(word: string, name: string): string {
  if (word === word.toUpperCase()) return name.toUpperCase()
  return word.charAt(0) === word.charAt(0).toLowerCase() ? name : name.charAt(0).toUpperCase() + name.slice(1)
}

/** Only where one year is named: `2025–2027` goes on as nobody can guess. */
function nextYear(words: string): string | null {
  const years = words.match(/(?<![\p{L}\p{N}])(?:20\d\d|FY\d\d)(?!\p{N})/gu) ?? []
  const [year] = years
  return year === undefined || years.length > 1
    ? null
    : words.replace(
        year,
        year.replace(/\d+/, (digits) => String(Number(digits) + 1)),
      )
}
