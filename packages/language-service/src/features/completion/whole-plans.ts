import { type IsoDate, newPlanText, type TemplateName, templateNames } from '@goalmark/core'
import type { Analysis } from '../../analysis.js'
import { type Completion, completion, type Spot } from './completion.js'

const means: Readonly<Record<TemplateName, string>> = {
  mentoring: 'Goals of a mentee, with sessions',
  okr: 'An objective with three key results',
  development: 'What someone wants to become',
  personal: 'Goals of one’s own',
  'micro-goals': 'Steps that nest; each leaf is one sitting',
}

/** In a file that holds nothing but the word being typed: a whole plan to fill in. */
export function wholePlans({ text }: Analysis, spot: Spot, today: IsoDate): readonly Completion[] {
  const typed = /^\s*([\p{L}-]*)$/u.exec(text)
  if (!typed || spot.after !== '') return []
  return templateNames.map((template) =>
    completion({
      ...{ label: template === 'micro-goals' ? template : `${template} plan`, kind: 'scaffold', detail: means[template] },
      filter: `${template} plan`,
      insert: newPlanText({ template, today, mentee: '', mentor: '' }),
      span: { start: 0, end: spot.offset },
    }),
  )
}
