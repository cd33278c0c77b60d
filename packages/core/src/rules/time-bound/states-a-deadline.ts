import { addUntil } from '../../edits/add-until.js'
import { insertField } from '../../edits/insert-field.js'
import type { Evidence, Judgement } from '../../judge/judgement.js'
import { type Asks, askedLevel } from '../../lint/asks.js'
import { defineRule } from '../../lint/define-rule.js'
import type { Suggestion } from '../../lint/finding.js'
import { quoted } from '../../lint/quote.js'
import type { PlanFrame } from '../../lint/rule.js'
import type { FieldName, Goal } from '../../plan/model.js'
import { covers, type Span, textAt } from '../../text/span.js'
import { sourceSpan } from '../../words/prose.js'
import { emptyField, hasContent } from '../field-of.js'
import { sayDay } from '../say-day.js'

export const statesADeadline = defineRule({
  id: 'time-bound/states-a-deadline',
  summary: 'A goal says by when, or when it will be looked at again.',
  why: 'A day to look back makes a goal come up again, whether it went well or not.',
  advice: 'By when, or when will you look at it again? A month is enough.',
  severity: 'warning',
  lacks: 'date',
  presets: { strict: ['warning', { inherit: false }] },
  options: {
    inherit: { kind: 'boolean', default: true, summary: "A heading's period counts as the goal's own date, the plan's end nearly so." },
  },
  on: 'goal',
  *check(goal, { text, plan, options, verdict, asks }) {
    const level = askedLevel(verdict.timeBound, asks.timeBound)
    if (
      !level ||
      goal.deadline?.from === 'goal' ||
      goal.goals.some(hasDate) ||
      (asks.sort === 'development' && hasContent(goal, 'time-bound'))
    )
      return
    const bound = options.inherit ? boundOf(goal, verdict) : null
    if (isRhythm(verdict) && plan.recognition === 'inferred') return
    if (bound === 'heading' || (options.inherit && goal.boundBy)) return
    if (asks.undated > 0) {
      yield { span: goal.titleSpan, message: `${asks.undated} goals, and no date yet`, advice: ofAll, atMost: 'hint' }
    } else if (verdict.timeBound.kind === 'missing') {
      const ends = bound === 'plan' ? plan.end?.day : null
      yield {
        span: emptyField(goal, 'time-bound')?.labelSpan ?? goal.titleSpan,
        ...(ends && asks.sort !== 'development'
          ? { message: `No date of its own yet; the plan ends ${sayDay(ends)}` }
          : question(goal, asks)),
        ...((level === 'hint' || ends) && { atMost: 'hint' as const }),
        ...addDate(text, goal, plan, asks),
      }
    } else if (bound !== 'plan')
      yield {
        ...partial(text, goal, verdict),
        ...(level === 'hint' && { atMost: level }),
        ...addEnd(goal, verdict, plan, addDate(text, goal, plan, asks)),
      }
  },
})

const ofAll = 'By when, or when will you look at them again? A year in the title ("2026 goals") is enough for all of them.'

/** In a file that does not call itself a plan, `a video per month` is a habit, and all is said. */
const isRhythm = ({ timeBound }: Judgement): boolean => timeBound.kind === 'partial' && timeBound.lacks === 'no-end'

/** A part with a date of its own says when the whole is looked at. */
const hasDate = ({ deadline, goals }: Goal): boolean => deadline?.from === 'goal' || goals.some(hasDate)

/** Who bounds the goal's time in its place. A judgement may leave it to the reader. */
const boundOf = (goal: Goal, { bound }: Judgement): 'heading' | 'plan' | null =>
  bound?.from ?? (goal.deadline?.from === 'heading' || goal.deadline?.from === 'plan' ? goal.deadline.from : null)

function question(goal: Goal, { sort }: Asks): { readonly span?: Span; readonly message: string } {
  if (sort === 'development') return { message: 'No day to look back yet' }
  const vague = vagueTime(goal)
  return vague && !emptyField(goal, 'time-bound')
    ? { span: vague.span, message: `${quoted(vague.text)}: which month?` }
    : { message: 'No date yet' }
}

