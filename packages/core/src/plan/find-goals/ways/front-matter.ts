import { plainProse } from '../../../words/prose.js'
import { type FrontMatterGoal, type FrontMatterValue, frontMatterGoals } from '../../front-matter/front-matter-goals.js'
import type { YamlValue } from '../../front-matter/yaml-tree.js'
import { foldLabel } from '../../labels/fold-label.js'
import type { GoalRole, Said } from '../../model.js'
import type { Finder } from '../finder.js'
import { type Cell, emptyBody, type Found, nowhere } from '../found.js'

/** `goals:` in the front matter; its keys are the labels of fields. */
export const goalsInFrontMatter = (value: YamlValue | null, finder: Finder): readonly Found[] =>
  frontMatterGoals(value).map((goal) => found(goal, 'goal', finder))

/** `goal:` or `objective:` among entries that are its fields; the page's own entries (`tags:`) are none. */
export const goalOfFrontMatter = ({ entries, span }: Extract<YamlValue, { kind: 'map' }>, finder: Finder): readonly Found[] =>
  frontMatterGoals({
    kind: 'list',
    items: [{ kind: 'map', entries: entries.filter(({ key }) => isOfGoal(foldLabel(key), finder)), span }],
    span,
  }).map((goal) => found(goal, 'goal', finder))

const isOfGoal = (key: string, { labels }: Finder): boolean => {
  const field = labels.field(key)
  return labels.openers.has(key) || labels.keyResults.has(key) || (field !== undefined && field !== 'type' && field !== 'framework')
}

function found(goal: FrontMatterGoal, role: GoalRole, finder: Finder): Found {
  const goals = goal.goals.map((one) => found(one.goal, one.role, finder))
  const cells = goal.values.map((value) => cellOf(value, finder))
  return {
    role: role === 'goal' && goals.some((one) => one.role === 'key-result') ? 'objective' : role,
    writtenAs: 'front-matter',
    title: proseOf(goal.title),
    item: null,
    span: goal.span,
    body: emptyBody,
    cells: goal.id ? [...cells, idCell(goal.id)] : cells,
    goals,
    place: nowhere,
  }
}

const idCell = (id: Said<string>): Cell => ({ field: 'id', label: 'id', labelSpan: id.span, lines: [proseOf(id)], span: id.span })

function cellOf({ label, labelSpan, text, span, items }: FrontMatterValue, finder: Finder): Cell {
  const lines = items.length > 0 ? items.map(proseOf) : [proseOf({ value: text, text, span })]
  return { field: finder.labels.field(foldLabel(label)) ?? 'other', label, labelSpan, lines, span }
}

/** Words that stand in the source as they are keep their places; folded and escaped ones lie on their whole value. */
function proseOf({ text, span }: Said<string>): ReturnType<typeof plainProse> {
  if (span.end - span.start === text.length) return plainProse(text, span.start)
  if (span.end - span.start === text.length + 2) return plainProse(text, span.start + 1)
  return { text, map: [0, span.start, text.length, span.end], marks: [] }
}
