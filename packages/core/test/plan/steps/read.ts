import type { List } from 'mdast'
import { labels as english } from '../../../src/lang/en/labels.js'
import { languages } from '../../../src/languages.js'
import { parseWithRemark } from '../../../src/markdown/remark.js'
import { readingDates } from '../../../src/plan/dates/reading-dates.js'
import { labelsOf } from '../../../src/plan/labels/labels.js'
import type { Step } from '../../../src/plan/model.js'
import { defaultReading } from '../../../src/plan/reading.js'
import { labelledSteps } from '../../../src/plan/steps/read-steps.js'
import type { StepReading } from '../../../src/plan/steps/step-reading.js'
import { isoDateOf } from '../../../src/text/iso-date.js'

/** What English steps of a plan that starts on 1 January 2026 are read against. */
export const readingOf = (text: string, states: StepReading['states'] = {}): StepReading => ({
  text,
  dates: { ...readingDates(text, 'en', defaultReading, languages.words('en')), anchor: isoDateOf('2026-01-01')! },
  labels: labelsOf([english]),
  states,
  private: false,
})

/** The steps of the first list in a text. */
export function stepsIn(text: string, states?: StepReading['states']): readonly Step[] {
  const list = parseWithRemark(text).children.find((node): node is List => node.type === 'list')
  return list ? labelledSteps(list, readingOf(text, states)) : []
}

export const stepIn = (text: string): Step => stepsIn(text)[0]!

/** A step as a person would write it down: what is said, and nothing that is not. */
export function told(step: Step): Record<string, unknown> {
  const { text, due, start, scheduled, created, done, cancelled, owner, priority, recurs, id, dependsOn, effort, count, history } = step
  const facts = {
    text,
    due: due?.day,
    start: start?.day,
    scheduled: scheduled?.day,
    created: created?.day,
    done: done?.day,
    cancelled: cancelled?.day,
    owner: owner?.value,
    priority: priority?.value,
    recurs: recurs?.value,
    id: id?.value,
    dependsOn: dependsOn.length > 0 ? dependsOn.map(({ value }) => value) : undefined,
    effort: effort?.value,
    count: count ? (count.total === null ? `${count.value}%` : `${count.value}/${count.total}`) : undefined,
    was: history.length > 0 ? history.map(({ was, reason }) => `${was}: ${reason}`) : undefined,
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}
