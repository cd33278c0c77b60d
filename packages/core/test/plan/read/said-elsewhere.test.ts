import { describe, expect, test } from 'vitest'
import { inferredPlan, type Titles, titlesOf } from './reading.js'

type Case = readonly [name: string, text: string, titles: Titles]

/** No heading names goals; the words before the first of them do, or a label, or the page's first line. */
const pages: readonly Case[] = [
  [
    'the lead speaks of goals of one’s own',
    '---\ntitle: Half-time 2023\n---\nLast winter I wrote down my goals for 2023. Time to see how they go.\n\n## Where I stand\n\n### Garden\n\n- [ ] Build a greenhouse\n- [x] Plant ten trees\n',
    ['Build a greenhouse', 'Plant ten trees'],
  ],
  [
    'the last sentence of a long lead does',
    '## 2023, back to the water\n\nA hard winter lies behind the club. The boat has new sails. In May my sister moves to the coast. These are my goals in detail:\n\n- I want to swim 100 km\n- I want to learn to dive\n',
    ['I want to swim 100 km', 'I want to learn to dive'],
  ],
  [
    'the first line is the title',
    'My learning goals for the bakery\nWhat I hope to learn:\n\nBake rye bread without a recipe.\n\nPlan a shift for three people.\n\nWhat I can bring to the team:\n\nGood mood in the morning.\n',
    ['Bake rye bread without a recipe.', 'Plan a shift for three people.'],
  ],
  [
    'accents are left out',
    '# Propositos\n\n## Casa\n\n### Al mes\n\n- Un libro\n- Dos cenas con amigos\n',
    ['Un libro', 'Dos cenas con amigos'],
  ],
  [
    'a stretch of life has a name',
    '## Goals\n\n**Lifetime goal**\n\n- See every lake\n- Give more than I take\n\n**20-year goal: sailor and teacher**\n\n- Own a boat school\n- Teach my children\n',
    ['See every lake', 'Give more than I take', 'Own a boat school', 'Teach my children'],
  ],
  [
    'what is reached by then',
    '## 总时长：6个月\n\n### ✅ 目标达成：\n\n- 掌握木工基础\n- 独立做一把椅子\n',
    ['掌握木工基础', '独立做一把椅子'],
  ],
  [
    'goals are links with words below',
    '# Metas 2025\n\n### Primeiro semestre\n\n- **[Mergulho](https://example.org)**\n  - **Foco:** segurança\n\n### Segundo semestre\n\n- **Vela**\n  - **Foco:** vento\n',
    ['Mergulho', 'Vela'],
  ],
  [
    'one stands above the first area',
    '# Our goals\n\n- Bake bread\n\n## Team\n\n- Share the work fairly\n',
    ['Bake bread', 'Share the work fairly'],
  ],
  [
    'an answer has three sentences',
    '# Learning goals\n\n## What do you hope to learn?\n\nI hope to see how a bakery runs at night. I want to know why a dough fails. I also want to find out about early hours.\n',
    ['I hope to see how a bakery runs at night. I want to know why a dough fails. I also want to find out about early hours.'],
  ],
  [
    'one answer is a sentence, the other a list',
    '# Learning goals\n\n## What do you hope to learn?\n\nI hope to see how a bakery runs.\n\n## What are you most excited to develop?\n\nI’m most excited to improve:\n\n- Baking without a recipe\n- Planning a shift\n',
    ['I hope to see how a bakery runs.', 'Baking without a recipe', 'Planning a shift'],
  ],
]

describe('goals are found though', () => {
  test.each(pages)('%s', (_, text, titles) => expect(titlesOf(inferredPlan(text).goals)).toEqual(titles))
})

describe('the page’s name is no objective', () => {
  test.each(['# OKR - Hut', '# OKR: Better boots', '# OKRs – Hut'])('%s', (title) => {
    const text = `${title}\n\n## Objective\n\nGive guests a warm welcome\n\n## Key Results\n\n- All signs are renewed\n- The map is online\n`
    expect(titlesOf(inferredPlan(text).goals)).toEqual(['Give guests a warm welcome', ['All signs are renewed', 'The map is online']])
  })
})

test('what one brings and what success looks like are no goals', () => {
  const text =
    '# My learning goals\n\nWhat I can bring to the team:\n\nGood mood in the morning.\n\nWhat success looks like:\n\nNobody has to clean up after me.\n'
  expect(titlesOf(inferredPlan(text).goals)).toEqual([])
})
