/**
 * Which number of `03/04/2027` is the day, and who says so: the writer or the config (then nothing is ambiguous), another date of the
 * file that has one reading only, or the region of the language. `order: null` settles nothing.
 */
export interface DateOrder {
  readonly order: 'day-first' | 'month-first' | 'year-first' | null
  readonly from: 'config' | 'file' | 'region' | null
}

const unsettled: DateOrder = { order: null, from: null }

export function dateOrderOf(text: string, lang: string, configured: DateOrder['order']): DateOrder {
  if (configured) return { order: configured, from: 'config' }
  const told = orderTold(text)
  if (told) return { order: told, from: 'config' }
  const inFile = orderInFile(text)
  if (inFile) return { order: inFile, from: 'file' }
  const ofRegion = orderOfRegion(lang)
  return ofRegion ? { order: ofRegion, from: 'region' } : unsettled
}

/** `Target date (dd/mm/yyyy)`: a form says how its dates are to be written; nothing where two say it differently. */
function orderTold(text: string): 'day-first' | 'month-first' | null {
  if (!text.includes('/')) return null
  const days = dayFirstForms.some((form) => text.includes(form))
  const months = monthFirstForms.some((form) => text.includes(form))
  return days === months ? null : days ? 'day-first' : 'month-first'
}
const dayFirstForms = ['dd/mm', 'DD/MM', 'jj/mm', 'JJ/MM']
const monthFirstForms = ['mm/dd', 'MM/DD']

const numericDates = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/-])/g

/** The order that the file's unambiguous numeric dates agree on; `null` where there is none or they differ. */
function orderInFile(text: string): 'day-first' | 'month-first' | null {
  let found: 'day-first' | 'month-first' | null = null
  for (const match of text.matchAll(numericDates)) {
    const first = Number(match[1])
    const second = Number(match[3])
    const order =
      first > 12 && first <= 31 && second <= 12 ? 'day-first' : second > 12 && second <= 31 && first <= 12 ? 'month-first' : null
    if (!order) continue
    if (found && found !== order) return null
    found = order
  }
  return found
}

/** Regions that write the month first, by the Unicode CLDR short date patterns; every other region writes the day or the year first. */
const monthFirst = new Set(['us', 'ph', 'bz', 'fm', 'gu', 'mh', 'mp', 'pr', 'pw', 'um', 'vi', 'as'])
/** Languages that write the day first wherever they are spoken. English is none of them. */
const dayFirst = new Set([
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'cs',
  'sk',
  'ru',
  'uk',
  'tr',
  'da',
  'nb',
  'no',
  'fi',
  'ro',
  'el',
  'id',
  'vi',
])
const yearFirst = new Set(['zh', 'ja', 'ko', 'hu', 'lt', 'mn'])

function orderOfRegion(lang: string): DateOrder['order'] {
  const [language = '', ...subtags] = lang.toLowerCase().split(/[-_]/)
  const region = subtags.find((tag) => tag.length === 2)
  if (language === 'en')
    return region ? (monthFirst.has(region) ? 'month-first' : region === 'ca' || region === 'za' ? null : 'day-first') : null
  if (dayFirst.has(language)) return region && monthFirst.has(region) && language !== 'es' ? 'month-first' : 'day-first'
  return yearFirst.has(language) ? 'year-first' : null
}
