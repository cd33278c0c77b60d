import type { Context } from './context.js'
import { dateSaid, periodSaid } from './dates/date-said.js'
import { asStart } from './dates/reading-dates.js'
import { foldLabel } from './labels/fold-label.js'
import type { FrontMatter, Horizon, PeriodSaid, Phrase, Said } from './model.js'
import { traitsOf } from './outline/heading-meaning.js'

/** What a name says of time bounds the goals in it, unless it is the day on which the file was written. */
export const boundsGoals = (period: PeriodSaid | null, path: string): boolean =>
  period !== null && (period.span !== null || !/\d{4}-\d{2}-\d{2}/.test(nameOf(path)))

/** `bucket-list.md`, `title: Long-term goals`. */
export function horizonOf(frontMatter: FrontMatter, path: string, labels: Context['labels']): Horizon | null {
  return (
    traitsOf(foldLabel(titleIn(frontMatter) ?? ''), labels).horizon ??
    traitsOf(foldLabel(nameOf(path).replaceAll(/[-_]/g, ' ')), labels).horizon
  )
}

/** Without folder and extension. */
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/i, '')

/** The period the plan is for: front matter's, a title's, else that of the file's or a folder's name. */
export function periodOf(
  written: Said<string> | null,
  titles: readonly (Phrase | null)[],
  path: string,
  { dates }: Context,
): PeriodSaid | null {
  const said = written && dateSaid(written.text, written.span, asStart(dates))
  // A day says when something ends and no stretch for which a plan is: `Plazo: 15 de septiembre`.
  if (said?.period && said.period.first < said.period.last) return { period: said.period, text: said.text, span: said.span }
  for (const title of titles) {
    const period = title && periodSaid(title.prose, title.words.times, dates)
    if (period) return period
  }
  return periodOfPath(path, dates)
}

function periodOfPath(path: string, dates: Context['dates']): PeriodSaid | null {
  for (const part of path.split('/').reverse()) {
    const match = periodInName.exec(part)
    const period = match && dateSaid(match[0].replaceAll(/[-_]/g, ' '), nowhere, dates)?.period
    if (period) return { period, text: match[0], span: null }
  }
  return null
}

const nowhere = { start: 0, end: 0 }
const periodInName = /(?<!\d)(?:20\d{2}[-_ ]?(?:q[1-4]|h[12])|(?:q[1-4]|h[12])[-_ ]?20\d{2}|20\d{2})(?!\d)/i

/** `title:` of the front matter. */
export function titleIn({ entries }: FrontMatter): string | null {
  const value = entries.find(({ field }) => field === 'title')?.value
  return typeof value === 'string' ? value : null
}
