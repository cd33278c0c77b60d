import { spanText } from './span-text.js'
import type { ReportWords } from './words.js'

const days = (count: number): string => (count === 1 ? '1 Tag' : `${count} Tage`)

export const de: ReportWords = {
  lang: 'de',
  percent: (percent) => `${percent} %`,
  due: (left) =>
    left === 0
      ? 'heute fällig'
      : left === 1
        ? 'morgen fällig'
        : left > 1
          ? spanText(left, {
              days: (count) => `fällig in ${count} Tagen`,
              months: (months) => `fällig in ${months} Monaten`,
              years: (years) => `fällig in ${years} Jahren`,
            })
          : `${days(-left)} darüber`,
  standing: {
    'on-track': 'im Plan',
    behind: 'im Rückstand',
    'at-risk': 'gefährdet',
    overdue: 'überfällig',
    unknown: 'offen',
    done: 'erledigt',
    dropped: 'losgelassen',
    parked: 'zurückgestellt',
  },
  state: { draft: 'Entwurf', active: 'aktiv', paused: 'pausiert', closed: 'abgeschlossen' },
  stepState: {
    open: 'offen',
    'in-progress': 'in Arbeit',
    'on-hold': 'angehalten',
    done: 'erledigt',
    cancelled: 'gestrichen',
    unknown: 'ohne Kästchen',
  },
  part: { specific: 'Was', measurable: 'Fertig, wenn', achievable: 'Wie', relevant: 'Warum', timeBound: 'Bis' },
  weekdays: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  months: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
  day: (weekday, day, month, year) => `${weekday} ${day}. ${month}${year === null ? '' : ` ${year}`}`,
  goals: (count) => (count === 1 ? '1 Ziel' : `${count} Ziele`),
  plans: (count) => (count === 1 ? '1 Plan' : `${count} Pläne`),
  overdue: (count) => `${count} überfällig`,
  next: 'als Nächstes',
  nothingDue: 'nichts fällig',
  agenda: {
    overdue: 'Überfällig',
    'this-week': 'Diese Woche',
    'next-week': 'Nächste Woche',
    'this-month': 'Diesen Monat',
    'next-month': 'Nächsten Monat',
    later: 'Später',
  },
  dashboard: {
    title: 'Ziele',
    on: (day) => `Stand ${day}`,
    open: 'offene Ziele',
    done: 'erledigt',
    dueThisWeek: 'fällig in 7 Tagen',
    overdue: 'überfällig',
    average: 'mittlerer Fortschritt',
    health: 'Wie die Ziele stehen',
    byPlan: 'Fortschritt je Plan',
    due: 'Was fällig ist',
    plans: 'Pläne',
    noPlans: 'Noch keine Pläne.',
    noGoals: 'Noch keine Ziele in diesem Plan.',
    mentor: (name) => `mit ${name}`,
    until: (day) => `bis ${day}`,
    steps: (done, total) => `${done} von ${total} Schritten`,
    noSteps: 'noch keine Schritte',
    of: (done, total, what) => `${done} von ${total} ${what}`,
    parked: (count) => `${count} zurückgestellt`,
    all: 'Alle',
    filter: 'Nach Stand filtern',
  },
}
