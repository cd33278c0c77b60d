import { languages } from '@goalmark/core'
import { judge } from '@goalmark/core/judge'
import { renderWith } from './preview/render-with.js'

export const render = renderWith((goal, plan) => judge(goal, plan, languages.judge(plan.lang)))