/** `In the next few years`, `soon`: a time is said in the goal's own sentence, and not which. */
function vagueTime({ pieces: [title] }: Goal): { readonly span: Span; readonly text: string } | null {
  if (title?.where !== 'title') return null
  const { prose, words } = title
  const time = words.times.find(({ kind, from, to }) => kind === 'vague' && ofUnits.test(prose.text.slice(from, to)))
  return time ? { span: sourceSpan(prose, time.from, time.to), text: prose.text.slice(time.from, time.to) } : null
}

/** Weeks, months, years; `regularly` tells how often. */
const ofUnits = /week|month|year|woche|monat|jahr|semaine|mois|année|\bans\b|semana|mes(?:es)?\b|mês|año|\banos?\b/i

function partial(text: string, goal: Goal, { timeBound }: Judgement): { span: Span; message: string; advice?: string } {
  const words = timeBound.kind === 'partial' ? timeBound.evidence[0] : undefined
  if (!words || timeBound.kind !== 'partial') return { span: goal.titleSpan, message: 'No date yet' }
  if (timeBound.lacks === 'steps-only')
    return {
      span: goal.titleSpan,
      message: 'Its steps have dates, the goal has none yet',
      advice: 'Is it done with its last step, or when will you look at it as a whole? A month is enough.',
    }
  if (!isTimeOfGoal(text, goal, words)) return { span: goal.titleSpan, message: 'No date yet' }
  const quote = quoted(textAt(text, words.span))
  if (timeBound.lacks === 'unscheduled-event')
    return { span: words.span, message: `${quote} has no day yet`, advice: 'When is that? A month is enough.' }
  if (timeBound.lacks === 'coarse-period')
    return { span: words.span, message: `${quote}: which month of it?`, advice: 'When will you look at it again? A month is enough.' }
  if (words.type === 'duration')
    return { span: words.span, message: `${quote}: counted from which day?`, advice: 'When does it start? "From June 2026" is enough.' }
  if (timeBound.lacks === 'no-end')
    return { span: words.span, message: `${quote} has no end yet`, advice: 'Until when, before you look at it again?' }
  return { span: goal.titleSpan, message: 'No date yet' }
}

/** Times told around a goal say how things are, `more books than in 2026` compares, `6 months of rent` is an amount: none of them says when. */
function isTimeOfGoal(text: string, goal: Goal, { type, span }: Evidence): boolean {
  if (!isOwn(goal, span)) return false
  if (type === 'duration') return !/^\s+of\b/.test(text.slice(span.end, span.end + 8))
  return !(type === 'period' && /\bthan(?:\s+\w+)?\s+$/i.test(text.slice(Math.max(0, span.start - 16), span.start)))
}

const isOwn = ({ titleSpan, fields }: Goal, span: Span): boolean =>
  covers(titleSpan, span) || fields.some((field) => !elsewhere.has(field.name) && covers(field.span, span))

const elsewhere: ReadonlySet<FieldName> = new Set(['steps', 'relevant', 'obstacles', 'support', 'resources', 'baseline', 'other'])

type Suggested = { readonly suggestions?: () => readonly (Suggestion | null)[] }

/** A rhythm gets the plan's end behind its words, before a line of its own is offered. */
function addEnd(goal: Goal, { timeBound }: Judgement, plan: PlanFrame, { suggestions = () => [] }: Suggested): Suggested {
  const words = timeBound.kind === 'partial' && timeBound.lacks === 'no-end' ? timeBound.evidence[0] : undefined
  const ends = plan.end?.day
  if (!words || !ends || !isOwn(goal, words.span)) return { suggestions }
  return { suggestions: () => [addUntil(words.span, sayDay(ends)), ...suggestions()] }
}

function addDate(text: string, goal: Goal, plan: PlanFrame, asks: Asks): Suggested {
  if (emptyField(goal, 'time-bound')) return {}
  const label = asks.sort === 'development' ? 'Look back' : 'By'
  const ends = plan.end?.day
  const values = ends && label === 'By' ? [sayDay(ends), ''] : ['']
  return { suggestions: () => values.map((value) => insertField(text, goal, { label, value })) }
}
