import { spanText } from './span-text.js'
import type { ReportWords } from './words.js'

const days = (count: number): string => (count === 1 ? '1 día' : `${count} días`)

export const es: ReportWords = {
  lang: 'es',
  percent: (percent) => `${percent} %`,
  due: (left) =>
    left === 0
      ? 'vence hoy'
      : left === 1
        ? 'vence mañana'
        : left > 1
          ? spanText(left, {
              days: (count) => `vence en ${count} días`,
              months: (months) => `vence en ${months} meses`,
              years: (years) => `vence en ${years} años`,
            })
          : `venció hace ${days(-left)}`,
  standing: {
    'on-track': 'en curso',
    behind: 'con retraso',
    'at-risk': 'en riesgo',
    overdue: 'vencido',
    unknown: 'abierto',
    done: 'hecho',
    dropped: 'descartado',
    parked: 'aparcado',
  },
  state: { draft: 'borrador', active: 'activo', paused: 'en pausa', closed: 'cerrado' },
  stepState: {
    open: 'abierto',
    'in-progress': 'en marcha',
    'on-hold': 'en espera',
    done: 'hecho',
    cancelled: 'cancelado',
    unknown: 'sin casilla',
  },
  part: { specific: 'Qué', measurable: 'Hecho cuando', achievable: 'Cómo', relevant: 'Por qué', timeBound: 'Para' },
  weekdays: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
  months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  day: (weekday, day, month, year) => `${weekday} ${day} ${month}${year === null ? '' : ` ${year}`}`,
  goals: (count) => (count === 1 ? '1 meta' : `${count} metas`),
  plans: (count) => (count === 1 ? '1 plan' : `${count} planes`),
  overdue: (count) => (count === 1 ? '1 vencida' : `${count} vencidas`),
  next: 'siguiente',
  nothingDue: 'nada por vencer',
  agenda: {
    overdue: 'Vencido',
    'this-week': 'Esta semana',
    'next-week': 'La próxima semana',
    'this-month': 'Este mes',
    'next-month': 'El próximo mes',
    later: 'Más tarde',
  },
  dashboard: {
    title: 'Metas',
    on: (day) => `al ${day}`,
    open: 'metas abiertas',
    done: 'hechas',
    dueThisWeek: 'vencen en 7 días',
    overdue: 'vencidas',
    average: 'avance medio',
    health: 'Cómo van las metas',
    byPlan: 'Avance por plan',
    due: 'Qué vence',
    plans: 'Planes',
    noPlans: 'Todavía no hay planes.',
    noGoals: 'Este plan todavía no tiene metas.',
    mentor: (name) => `con ${name}`,
    until: (day) => `hasta el ${day}`,
    steps: (done, total) => `${done} de ${total} pasos`,
    noSteps: 'todavía sin pasos',
    of: (done, total, what) => `${done} de ${total} ${what}`,
    parked: (count) => `${count} ${count === 1 ? 'aparcada' : 'aparcadas'}`,
    all: 'Todas',
    filter: 'Filtrar por estado',
  },
}
