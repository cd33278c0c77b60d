import { type Prose, sourceSpan } from '../../words/prose.js'
import type { Inside } from '../fields/inside.js'
import { linesWithin } from '../fields/run-in-fields.js'
import type { Finder } from '../find-goals/finder.js'
import type { Found } from '../find-goals/found.js'
import type { Goal } from '../model.js'
import { openerOf } from '../outline/opener.js'
import { sliceProse } from '../prose/prose-of.js'

/** The title's words, and the labels that go on in its line: of `Specific: lead … Measurable: … By: …` the first is the title, and a field too. */
export function titleIn(line: Prose, finder: Finder): readonly [Prose, readonly Prose[]] {
  const [own = line, ...labelled] = linesWithin(line, finder)
  const label = labelled.length >= 2 ? finder.labelOf(own) : undefined
  if (!label || (label.field !== 'specific' && label.field !== 'goal') || label.value >= own.text.length) return [own, labelled]
  return [sliceProse(own, label.value), label.field === 'goal' ? labelled : [own, ...labelled]]
}

/** The words of a task item's title, its box cut off where the engine left it as text. */
export function withoutBox(prose: Prose, mark: number): Prose {
  if (mark < 0 || prose.text.charCodeAt(0) !== 91 || sourceSpan(prose, 0, 1).start !== mark - 1) return prose
  const rest = prose.text.slice(3)
  return sliceProse(prose, Math.min(prose.text.length, 3 + rest.length - rest.trimStart().length))
}

/** `Better estimates. Measure: …`: labels that go on in the title's line are the goal's fields. */
export const withLines = (found: Found, lines: readonly Prose[]): Found =>
  lines.length === 0
    ? found
    : { ...found, body: { ...found.body, blocks: [{ kind: 'paragraph', lines, span: sourceSpan(found.title) }, ...found.body.blocks] } }

/** `Goal 2` of a worksheet under which nothing is filled in. */
export function unnamed(words: Prose, { fields, steps, pieces }: Inside, { labels }: Finder): Goal['placeholder'] {
  const bare =
    steps.length === 0 && fields.length > 0 && fields.every(({ empty }) => empty) && !pieces.some(({ where }) => where === 'prose')
  return bare && (openerOf(words, labels)?.rest ?? -1) >= words.text.length ? sourceSpan(words) : null
}
