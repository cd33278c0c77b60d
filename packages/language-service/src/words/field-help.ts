import type { FieldName } from '@goalmark/core'

export interface FieldHelp {
  /** As templates and quick fixes write it in English. */
  readonly label: string
  readonly means: string
  /** What it commonly says, offered as values. */
  readonly values: readonly string[]
  readonly takes: 'day' | 'person' | 'goal' | 'words'
}

const words = (label: string, means: string, ...values: readonly string[]): FieldHelp => ({ label, means, values, takes: 'words' })

/** What each field is for; in the order in which a goal's missing ones are offered. */
export const fieldHelp: Readonly<Partial<Record<FieldName, FieldHelp>>> = {
  measurable: words('Done when', 'How you will know: a count, a result, or what someone will have seen.'),
  'time-bound': { label: 'By', means: 'The latest day, or when you look at it again. A month is enough.', values: [], takes: 'day' },
  relevant: words('Why', 'What becomes possible once this is done.'),
  achievable: words('How', 'The way there: time set aside, help agreed, a first step.'),
  specific: words('Specific', 'What will be different, where the goal’s own sentence does not say it all.'),
  steps: words('Steps', 'What is to be done, one line each.'),
  status: words(
    'Status',
    'Where it stands, as you see it.',
    'not started',
    'in progress',
    'on track',
    'at risk',
    'off track',
    'blocked',
    'on hold',
    'done',
    'dropped',
  ),
  progress: words('Progress', 'How far it has come.', '0/10', '40%', 'from 40% to 60% (now 52%)'),
  priority: words('Priority', 'How much it matters beside the others.', 'highest', 'high', 'medium', 'low', 'lowest'),
  owner: { label: 'Owner', means: 'Whose goal it is.', values: [], takes: 'person' },
  'aligned-with': { label: 'Supports', means: 'The goal or objective this one serves: a link or an id.', values: [], takes: 'goal' },
  type: words(
    'Type',
    'Performance, learning or development: decides what is asked of it.',
    'performance',
    'learning',
    'development',
    'habit',
  ),
  framework: words('Framework', 'How this goal is written.', 'SMART', 'OKR', 'REAL', 'micro'),
  start: { label: 'Start', means: 'The first day.', values: [], takes: 'day' },
  done: { label: 'Completed', means: 'The day it was reached.', values: [], takes: 'day' },
  weight: words('Weight', 'Its share of the objective; 1 where nothing is said, 0 allowed.', '1', '2', '50%'),
  confidence: words('Confidence', 'How sure you are of reaching it. Stays in the pair.', '5/10', '7/10', '9/10'),
  baseline: words('Today', 'Where you stand before you begin. Stays in the pair.'),
  resources: words('Resources', 'What you need for it.'),
  support: words('Support', 'What you ask of your mentor or others.'),
  obstacles: words('Obstacles', 'What may stand in the way. Stays in the pair.'),
  effort: words('Effort', 'Hours it takes.', '2 h/week', '10 hours'),
  'key-results': words('Key results', 'Two to five results that show the objective is met.'),
  'try-next': words('Try next', 'REAL: one experiment, then ask how it was.'),
  become: words('I want to become', 'REAL: who you will be once this is yours.'),
  learn: words('Learn', 'REAL: what you will be able to do.'),
  id: words('Id', 'A short name by which others link to this goal.'),
  recurs: words('Repeats', 'How often.', 'every week', 'every month'),
  'progress-from': words('Progress from', 'What its progress is counted by.', 'steps', 'measure', 'average'),
  score: words('Score', 'An OKR’s closing score, 0 to 1. Moves no progress.'),
  changed: words('Changed', 'What was changed, when and why.'),
  created: { label: 'Created', means: 'The day it was written down.', values: [], takes: 'day' },
  scheduled: { label: 'Scheduled', means: 'The day you take it up.', values: [], takes: 'day' },
  goal: words('Goal', 'The goal itself.'),
  other: words('Note', 'A field of your own.'),
}
