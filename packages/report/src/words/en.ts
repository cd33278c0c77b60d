import { spanText } from './span-text.js'
import type { ReportWords } from './words.js'

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)

export const en: ReportWords = {
  lang: 'en',
  percent: (percent) => `${percent} %`,
  due: (left) =>
    left === 0
      ? 'due today'
      : left === 1
        ? 'due tomorrow'
        : left > 1
          ? spanText(left, {
              days: (count) => `due in ${count} days`,
              months: (months) => `due in ${months} months`,
              years: (years) => `due in ${years} years`,
            })
          : `${days(-left)} over`,
  standing: {
    'on-track': 'on track',
    behind: 'behind',
    'at-risk': 'at risk',
    overdue: 'overdue',
    unknown: 'open',
    done: 'done',
    dropped: 'let go',
    parked: 'parked',
  },
  state: { draft: 'draft', active: 'active', paused: 'paused', closed: 'closed' },
  stepState: { open: 'open', 'in-progress': 'in progress', 'on-hold': 'on hold', done: 'done', cancelled: 'cancelled', unknown: 'no box' },
  part: { specific: 'What', measurable: 'Done when', achievable: 'How', relevant: 'Why', timeBound: 'By' },
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  day: (weekday, day, month, year) => `${weekday} ${day} ${month}${year === null ? '' : ` ${year}`}`,
  goals: (count) => (count === 1 ? '1 goal' : `${count} goals`),
  plans: (count) => (count === 1 ? '1 plan' : `${count} plans`),
  overdue: (count) => `${count} overdue`,
  next: 'next',
  nothingDue: 'nothing due',
  agenda: {
    overdue: 'Overdue',
    'this-week': 'This week',
    'next-week': 'Next week',
    'this-month': 'This month',
    'next-month': 'Next month',
    later: 'Later',
  },
  dashboard: {
    title: 'Goals',
    on: (day) => `as of ${day}`,
    open: 'open goals',
    done: 'done',
    dueThisWeek: 'due within 7 days',
    overdue: 'overdue',
    average: 'average progress',
    health: 'How the goals stand',
    byPlan: 'Progress by plan',
    due: 'What is due',
    plans: 'Plans',
    noPlans: 'No plans yet.',
    noGoals: 'No goals in this plan yet.',
    mentor: (name) => `with ${name}`,
    until: (day) => `until ${day}`,
    steps: (done, total) => `${done} of ${total} steps`,
    noSteps: 'no steps yet',
    of: (done, total, what) => `${done} of ${total} ${what}`,
    parked: (count) => `${count} parked`,
    all: 'All',
    filter: 'Filter by standing',
  },
}
