import { defineRule } from '../../lint/define-rule.js'
import { planPlace } from '../plan-place.js'

export const hasGoals = defineRule({
  id: 'plan/has-goals',
  summary: 'A plan holds a goal.',
  why: 'A file that calls itself a plan is counted as one, and an empty plan hides in every total.',
  advice: 'What would you like to be different by the end? A heading under "## Goals" is enough to begin.',
  severity: 'warning',
  presets: { programme: 'error' },
  on: 'plan',
  *check(plan, { text }) {
    if (plan.recognition === 'inferred' || plan.goals.length > 0 || isInAnotherScript(text)) return
    yield { span: planPlace(plan, text), message: 'No goals here yet', ...(plan.state === 'draft' && { atMost: 'hint' as const }) }
  },
})

/** Greek, Hebrew, Arabic, the scripts of India, Thai and their neighbours: whether there are goals we cannot tell. */
function isInAnotherScript(text: string): boolean {
  let letters = 0
  const end = Math.min(text.length, looked)
  for (let at = 0; at < end && letters < enough; at++) {
    const code = text.charCodeAt(at)
    if ((code >= 0x370 && code < 0x400) || (code >= 0x530 && code < 0x1100)) letters++
  }
  return letters >= enough
}

/** In UTF-16 units. */
const looked = 4_000
/** So many letters are more than a name. */
const enough = 12
