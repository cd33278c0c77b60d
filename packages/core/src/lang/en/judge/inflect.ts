/** The forms of an English verb. `past` and `participle` differ for irregular verbs only. */
export interface Forms {
  readonly third: string
  readonly ing: string
  readonly past: string
  readonly participle: string
}

type Irregular = ReadonlyMap<string, readonly [past: string, participle: string]>

/** Base form → its forms, by the rules of English spelling; irregular verbs come from the table. Only the first word of a phrasal verb changes. */
export function formsOf(lemma: string, irregular: Irregular): Forms {
  const blank = lemma.indexOf(' ')
  const stem = blank < 0 ? lemma : lemma.slice(0, blank)
  const rest = blank < 0 ? '' : lemma.slice(blank)
  const known = irregular.get(stem)
  const ed = known ? '' : regularPast(stem)
  return {
    third: (stem === 'be' ? 'is' : stem === 'have' ? 'has' : plural(stem)) + rest,
    ing: gerund(stem) + rest,
    past: (known ? known[0] : ed) + rest,
    participle: (known ? known[1] : ed) + rest,
  }
}

/** `-s`, `-es`, `-ies`: the same for nouns and for verbs. */
export function plural(stem: string): string {
  const last = stem[stem.length - 1]!
  const before = stem[stem.length - 2] ?? ''
  if (last === 's' || last === 'x' || last === 'z' || (last === 'h' && (before === 'c' || before === 's'))) return `${stem}es`
  if (isVowel(before)) return `${stem}s`
  if (last === 'y') return `${stem.slice(0, -1)}ies`
  return last === 'o' ? `${stem}es` : `${stem}s`
}

function gerund(stem: string): string {
  if (stem.endsWith('ie')) return `${stem.slice(0, -2)}ying`
  const silent = stem.endsWith('e') && stem.length > 2 && !'eoy'.includes(stem[stem.length - 2]!)
  return silent ? `${stem.slice(0, -1)}ing` : `${doubled(stem)}ing`
}

function regularPast(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`
  if (stem.endsWith('y') && !isVowel(stem[stem.length - 2] ?? '')) return `${stem.slice(0, -1)}ied`
  return `${doubled(stem)}ed`
}

const isVowel = (letter: string): boolean => letter !== '' && 'aeiou'.includes(letter)
const doubling = 'bdglmnprt'

/** A word of one syllable that ends in consonant, vowel, consonant doubles the last (`ship` → `shipp`); so do longer ones stressed at the end. */
function doubled(stem: string): string {
  const last = stem[stem.length - 1]!
  if (!doubling.includes(last) || !isVowel(stem[stem.length - 2] ?? '')) return stem
  let vowels = 0
  for (const letter of stem) if (isVowel(letter)) vowels++
  const short = vowels === 1 || (vowels === 2 && stem.includes('qui'))
  return short || (!stem.endsWith('ffer') && stressedAtTheEnd.some((ending) => stem.endsWith(ending))) ? stem + last : stem
}

const stressedAtTheEnd = ['mit', 'fer', 'gret', 'cur', 'rol', 'pel', 'trol', 'gin']

/** `calm` → `calmer`, `calmest`. */
export function degreesOf(adjective: string): readonly [string, string] {
  const last = adjective[adjective.length - 1]!
  if (last === 'y' && !isVowel(adjective[adjective.length - 2] ?? ''))
    return [`${adjective.slice(0, -1)}ier`, `${adjective.slice(0, -1)}iest`]
  if (last === 'e') return [`${adjective}r`, `${adjective}st`]
  const stem = adjective.length <= 4 ? doubled(adjective) : adjective
  return [`${stem}er`, `${stem}est`]
}

/** `calm` → `calmly`, `happy` → `happily`, `gentle` → `gently`, `strategic` → `strategically`; empty where nobody says it: `open-mindedly`, `gifted`. */
export function adverbOf(adjective: string): string {
  if (adjective.includes('-') || /(?:ly|ed|ing|ll)$/.test(adjective)) return ''
  if (adjective.endsWith('ic')) return `${adjective}ally`
  if (adjective.endsWith('le') && !isVowel(adjective[adjective.length - 3] ?? '')) return `${adjective.slice(0, -1)}y`
  return adjective.endsWith('y') ? `${adjective.slice(0, -1)}ily` : `${adjective}ly`
}
