import { barOf } from './bar.js'
import { isAtRest, signs, standingOf } from './standing.js'
import type { GoalSummary } from './summary.js'
import type { ReportWords, Standing } from './words/words.js'

/** The parts that a line about a goal can be made of; each is empty where the goal has nothing to say there. */
export interface GoalParts {
  readonly sign: string
  readonly bar: string
  readonly percent: string
  readonly count: string
  readonly due: string
  readonly standing: string
}

export function goalParts(goal: GoalSummary, words: ReportWords): GoalParts {
  const { percent, done, total } = goal.progress
  const standing = standingOf(goal)
  return {
    sign: signs[standing],
    bar: percent === null ? '' : barOf(percent),
    percent: percent === null ? '' : words.percent(percent),
    count: total > 0 ? `${done}/${total}` : '',
    due: dueText(goal, standing, words),
    standing: words.standing[standing],
  }
}

/** A day that a goal only has from its plan's end is told once it is near or past: before, it would say the same of every goal. */
function dueText({ daysLeft, dueInherited, state }: GoalSummary, standing: Standing, words: ReportWords): string {
  if (daysLeft === null || isAtRest(standing) || state === 'placeholder') return ''
  return dueInherited && daysLeft > 30 ? '' : words.due(daysLeft)
}

/** The line as most places show it. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: a template that people may change, in the form of VS Code's `window.title`
export const goalFormat = '${sign} ${bar} ${percent} · ${count} · ${due}'

/**
 * A template filled with a goal's parts: `${bar} ${percent} · ${count} · ${due}` → `▰▰▰▱▱ 60 % · 3/5 · due in 12 days`.
 * A part with nothing to say takes its separator with it; an unknown token stays as written, so that its writer sees it.
 */
export const goalLine = (goal: GoalSummary, words: ReportWords, format: string = goalFormat): string =>
  filled(format, goalParts(goal, words) as unknown as Readonly<Record<string, string>>)

/** Fills `${token}`s between separators (`·`, `|`, `,`); a stretch whose tokens are all empty is left out. */
export function filled(format: string, parts: Readonly<Record<string, string>>): string {
  const stretches = format.split(/(\s*[·|]\s*)/)
  let line = ''
  for (let index = 0; index < stretches.length; index += 2) {
    const text = stretchOf(stretches[index]!, parts)
    if (text !== '') line += (line === '' ? '' : (stretches[index - 1] ?? '')) + text
  }
  return line
}

function stretchOf(stretch: string, parts: Readonly<Record<string, string>>): string {
  let said = !stretch.includes('${')
  const text = stretch.replace(/\$\{(\w+)\}/g, (token, name: string) => {
    const part = parts[name] ?? token
    if (part !== '') said = true
    return part
  })
  return said ? text.replace(/ {2,}/g, ' ').trim() : ''
}
