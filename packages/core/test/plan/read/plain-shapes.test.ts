import { describe, expect, test } from 'vitest'
import { inferredPlan } from './reading.js'

/**
 * Goals as people write them down: any title, any way of grouping, any form of items. Each is crossed with each, for what is read in one shape must be
 * read in all.
 */
const titles = [
  '# Goals',
  '# My 2027 goals',
  '# Goals for 2027 🎯',
  '# New Year’s resolutions',
  '# What I want to achieve in 2027',
  '# Learning goals',
  '# Q3 goals',
  '# Personal development plan',
  '# My growth plan',
  '# What I want to do next year',
  'My goals\n========',
  '# 1:1 notes\n\nWe meet every second Tuesday.\n\n## Goals',
  '# Ana’s page\n\nHello.\n\n## Goals for this year',
  '# Team handbook\n\n## How we work\n\n- Daily at nine\n\n## Our goals for Q2',
]

const wanted = [
  ['Pass the sailing exam by June', 'Give two talks', 'Read 12 books'],
  ['Learn to swim', 'Find a new flat', 'Save 5,000 euros'],
] as const

type Form = (goals: readonly string[], depth: number) => string

const forms: Readonly<Record<string, Form>> = {
  bullets: (goals) => lines(goals, (goal) => `- ${goal}`),
  numbers: (goals) => lines(goals, (goal, index) => `${index + 1}. ${goal}`),
  boxes: (goals) => lines(goals, (goal, index) => `- [${index === 0 ? 'x' : ' '}] ${goal}`),
  'items apart': (goals) => lines(goals, (goal) => `* ${goal}\n`),
  'items with a reason': (goals) => lines(goals, (goal) => `- **${goal}**: because it matters to me.`),
  'items with steps': (goals) => lines(goals, (goal) => `- ${goal}\n  - [ ] make a plan\n  - [ ] tell a friend`),
  'headings with steps': (goals, depth) => lines(goals, (goal) => `${marks(depth)} ${goal}\n\n- Make a plan\n- Tell a friend\n`),
  'headings with words': (goals, depth) => lines(goals, (goal) => `${marks(depth)} ${goal}\n\nI have wanted this for years.\n`),
  'rows of a table': (goals) => `| Goal | Status |\n|---|---|\n${lines(goals, (goal) => `| ${goal} | open |`)}`,
}

const under =
  (first: string, second: string) =>
  (form: Form, depth: number): string =>
    `${marks(depth)} ${first}\n\n${form(wanted[0], depth + 1)}\n${marks(depth)} ${second}\n\n${form(wanted[1], depth + 1)}`

const groupings: Readonly<Record<string, (form: Form, depth: number) => string>> = {
  'in one list': (form, depth) => form(wanted.flat(), depth),
  'by area': under('Work', 'Home'),
  'by numbered area': under('1. Career', '2. Family & friends'),
  'by area with a picture': under('💼 Work', '🏡 Home'),
  'by quarter': under('Q1', 'Q2'),
  'by month': under('January', 'February'),
  'by horizon': under('Short-term', 'Long-term'),
  'first some, then an area': (form, depth) => `${form(wanted[0], depth)}\n${marks(depth)} Health\n\n${form(wanted[1], depth + 1)}`,
  'by words in bold': (form, depth) => `**Work**\n\n${form(wanted[0], depth)}\n**Home**\n\n${form(wanted[1], depth)}`,
  'by words with a colon': (form, depth) => `Work:\n\n${form(wanted[0], depth)}\nHome:\n\n${form(wanted[1], depth)}`,
}

const marks = (depth: number): string => '#'.repeat(depth)
const lines = (goals: readonly string[], line: (goal: string, index: number) => string): string => `${goals.map(line).join('\n')}\n`

const titlesIn = (text: string): readonly string[] => inferredPlan(text).goals.map(({ title }) => title)

describe.each(titles)('under %s', (title) => {
  test.each(Object.entries(groupings))('%s, in every form', (_, group) => {
    const depth = title.includes('## ') ? 3 : 2
    const texts = Object.entries(forms).map(([name, form]) => [name, `${title}\n\n${group(form, depth)}`] as const)
    const found = texts.map(([name, text]) => [name, titlesIn(text).map(bare)])
    expect(found).toEqual(texts.map(([name]) => [name, wanted.flat().map(bare)]))
  })
})

/** What looks like a list to everyone but a parser, and items that are something else besides. */
const looseForms: Readonly<Record<string, Form>> = {
  'bullets typed by hand': (goals) => lines(goals, (goal) => `• ${goal}`),
  'paragraphs of one sentence': (goals) => lines(goals, (goal) => `${goal}.\n`),
  'lines of one paragraph': (goals) => lines(goals, (goal) => `${goal}  `),
  'lines with a picture': (goals) => lines(goals, (goal) => `🎯 ${goal}  `),
  'counted lines': (goals) => lines(goals, (goal, index) => `G${index + 1}. ${goal}\n`),
  'lines that say so': (goals) => lines(goals, (goal) => `Goal: ${goal}\n`),
  'items that say so': (goals) => lines(goals, (goal) => `- Goal: ${goal}\n  - Why: it matters`),
  'items that are links': (goals) => lines(goals, (goal) => `- [${goal}](https://example.org/a)`),
  'a list in HTML': (goals) => `<ul>\n${lines(goals, (goal) => `<li>${goal}</li>`)}</ul>\n`,
  'a table of one column': (goals) => `| Goals |\n|---|\n${lines(goals, (goal) => `| ${goal} |`)}`,
  callouts: (goals) => lines(goals, (goal) => `> [!goal] ${goal}\n> It matters to me.\n`),
}
const looseGroups = ['in one list', 'by area', 'by area with a picture', 'by quarter', 'by horizon', 'by words with a colon'] as const

describe.each(titles.slice(0, 6))('in looser forms under %s', (title) => {
  test.each(looseGroups)('%s', (group) => {
    const texts = Object.entries(looseForms).map(([name, form]) => [name, `${title}\n\n${groupings[group]!(form, 2)}`] as const)
    const found = texts.map(([name, text]) => [name, titlesIn(text).map(bare)])
    expect(found).toEqual(texts.map(([name]) => [name, wanted.flat().map(bare)]))
  })
})

/** A day may belong to the title or to the goal's date: what is asked is which goals there are. */
const bare = (title: string): string => title.replace(/:? because it matters to me\.| by June|🎯 /g, '').replace(/[:.]$/, '')
