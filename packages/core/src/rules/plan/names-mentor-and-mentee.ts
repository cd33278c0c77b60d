import { addFrontMatter } from '../../edits/add-front-matter.js'
import { defineRule } from '../../lint/define-rule.js'
import { planPlace } from '../plan-place.js'

export const namesMentorAndMentee = defineRule({
  id: 'plan/names-mentor-and-mentee',
  summary: 'A mentoring plan says whose it is and who mentors.',
  why: "Briefs, agendas and totals are made by person; a plan without names is nobody's.",
  advice: 'Who are the two of you? "mentee: Marie Novak" and "mentor: Ana Silva" in the front matter.',
  severity: 'hint',
  presets: { programme: 'error' },
  on: 'plan',
  *check(plan, { text }) {
    // What cannot be read may hold both names.
    if (plan.kind !== 'mentoring' || plan.frontMatter.errors.length > 0) return
    const missing = [...(plan.owner ? [] : ['mentee']), ...(plan.mentor ? [] : ['mentor'])]
    if (missing.length === 0) return
    yield {
      span: planPlace(plan, text),
      message: `No ${missing.join(' and no ')} named yet`,
      suggestions: () => [addFrontMatter(text, plan, missing)],
    }
  },
})
