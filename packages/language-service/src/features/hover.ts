import {
  covers,
  type DateSaid,
  daysBetween,
  type Goal,
  type Judgement,
  type Part,
  parts,
  rules,
  type Span,
  shownByGoal,
  touches,
  type Verdict,
} from '@goalmark/core'
import { type Analysis, findingsAbout, type Scene } from '../analysis.js'
import { fieldAt, goalAt, goalsAround, stepsAround } from '../places.js'
import { daysLeftText, longDay } from '../words/days.js'
import { fieldHelp } from '../words/field-help.js'
import { frontMatterHelp } from '../words/front-matter-help.js'
import { barOf, standingOf, standingText } from '../words/progress-line.js'
import { definitionAt } from './definition.js'

/** What is said about the words under the pointer; Markdown. */
export interface Hover {
  readonly span: Span
  readonly markdown: string
}

/** The nearest answer wins: a rule's name, a date, a link or id, a key, a label, then the goal. */
export function hoverAt(analysis: Analysis, offset: number, scene: Scene): Hover | null {
  for (const answer of [onRuleName, onDate, onLink, onFrontMatterKey, onLabel, onGoal]) {
    const hover = answer(analysis, offset, scene)
    if (hover) return hover
  }
  return null
}

function onRuleName({ plan }: Analysis, offset: number): Hover | null {
  const named = plan.directives.flatMap((directive) => directive.rules).find(({ span }) => touches(span, offset))
  const rule = named && rules.find(({ id }) => id === named.value)
  return rule ? { span: named.span, markdown: `**${rule.id}**\n\n${rule.summary} ${rule.why}` } : null
}

function onDate({ plan }: Analysis, offset: number, { today }: Scene): Hover | null {
  const date = datesAround(plan, offset).find(({ span }) => span.end > span.start && touches(span, offset))
  if (!date) return null
  return {
    span: date.span,
    markdown: date.day ? `**${longDay(date.day)}**, ${daysLeftText(daysBetween(today, date.day))}${periodText(date)}` : unclear(date),
  }
}

const periodText = ({ period, day }: DateSaid): string =>
  period && period.first !== period.last && day
    ? `\n\n${longDay(period.first)} to ${longDay(period.last)}; as a deadline its last day counts.`
    : ''

function unclear({ problem, readings, text }: DateSaid): string {
  if (problem === 'ambiguous') return `“${text}” can be ${readings.map(longDay).join(' or ')}.`
  if (problem === 'impossible') return `“${text}” is no day of the calendar.`
  return `“${text}” counts from a day that the plan does not name. With \`start:\` in the front matter it would.`
}

function datesAround(plan: Analysis['plan'], offset: number): readonly DateSaid[] {
  const goals = goalsAround(plan.goals, offset).flatMap(({ deadline, start, done }) => [
    deadline?.from === 'goal' ? deadline : null,
    start,
    done,
  ])
  const steps = [...stepsAround(plan, offset)].flatMap(({ step }) => [
    step.due,
    step.start,
    step.scheduled,
    step.created,
    step.done,
    step.cancelled,
  ])
  return [plan.start, plan.end, plan.agreed, ...plan.log.map(({ date }) => date), ...goals, ...steps].filter((date) => date !== null)
}

function onLink(analysis: Analysis, offset: number, scene: Scene): Hover | null {
  const found = definitionAt(analysis, offset, scene)
  if (!found) return null
  const { path, span } = found.to
  const facts = path === analysis.path ? analysis.record.facts : scene.workspace?.file(path)
  const goal = facts?.goals.find((each) => span && each.span.start <= span.start && span.start < each.span.end)
  if (!facts || facts.recognition === null) return { span: found.from, markdown: `\`${path}\`` }
  if (!goal)
    return {
      span: found.from,
      markdown: [`**${facts.title ?? path}**`, facts.owner, `${facts.goals.filter(({ parent }) => parent === null).length} goals`]
        .filter(Boolean)
        .join(' · '),
    }
  const due = goal.deadline ? `by ${longDay(goal.deadline)}` : null
  const progress = goal.progress === null ? null : `${Math.floor(goal.progress * 100)} %`
  return {
    span: found.from,
    markdown: [`**${goal.title}**`, [goal.owner ?? facts.owner, progress, due, `\`${path}\``].filter(Boolean).join(' · ')].join('\n\n'),
  }
}

