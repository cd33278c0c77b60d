import type { IsoDate } from '@goalmark/core'
import { type DashboardLinks, dashboardBody, dashboardStyle, type ReportWords } from '@goalmark/report'
import type { GoalView, PlanView, StepView } from '../protocol.js'
import { script } from './script.js'

/** Goals open their place in the text; steps are ticked there. Places go over as numbers, and come back as such. */
const links: DashboardLinks<PlanView> = {
  goal: (plan, goal) => ({ 'data-do': 'open', 'data-uri': plan.uri, 'data-line': String((goal as GoalView).titleRange.start.line) }),
  step: (plan, step) => {
    const { markRange, textRange } = step as StepView
    return markRange ? { 'data-do': 'toggle', 'data-uri': plan.uri, 'data-line': String(textRange.start.line) } : null
  },
}

export const bodyOf = (plans: readonly PlanView[], today: IsoDate, words: ReportWords): string =>
  dashboardBody(plans, { today, words, links })

/** The whole page once; later changes come as messages with a new body. Nothing but our own style and script may run, by the nonce. */
export const pageOf = (body: string, nonce: string, words: ReportWords): string => `<!doctype html>
<html lang="${words.lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'"><title>${words.dashboard.title}</title><style nonce="${nonce}">${dashboardStyle}</style></head>
<body><div id="page">${body}</div><script nonce="${nonce}">${script}</script></body></html>`
