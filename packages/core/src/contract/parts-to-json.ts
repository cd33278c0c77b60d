import type { Change, Field, FieldName, LogEntry, Measure, Step } from '../plan/model.js'
import type { ChangeJson, FieldJson, GoalJson, LogEntryJson, MeasureJson, StepJson } from './plan-json.js'

export const measureJson = ({ text, span, unit, from, to, now, direction }: Measure): MeasureJson => ({
  text,
  span,
  unit,
  from,
  to,
  now,
  direction,
})

export const changeJson = ({ was, reason, span }: Change): ChangeJson => ({ was, reason, span })

export const stepJson = (step: Step): StepJson => ({
  text: step.text,
  span: step.span,
  state: step.state,
  mark: step.mark,
  due: step.due?.day ?? null,
  start: step.start?.day ?? null,
  done: step.done?.day ?? null,
  owner: step.owner?.value ?? null,
  priority: step.priority?.value ?? null,
  recurs: step.recurs?.value ?? null,
  id: step.id?.value ?? null,
  dependsOn: step.dependsOn.map(({ value }) => value),
  effort: step.effort?.value ?? null,
  count: step.count && { value: step.count.value, total: step.count.total },
  history: step.history.map(changeJson),
  steps: step.steps.map(stepJson),
})

export function fieldsJson(fields: readonly Field[]): GoalJson['fields'] {
  const byName: { [Name in FieldName]?: FieldJson[] } = {}
  for (const { name, label, text, span } of fields) {
    const same = byName[name] ?? []
    same.push({ label, text, span })
    byName[name] = same
  }
  return byName
}

export const logEntryJson = ({ date, kind, number, title, span, text, parts, actions }: LogEntry): LogEntryJson => ({
  date: date?.day ?? null,
  kind,
  number,
  title,
  span,
  text,
  parts: parts.map(({ kind: part, label, text: words, span: place }) => ({ kind: part, label, text: words, span: place })),
  private: true,
  actions: actions.map(stepJson),
})
