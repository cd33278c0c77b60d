import type { IsoDate } from '@goalmark/core'
import { wordsOf } from '@goalmark/report'
import { expect, test } from 'vitest'
import type { GoalView, PlanView } from '../src/protocol.js'
import { childNodes, type GoalNode, type Grouping, rootNodes, type TreeOptions } from '../src/tree/goal-nodes.js'

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }
const goal = (title: string, given: Partial<GoalView> = {}): GoalView => ({
  ...{
    key: title,
    title,
    range,
    titleRange: range,
    role: 'goal',
    state: 'open',
    health: null,
    due: null,
    dueInherited: false,
    daysLeft: null,
    dueRange: null,
  },
  ...{ progress: { percent: null, done: 0, total: 0, of: 'none' }, steps: [], goals: [] },
  ...given,
})
const plan = (name: string, mentee: string | null, goals: readonly GoalView[]): PlanView => ({
  ...{
    uri: `file:///${name}.md`,
    version: null,
    path: `${name}.md`,
    title: name,
    kind: null,
    state: 'active',
    mentee,
    mentor: null,
    start: null,
    end: null,
  },
  ...{ progress: { percent: null, done: 0, total: 0, of: 'none' }, goals, log: [], settings: null },
})
const plans = [
  plan('ana', 'Ana', [goal('Exam', { due: '2026-05-18', health: 'overdue' }), goal('Talk', { state: 'done' })]),
  plan('leo', 'Leo', [goal('On call', { due: '2026-05-22', health: 'on-track' }), goal('Write')]),
  plan('team', null, [goal('Hire', { due: '2026-06-30' })]),
]
const options = (grouping: Grouping, hideFinished = false): TreeOptions => ({
  ...{ grouping, hideFinished, today: '2026-05-20' as IsoDate, words: wordsOf('en'), nobody: 'No mentee', noDay: 'No date' },
})

const labelOf = (node: GoalNode): string =>
  node.kind === 'group' ? node.label : node.kind === 'plan' ? node.plan.title : node.kind === 'goal' ? node.goal.title : node.step.text
const shown = (given: TreeOptions): Record<string, readonly string[]> =>
  Object.fromEntries(rootNodes(plans, given).map((node) => [labelOf(node), childNodes(node, given).map(labelOf)]))

test.each<[Grouping, Record<string, readonly string[]>]>([
  ['plan', { ana: ['Exam', 'Talk'], leo: ['On call', 'Write'], team: ['Hire'] }],
  ['mentee', { Ana: ['Exam', 'Talk'], Leo: ['On call', 'Write'], 'No mentee': ['Hire'] }],
  ['health', { overdue: ['Exam'], 'on track': ['On call'], open: ['Write', 'Hire'], done: ['Talk'] }],
  ['due', { Overdue: ['Exam'], 'This week': ['On call'], 'Next month': ['Hire'], 'No date': ['Talk', 'Write'] }],
])('grouped by %s', (grouping, groups) => {
  expect(shown(options(grouping))).toEqual(groups)
})

test('what is finished can be left out', () => {
  expect(shown(options('plan', true))).toEqual({ ana: ['Exam'], leo: ['On call', 'Write'], team: ['Hire'] })
})

test('no two nodes of a tree have one id', () => {
  for (const grouping of ['plan', 'mentee', 'health', 'due'] as const) {
    const roots = rootNodes(plans, options(grouping))
    const ids = [...roots, ...roots.flatMap((node) => childNodes(node, options(grouping)))].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  }
})
