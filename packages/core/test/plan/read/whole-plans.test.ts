import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { progressOf } from '../../../src/plan/progress.js'
import { planOf } from '../read.js'

/** Whole plans in the voices of people, each with what a person reads in it: `whole-plans.txt`, parted by lines of `=`; what is read stands below `---`. */
const cases = readFileSync(new URL('whole-plans.txt', import.meta.url), 'utf8')
  .split(/^={10,}\n/m)
  .filter((part) => part.trim() !== '')
  .map((part) => {
    const [head, text, expected] = part.split(/^-{10,}.*\n/m)
    return [head!.trim(), text!, expected!.trim()] as const
  })

/** A plan in short: whose it is and when, then each goal with its day, progress, fields and steps, then the log. */
function shown(text: string): string {
  const { owner, mentor, period, start, end, cadence, goals, log } = planOf(text)
  const frame = [
    owner && `of ${owner.value}`,
    mentor && `with ${mentor.value}`,
    start && `from ${start.day}`,
    end && `until ${end.day}`,
    period && `for ${period.period.first}…${period.period.last}`,
    cadence && `every ${cadence.value.every} ${cadence.value.unit}`,
  ]
  return [
    frame.filter(Boolean).join(', '),
    ...goals.flatMap((goal) => [
      `# ${goal.title} | ${goal.deadline?.day ?? 'no day'} | ${progressOf(goal).percent ?? '–'} %${goal.status ? ` | ${goal.status.value}` : ''}${goal.parked ? ' | parked' : ''}`,
      ...goal.fields.filter(({ empty }) => !empty).map((field) => `${field.name}: ${field.text.replaceAll('\n', ' / ')}`),
      ...goal.steps.map((step) => `[${step.state}] ${step.text}${step.due ? ` | ${step.due.day}` : ''}`),
    ]),
    ...log.flatMap((entry) => [
      `log ${entry.date?.day ?? 'no day'} ${entry.kind}`,
      ...entry.parts.map((part) => `${part.kind}: ${part.text}`),
    ]),
  ].join('\n')
}

describe('whole plans', () => {
  test.each(cases)('%s', (_, text, expected) => {
    expect(shown(text)).toBe(expected)
  })
})
