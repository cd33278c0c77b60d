import { addDays, addMonths, dayOf, type IsoDate, yearOf } from '@goalmark/core'
import { templates } from './templates.js'

export const templateNames = ['mentoring', 'okr', 'development', 'personal', 'micro-goals'] as const
export type TemplateName = (typeof templateNames)[number]

/** What is known of the plan to be written; what is not leaves an empty place, never an invented one. */
export interface NewPlan {
  readonly template: TemplateName
  readonly today: IsoDate
  readonly mentee: string
  readonly mentor: string
  /** Both or neither; without them the plan runs from today for a year, an OKR plan to the end of the quarter after the coming weeks. */
  readonly start?: IsoDate
  readonly end?: IsoDate
}

/** A draft to fill in: canonical Markdown, LF, empty fields where the writer's words go. */
export function newPlanText({ template, today, mentee, mentor, start = today, end = endOf(template, today) }: NewPlan): string {
  const values: Readonly<Record<string, string>> = {
    mentee: inYaml(mentee),
    mentor: inYaml(mentor),
    name: mentee || mentor,
    start,
    end,
    quarter: quarterName(end),
    year: String(yearOf(end)),
  }
  return templates[template]
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
    .replace(/^(# [^\n]*?)[: ]+$/m, '$1')
    .replace(/^(\w+:) +$/gm, '$1')
}

/** `plans/marie-novak.md`: a name that every file system takes. */
export function newPlanName({ template, mentee, today }: NewPlan): string {
  const slug = (mentee || template)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return template === 'okr'
    ? `${quarterName(endOf('okr', today)).replace(' ', '-').toLowerCase()}${mentee ? `-${slug}` : ''}.md`
    : `${slug || template}.md`
}

/** A year less a day; for an OKR plan the last day of the quarter that the day 45 days ahead stands in, so that a plan begun in December is next year's first. */
function endOf(template: TemplateName, today: IsoDate): IsoDate {
  if (template !== 'okr') return addDays(addMonths(today, 12), -1)
  const [year, month] = addDays(today, 45).split('-').map(Number) as [number, number]
  return addDays(addMonths(dayOf(year, Math.floor((month - 1) / 3) * 3 + 1, 1)!, 3), -1)
}

const quarterName = (day: IsoDate): string => `Q${Math.ceil(Number(day.slice(5, 7)) / 3)} ${day.slice(0, 4)}`

/** A name as a YAML scalar: quoted only where it must be. */
const inYaml = (name: string): string => (/^[\p{L}\p{N}][\p{L}\p{N} .'’-]*$/u.test(name) || name === '' ? name : JSON.stringify(name))
