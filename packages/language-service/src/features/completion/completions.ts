import { type FieldName, type Goal, touches } from '@goalmark/core'
import type { Analysis, Scene } from '../../analysis.js'
import { lineSpanAt } from '../../lines-of-text.js'
import { fieldAt, goalAt } from '../../places.js'
import { fieldHelp } from '../../words/field-help.js'
import { type Completion, completion, lastOf, type Spot } from './completion.js'
import { dateCompletions } from './dates.js'
import { fieldCompletions } from './fields.js'
import { frontMatterCompletions, isInFrontMatter } from './front-matter.js'
import { goalCompletions } from './goals.js'
import { linkCompletions } from './links.js'
import { peopleOf } from './people.js'
import { scaffoldCompletions } from './scaffolds.js'
import { suppressionCompletions } from './suppressions.js'
import { valueCompletions } from './values.js'
import { wholePlans } from './whole-plans.js'

/**
 * What can stand at the caret. Each place has one kind of answer; nothing is offered where people write their own words. `besidesMarkdown`: the editor
 * completes Markdown's own links.
 */
export function completionsAt(
  analysis: Analysis,
  offset: number,
  { today, workspace }: Scene,
  besidesMarkdown = false,
): readonly Completion[] {
  const { text, plan } = analysis
  const spot = spotAt(analysis, offset)
  const atTop = isInFrontMatter(text, offset)
  const comment = suppressionCompletions(spot, atTop)
  if (comment.length > 0) return comment
  if (atTop) return frontMatterCompletions(analysis, spot, today, workspace)
  if (plan.recognition === null) return wholePlans(analysis, spot, today)
  const links = linkCompletions(analysis, spot, workspace, besidesMarkdown)
  if (links) return links
  const goal = goalAt(plan, offset)
  const field = goal && isOnValue(spot) ? (fieldAt(goal, offset) ?? fieldOnLine(goal, spot)) : undefined
  const dates = dateCompletions(analysis, spot, today, field !== undefined && takesDay(field.name))
  if (dates.length > 0) return dates
  const inline = inlineCompletions(analysis, spot, workspace)
  if (inline) return inline
  if (field) return valueCompletions(analysis, field, spot, workspace)
  const fields = goal ? fieldCompletions(analysis, goal, spot) : []
  return [...fields, ...scaffoldCompletions(analysis, spot)]
}

function spotAt({ text, lines }: Analysis, offset: number): Spot {
  const line = lineSpanAt(lines, offset)
  const at = Math.min(offset, line.end)
  return { offset: at, lineStart: line.start, before: text.slice(line.start, at), after: text.slice(at, line.end) }
}

/** Behind a label's colon on this line. */
const isOnValue = ({ before }: Spot): boolean => /[:：|]/.test(before)

/** An empty value has an empty span, which may not reach the caret behind blanks. */
const fieldOnLine = (goal: Goal, { lineStart, offset }: Spot) =>
  goal.fields.find(
    ({ labelSpan, span }) => labelSpan.start >= lineStart && labelSpan.end <= offset && (span.start >= span.end || touches(span, offset)),
  )

const takesDay = (name: FieldName): boolean => fieldHelp[name]?.takes === 'day'

/** People behind `@` and owner keys, ids behind `⛔` and its like; `null` in any other place. */
function inlineCompletions(analysis: Analysis, spot: Spot, workspace: Scene['workspace']): readonly Completion[] | null {
  const person = /(?:^|[\s(,])@([\p{L}\d_-]*)$/u.exec(spot.before) ?? /[[(](?:owner|who|assignee)\s*::?\s*([^[\]():,]*)$/i.exec(spot.before)
  if (person) {
    const typed = person[1]!
    const isHandle = spot.before.endsWith(`@${typed}`)
    return peopleOf(analysis, workspace, spot.offset).map((name) => {
      const insert = isHandle ? handleOf(name) : name
      return completion({
        label: insert,
        kind: 'person',
        insert,
        span: lastOf(spot, typed.length),
        detail: insert === name ? '' : name,
        filter: name,
      })
    })
  }
  const id = /(?:⛔\u{fe0f}?\s*|[[(](?:dependsOn|depends on|depends|dep)\s*::?\s*|\bdep:)(?:[\w-]+,\s*)*([\w-]*)$/u.exec(spot.before)
  return id ? goalCompletions(analysis, lastOf(spot, id[1]!.length), workspace, 'id') : null
}

/** `Marie Novak` → `marie`: how people call each other in a line. */
const handleOf = (name: string): string => name.split(/\s+/)[0]!.toLowerCase()
