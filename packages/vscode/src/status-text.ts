import type { IsoDate } from '@goalmark/core'
import { type AgendaItem, dayText, filled, nextOf, type PlanSummary, type ReportWords, totalsOf } from '@goalmark/report'

/** The status bar's text: a template filled with figures of some plans. `4 goals · 62 % · 1 overdue · next: mock exam, Fri 27 Nov`. */
export function statusText(plans: readonly PlanSummary[], format: string, today: IsoDate, words: ReportWords): string {
  const totals = totalsOf(plans, today)
  const next = nextOf(plans, today)
  return filled(format, {
    goals: words.goals(totals.goals),
    done: `${totals.done}/${totals.goals}`,
    percent: totals.percent === null ? '' : words.percent(totals.percent),
    overdue: totals.overdue === 0 ? '' : words.overdue(totals.overdue),
    next: next ? `${words.next}: ${shortened(nameOf(next))}, ${dayText(next.day, today, words)}` : '',
    plans: words.plans(totals.plans),
    dueSoon: String(totals.dueSoon),
  })
}

export const nameOf = (item: AgendaItem): string => (item.kind === 'goal' ? item.goal.title : item.step.text)

/** The status bar is shared: a long name ends at a word. */
function shortened(name: string): string {
  if (name.length <= 32) return name
  const cut = name.slice(0, 31)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20)).trimEnd()}…`
}
