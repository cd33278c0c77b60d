import type { Plan } from '../plan/model.js'
import type { Span } from '../text/span.js'

/** Where to say what is about the plan as a whole: on its `plan:` line, else on its title, else on its first characters. */
export function planPlace(plan: Plan, text: string): Span {
  const entry = plan.frontMatter.entries.find(({ field }) => field === 'plan')
  if (entry) return { start: entry.keySpan.start, end: Math.max(entry.keySpan.end, entry.valueSpan.end) }
  return plan.title?.span ?? firstLine(text)
}

function firstLine(text: string): Span {
  const start = Math.max(0, text.search(/\S/))
  const end = text.slice(start).search(/[\r\n]|$/) + start
  return { start, end }
}
