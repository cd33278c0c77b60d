import type { FrontMatter } from '../model.js'
import type { Reading } from '../reading.js'
import { entryIn, textIn } from './entry.js'

/** What has to be known before a date can be read; `null` where front matter does not say. */
export interface FileSettings {
  /** `plan:` stands there, whatever it says. */
  readonly declared: boolean
  readonly lang: string | null
  readonly dateOrder: Reading['dateOrder']
  /** 1–12. */
  readonly fiscalYearStart: number | null
}

export function fileSettings(frontMatter: FrontMatter): FileSettings {
  const order = textIn(frontMatter, 'date-order')?.toLowerCase()
  const month = Number(textIn(frontMatter, 'fiscal-year-start') ?? Number.NaN)
  return {
    declared: entryIn(frontMatter, 'plan') !== undefined,
    lang: textIn(frontMatter, 'lang') || null,
    dateOrder: order && order in dateOrders ? dateOrders[order]! : null,
    fiscalYearStart: Number.isInteger(month) && month >= 1 && month <= 12 ? month : null,
  }
}

const dateOrders: Readonly<Record<string, 'day-first' | 'month-first' | 'year-first'>> = {
  'day-first': 'day-first',
  dmy: 'day-first',
  'month-first': 'month-first',
  mdy: 'month-first',
  'year-first': 'year-first',
  ymd: 'year-first',
}