function onFrontMatterKey({ plan }: Analysis, offset: number): Hover | null {
  const entry = plan.frontMatter.entries.find(({ keySpan, valueSpan }) => touches(keySpan, offset) || touches(valueSpan, offset))
  const help = entry?.field ? frontMatterHelp[entry.field as keyof typeof frontMatterHelp] : undefined
  if (!entry || !help) return null
  const values = help.values.filter(({ means }) => means !== '').map(({ value, means }) => `- \`${value}\`: ${means}`)
  return {
    span: touches(entry.keySpan, offset) ? entry.keySpan : entry.valueSpan,
    markdown: [`**${entry.field}**`, help.means, ...(values.length > 0 ? [values.join('\n')] : [])].join('\n\n'),
  }
}

function onLabel({ plan }: Analysis, offset: number): Hover | null {
  const goal = goalAt(plan, offset)
  const field = goal && fieldAt(goal, offset)
  if (!field || !touches(field.labelSpan, offset)) return null
  const help = fieldHelp[field.name]
  if (field.name === 'other' || !help) return null
  return { span: field.labelSpan, markdown: `**${field.label}** (${field.name.replaceAll('-', ' ')})\n\n${help.means}` }
}

function onGoal(analysis: Analysis, offset: number, scene: Scene): Hover | null {
  const goal = goalsAround(analysis.plan.goals, offset).find(({ titleSpan }) => touches(titleSpan, offset))
  if (!goal) return null
  const standing = standingOf(goal, analysis, scene)
  const bar = standing.percent === null ? '' : `${barOf(standing.percent)} `
  const head = `**${escaped(goal.title)}**`
  const line = standingText(standing)
  const said = partLines(analysis.text, analysis.judge(goal))
  const question = questionOf(goal, analysis, scene)
  return {
    span: goal.titleSpan,
    markdown: [head, line === '' ? '' : bar + line, said, question].filter((part) => part !== '').join('\n\n'),
  }
}

const names: Readonly<Record<Part, string>> = {
  specific: 'Specific',
  measurable: 'Measurable',
  achievable: 'Achievable',
  relevant: 'Relevant',
  timeBound: 'Time-bound',
}

/** The parts the goal says, each with the words that prove it; what it does not say is not drawn. */
const partLines = (text: string, judgement: Judgement): string =>
  parts
    .flatMap((part) => {
      const words = wordsOf(text, judgement[part])
      return words === '' ? [] : [`- ${names[part]}: ${words}`]
    })
    .join('\n')

function wordsOf(text: string, verdict: Verdict): string {
  if (verdict.kind !== 'stated' && verdict.kind !== 'partial') return ''
  const quotes = verdict.evidence.map(({ span }) => quoted(text.slice(span.start, span.end)))
  return [...new Set(quotes)]
    .filter((quote) => quote !== '')
    .slice(0, 3)
    .join(', ')
}

function quoted(words: string): string {
  const line = words
    .replace(/\]\([^()\s]*\)?/g, '')
    .replace(/[*_`[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return line === '' ? '' : `“${escaped(line.length > 70 ? `${line.slice(0, 69).trimEnd()}…` : line)}”`
}

const escaped = (words: string): string => words.replace(/[\\`*_{}[\]<>#|]/g, '\\$&')

/** At most one: what the goal lacks first, then what else is said about it. */
function questionOf(goal: Goal, analysis: Analysis, scene: Scene): string {
  const about = shownByGoal(findingsAbout(analysis, goal.key, scene)).filter(({ lead }) => lead.goal === goal.key && lead.advice !== null)
  const first = about.find(({ lead }) => covers(goal.titleSpan, lead.span)) ?? about[0]
  return first ? `*${first.message}.* ${first.lead.advice}` : ''
}
