/** The forms of an English verb. `past` and `participle` differ for irregular verbs only. */
export interface Forms {
  readonly third: string
  readonly ing: string
  readonly past: string
  readonly participle: string
}

/** Base form → its forms, by the rules of English spelling; irregular verbs come from the table. Only the first word of a phrasal verb changes. */
export function formsOf(lemma: string, irregular: ReadonlyMap<string, readonly [string, string]>): Forms {
  const blank = lemma.indexOf(' ')
  const stem = blank < 0 ? lemma : lemma.slice(0, blank)
  const rest = blank < 0 ? '' : lemma.slice(blank)
  const hyphen = stem.lastIndexOf('-') + 1
  const known = irregular.get(stem) ?? (hyphen > 0 ? prefixed(stem, hyphen, irregular) : undefined)
  const ed = regularPast(stem)
  return {
    third: (stem === 'be' ? 'is' : stem === 'have' ? 'has' : plural(stem)) + rest,
    ing: gerund(stem) + rest,
    past: (known?.[0] ?? ed) + rest,
    participle: (known?.[1] ?? ed) + rest,
  }
}

const prefixed = (
  stem: string,
  at: number,
  irregular: ReadonlyMap<string, readonly [string, string]>,
): readonly [string, string] | undefined => {
  const known = irregular.get(stem.slice(at))
  return known && [stem.slice(0, at) + known[0], stem.slice(0, at) + known[1]]
}

/** `-s`, `-es`, `-ies`: the same for nouns and for verbs. */
export function plural(stem: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(stem)) return `${stem}es`
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ies`
  if (/[^aeiou]o$/.test(stem)) return `${stem}es`
  return `${stem}s`
}

const gerund = (stem: string): string => {
  if (/ie$/.test(stem)) return `${stem.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(stem)) return `${stem.slice(0, -1)}ing`
  return `${doubled(stem)}ing`
}

const regularPast = (stem: string): string => {
  if (/e$/.test(stem)) return `${stem}d`
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ied`
  return `${doubled(stem)}ed`
}

/** One-syllable words of consonant, vowel, consonant double the last letter: `ship` → `shipp`; so do a few stressed at the end. */
const doubled = (stem: string): string =>
  /^[^aeiou]*(?:[aeiou]|qui)[bdglmnprt]$/.test(stem) || /(?:^|[^aeiou])(?:mit|fer|bmit|gret|cur|rol|pel|trol|gin)$/.test(stem)
    ? stem + stem.slice(-1)
    : stem

/** `calm` → `calmer`, `calmest`; long words take `more` and have none. */
export function degreesOf(adjective: string): readonly string[] {
  if (/[^aeiou]y$/.test(adjective)) return [`${adjective.slice(0, -1)}ier`, `${adjective.slice(0, -1)}iest`]
  if (/e$/.test(adjective)) return [`${adjective}r`, `${adjective}st`]
  const stem = /^[^aeiou]*[aeiou][bdgnpt]$/.test(adjective) ? adjective + adjective.slice(-1) : adjective
  return [`${stem}er`, `${stem}est`]
}
