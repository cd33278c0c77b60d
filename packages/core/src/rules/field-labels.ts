import type { FieldName } from '../plan/model.js'
import { distance } from '../text/near.js'

/** Labels that templates write, and the words people mistype most often, per field. */
const labels: Partial<Readonly<Record<FieldName, readonly string[]>>> = {
  specific: ['Specific', 'What'],
  measurable: ['Done when', 'Measurable', 'Measure', 'Metric', 'Metrics', 'Success criteria', 'Evidence', 'Target', 'Result'],
  achievable: ['How', 'Achievable', 'Attainable', 'Actionable', 'Realistic', 'First step', 'Next step'],
  relevant: ['Why', 'Relevant', 'Reason', 'Purpose', 'Motivation', 'Relevance', 'Benefit'],
  'time-bound': ['By', 'Deadline', 'Due', 'Due date', 'Time-bound', 'Timeline', 'Timely', 'Timeframe', 'Target date', 'Look back', 'Until'],
  'try-next': ['Try next', 'Experiment'],
  become: ['I want to become'],
  learn: ['Learn'],
  start: ['Start', 'Start date', 'Started'],
  done: ['Done', 'Completed'],
  type: ['Type', 'Category', 'Area'],
  framework: ['Framework'],
  priority: ['Priority', 'Importance'],
  weight: ['Weight'],
  status: ['Status', 'State'],
  progress: ['Progress'],
  confidence: ['Confidence'],
  score: ['Score'],
  owner: ['Owner', 'Responsible', 'Assignee'],
  steps: ['Steps', 'Action plan', 'Actions', 'Tasks', 'Milestones', 'Next steps'],
  'key-results': ['Key results'],
  resources: ['Resources', 'Tools'],
  support: ['Support', 'Help needed'],
  obstacles: ['Obstacles', 'Risks', 'Barriers', 'Challenges'],
  'aligned-with': ['Aligned with', 'Supports', 'Parent'],
  baseline: ['Baseline', 'Starting point'],
  effort: ['Effort'],
  id: ['Id'],
}

/** The field's label closest to what was written, in the same case. */
export function labelOf(field: FieldName, written: string): string {
  const all = labels[field] ?? [field]
  const nearest = all.toSorted((a, b) => apart(a, written) - apart(b, written))[0]!
  if (written === written.toUpperCase() && written !== written.toLowerCase()) return nearest.toUpperCase()
  return /^\p{Ll}/u.test(written) ? nearest.toLowerCase() : nearest
}

const apart = (a: string, b: string): number => distance(a.toLowerCase(), b.toLowerCase(), 9)
