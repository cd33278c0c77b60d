import type { IsoDate } from '@goalmark/core'
import type { GoalSummary, PlanSummary, StepSummary } from '../src/index.js'

export const today = '2026-11-20' as IsoDate

export const step = (text: string, given: Partial<StepSummary> = {}): StepSummary => ({
  text,
  state: 'open',
  due: null,
  overdue: false,
  owner: null,
  steps: [],
  ...given,
})

export const goal = (title: string, given: Partial<GoalSummary> = {}): GoalSummary => ({
  key: title.toLowerCase().replaceAll(' ', '-'),
  title,
  role: 'goal',
  state: 'open',
  progress: { percent: null, done: 0, total: 0, of: 'none' },
  health: 'unknown',
  due: null,
  dueInherited: false,
  daysLeft: null,
  steps: [],
  goals: [],
  ...given,
})

export const plan = (goals: readonly GoalSummary[], given: Partial<PlanSummary> = {}): PlanSummary => ({
  path: 'plans/marie.md',
  title: 'Mentoring plan: Marie',
  state: 'active',
  mentee: 'Marie Novak',
  mentor: 'Ana Silva',
  start: '2026-01-12',
  end: '2026-12-18',
  progress: { percent: null, done: 0, total: 0, of: 'none' },
  goals,
  ...given,
})

export const steps = (percent: number, done: number, total: number): GoalSummary['progress'] => ({ percent, done, total, of: 'steps' })
