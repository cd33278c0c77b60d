import type { Prose } from '../../words/prose.js'
import type { Labels } from '../labels/labels.js'
import { sliceProse } from '../prose/prose-of.js'
import { isStruck } from '../steps/is-struck.js'
import { takeLast } from './title-end.js'
import type { Growing, Title } from './title-marks.js'
import { takeFirst } from './title-start.js'

export type { Title } from './title-marks.js'

/**
 * Takes the marks off both ends of a goal's words: emoji and shortcodes, numbering, `[Done]`, `P0 -`, badges, `[owner]`, `(7/10)`, `[2/5]`.
 * What is left is the title; of marks alone all is left.
 */
export function readTitle(prose: Prose, labels: Labels): Title {
  const { text } = prose
  const title: Growing = {
    from: 0,
    to: text.length,
    status: null,
    priority: null,
    prefix: null,
    confidence: null,
    score: null,
    cookie: null,
    struck: isStruck(prose),
  }
  const reader = { prose, labels }
  while (title.from < title.to && takeFirst(title, reader)) {}
  while (title.from < title.to && takeLast(title, reader)) {}
  title.struck ||= title.from > 0 && isStruck(sliceProse(prose, title.from))
  if (title.struck) leaveAside(title, prose)
  if (title.from < title.to) return title
  return { ...title, from: text.length - text.trimStart().length, to: text.trimEnd().length }
}

/** Of a line struck out with a reason beside it (`~~Buy a boat~~ (too dear)`) only what is struck out is the title. */
function leaveAside(title: Growing, { marks }: Prose): void {
  const struck = marks.find((mark) => mark.kind === 'struck' && mark.to > title.from)
  if (!struck) return
  title.from = Math.max(title.from, struck.from)
  title.to = Math.min(title.to, struck.to)
}
