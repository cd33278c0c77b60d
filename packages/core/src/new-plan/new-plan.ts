import { addDays, addMonths, dayOf, type IsoDate, yearOf } from '../text/iso-date.js'
import { templates } from './templates.js'

export const templateNames = ['mentoring', 'okr', 'development', 'personal', 'micro-goals'] as const
export type TemplateName = (typeof templateNames)[number]

/** Keys of a plan's front matter that its programme can say. */
export type InheritedKey = 'start' | 'end' | 'check-ins'

/** What is known of the plan to be written; what is not leaves an empty place, never an invented one. */
export interface NewPlan {
  readonly template: TemplateName
  readonly today: IsoDate
  readonly mentee: string
  readonly mentor: string
  /** The programme it belongs to; not written where it is empty or left out. */
  readonly program?: string
  /** What the plan's programme says already, so that the plan need not. */
  readonly inherits?: readonly InheritedKey[]
  /** Without a start the plan begins today; without an end it lasts a year, an OKR plan to the end of the quarter after the coming weeks. */
  readonly start?: IsoDate
  readonly end?: IsoDate
}

/** A draft to fill in: canonical Markdown, LF, empty fields where the writer's words go. */
export function newPlanText(plan: NewPlan): string {
  const { template, today, mentee, mentor, program = '', inherits = [], start = today, end = endOf(template, start) } = plan
  const values: Readonly<Record<string, string>> = {
    mentee: inYaml(mentee),
    mentor: inYaml(mentor),
    name: mentee || mentor,
    start,
    end,
    quarter: quarterName(end),
    year: String(yearOf(end)),
  }
  const programLine = program === '' ? '' : `program: ${inYaml(program)}\n`
  return templates[template]
    .replace(/^start:/m, () => `${programLine}start:`)
    .replace(/^(start|end|check-ins): .*\n/gm, (line, key: InheritedKey) => (inherits.includes(key) ? '' : line))
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
    .replace(/^(# [^\n]*?)[: ]+$/m, '$1')
    .replace(/^(\w+:) +$/gm, '$1')
}

/** `plans/marie-novak.md`: a name that every file system takes. */
export function newPlanName({ template, mentee, today, start = today, end = endOf(template, start) }: NewPlan): string {
  const slug = (mentee || template)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return template === 'okr' ? `${quarterName(end).replace(' ', '-').toLowerCase()}${mentee ? `-${slug}` : ''}.md` : `${slug || template}.md`
}

/** A year less a day; for an OKR plan the last day of the quarter that the day 45 days ahead stands in, so that a plan begun in December is next year's first. */
function endOf(template: TemplateName, start: IsoDate): IsoDate {
  if (template !== 'okr') return addDays(addMonths(start, 12), -1)
  const [year, month] = addDays(start, 45).split('-').map(Number) as [number, number]
  return addDays(addMonths(dayOf(year, Math.floor((month - 1) / 3) * 3 + 1, 1)!, 3), -1)
}

const quarterName = (day: IsoDate): string => `Q${Math.ceil(Number(day.slice(5, 7)) / 3)} ${day.slice(0, 4)}`

/** A name as a YAML scalar: quoted only where it must be. */
const inYaml = (name: string): string => (/^[\p{L}\p{N}][\p{L}\p{N} .'’-]*$/u.test(name) || name === '' ? name : JSON.stringify(name))
