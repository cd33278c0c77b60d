import type { Goal, HealthThresholds, IsoDate, Judgement, Plan, Step } from '@goalmark/core'
import { escapeHtml, goalLine, isAtRest, type ReportWords, type Standing, signs, standingOf, summaryOf } from '@goalmark/report'
import type { PreviewMarks } from './plugin.js'

export interface MarksOptions {
  readonly text: string
  readonly lineOf: (offset: number) => number
  readonly today: IsoDate
  /** The config's, where it is known. */
  readonly thresholds: HealthThresholds | undefined
  readonly words: ReportWords
  /** `null`: the stated parts are not drawn. */
  readonly judge: ((goal: Goal) => Judgement) | null
}

/** What the preview adds to a plan, by line: progress and health after each goal, below it the parts it states, and the boxes of its steps. */
export function previewMarks(plan: Plan, options: MarksOptions): PreviewMarks {
  const after = new Map<number, string>()
  const boxes = new Map<number, string>()
  const summary = summaryOf(plan, options.today, options.thresholds)
  const addSteps = (steps: readonly Step[]): void => {
    for (const step of steps) {
      if (step.mark !== null) boxes.set(options.lineOf(step.span.start), boxOf(step, options.words))
      addSteps(step.steps)
    }
  }
  const addGoals = (goals: readonly Goal[], summaries: typeof summary.goals): void => {
    for (const [index, goal] of goals.entries()) {
      const told = summaries[index]!
      const html = goalHtml(goal, told, options)
      if (html !== '') after.set(options.lineOf(goal.titleSpan.start), html)
      addSteps(goal.steps)
      addGoals(goal.goals, told.goals)
    }
  }
  addGoals(plan.goals, summary.goals)
  for (const entry of plan.log) addSteps(entry.actions)
  return { after, boxes }
}

type Told = ReturnType<typeof summaryOf>['goals'][number]

// biome-ignore lint/suspicious/noTemplateCurlyInString: a template of goalLine's own
const figures = '${percent} · ${count} · ${due}'

function goalHtml(goal: Goal, told: Told, options: MarksOptions): string {
  const standing = standingOf(told)
  const line = goalLine(told, options.words, figures)
  const standingHtml = standing === 'unknown' ? '' : badge(standing, options.words)
  if (line === '' && standingHtml === '') return ''
  const bar = told.progress.percent === null ? '' : barHtml(told.progress.percent)
  const parts = isAtRest(standing) ? '' : partsHtml(goal, options)
  return `<span class="goalmark goalmark-${standing}">${bar}<span>${escapeHtml(line)}</span>${standingHtml}</span>${parts}`
}

const barHtml = (percent: number): string =>
  `<svg class="goalmark-bar" height="6" aria-hidden="true"><rect class="track" width="100%" height="6" rx="3"/>${percent > 0 ? `<rect class="fill" width="${percent}%" height="6" rx="3"/>` : ''}</svg>`

const badge = (standing: Standing, words: ReportWords): string =>
  `<span class="goalmark-standing">${signs[standing]} ${escapeHtml(words.standing[standing])}</span>`

/** Only what the goal's own words state, in those words, and each of them once; nothing is drawn for what it does not say. */
function partsHtml(goal: Goal, { judge, text, words }: MarksOptions): string {
  if (!judge) return ''
  const judgement = judge(goal)
  const said = new Set<string>()
  const shown = (['timeBound', 'measurable', 'relevant', 'achievable'] as const).flatMap((part) => {
    const verdict = judgement[part]
    if (verdict.kind !== 'stated') return []
    const quotes = verdict.evidence
      .map(({ span }) => quote(text.slice(span.start, span.end)))
      .filter((words) => words !== '' && words !== goal.title)
    const fresh = [...new Set(quotes)]
      .filter((words) => ![...said].some((before) => before.includes(words) || words.includes(before)))
      .slice(0, 2)
    for (const words of fresh) said.add(words)
    return fresh.length === 0
      ? []
      : [`<span class="goalmark-part"><b>${escapeHtml(words.part[part])}</b>${fresh.map(escapeHtml).join(', ')}</span>`]
  })
  return shown.length === 0 ? '' : `<span class="goalmark-parts">${shown.join('')}</span>`
}

/** The words without Markdown's marks, on one line, cut at a word. */
function quote(text: string): string {
  const plain = text
    .replace(/[*_`]+/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.length <= 48 ? plain : `${plain.slice(0, plain.lastIndexOf(' ', 46))} …`
}

function boxOf({ state }: Step, words: ReportWords): string {
  const marks = { done: '✓', cancelled: '×', 'in-progress': '/', 'on-hold': 'Ⅱ', open: '', unknown: '' } as const
  return `<span class="goalmark-box goalmark-box-${state}" role="img" aria-label="${escapeHtml(words.stepState[state])}">${marks[state]}</span>`
}
