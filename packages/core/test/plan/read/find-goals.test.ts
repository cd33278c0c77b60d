import { describe, expect, test } from 'vitest'
import { inferredPlan, planOf, type Titles, titlesOf } from './reading.js'

type Case = readonly [name: string, text: string, titles: Titles]

const ways: readonly Case[] = [
  ['a heading that says so', '## Goal 2: Swim a kilometre\n\nIn the lake.\n', ['Swim a kilometre']],
  ['a heading with a dash', '## Goal – Swim a kilometre\n', ['Swim a kilometre']],
  ['a numbered heading with an emoji', '## 🎯 Goal 3: Swim a kilometre\n', ['Swim a kilometre']],
  ['a SMART goal heading', '### SMART goal: Swim a kilometre\n', ['Swim a kilometre']],
  ['headings under a goals heading', '# Goals\n\n## Swim a kilometre\n\n## Play the cello\n', ['Swim a kilometre', 'Play the cello']],
  ['numbered headings under one', '# My 2027 goals\n\n## 1. Swim 🏊\n\n## 2️⃣ Sing\n', ['Swim', 'Sing']],
  ['list items under one', '## Goals\n\n- Swim a kilometre\n- Play the cello\n', ['Swim a kilometre', 'Play the cello']],
  ['one that waits for its name', '## Goals\n\n### Be more visible\n\n### TBD\n\n- [ ] Book the exam\n', ['Be more visible', 'TBD']],
  ['tasks under one', '## Goals\n\n- [ ] Swim\n- [x] Sing\n- [X] Row\n', ['Swim', 'Sing', 'Row']],
  ['all top lists together', '## Goals\n\n- Swim\n\nand then\n\n1. Sing\n', ['Swim', 'Sing']],
  [
    'months that name their theme',
    '# 90 day goals\n\n## Month 1: water\n\n- Swim\n- Dive\n\n## Month 2: air and all that flies in it, high and low\n\n- Glide\n',
    ['Swim', 'Dive', 'Glide'],
  ],
  [
    'what one would like to accomplish',
    '# Bucket list\n\n## Things I can likely accomplish\n\n- [ ] Swim\n\n## Stretch goals\n\n- [ ] Fly\n',
    ['Swim', 'Fly'],
  ],
  [
    'a legend, the names of areas, and the areas deeper down',
    '# Goals-2031\n\n### Signs\n- [ ] To do\n- [X] Done\n\n## Basics\n* Music\n* Garden\n\n### List\n\n#### Music\n- [ ] Learn the viola\n\n#### Garden\n- [ ] Plant a pear tree\n',
    ['Learn the viola', 'Plant a pear tree'],
  ],
  [
    'numbered goals in groups',
    '# SMART goals\n\n## Competency 1: Speaking\n\n**Goal 1:**\nGive a talk by June 2031\n\n**Goal 2:**\nWrite the manual\n\n## Competency 2: Teams\n\n**Goal 1:**\nLead two fairs\n',
    ['Give a talk by June 2031', 'Write the manual', 'Lead two fairs'],
  ],
  [
    'a heading of how often over quarters',
    '# Objectives and Key Results\n\n## Quarterly\n\n### Q1 2031\n\nFirst release (7/10)\n- Real users online\n\nA good show (6/10)\n- 12 shows\n',
    ['First release', ['Real users online'], 'A good show', ['12 shows']],
  ],
  [
    'areas of boxes beside a heading that names goals of its own',
    '# Next year\n\n## Specific goals\n\n### Boats\n- [ ] Cross the bay\n- [ ] Pass the licence\n\n### Career goals\n- Become a skipper\n',
    ['Cross the bay', 'Pass the licence', 'Become a skipper'],
  ],
  [
    'lists without boxes beside sections of boxes are records',
    '# 2031 goals\n\n## Water\n- [ ] Swim\n- [ ] Dive\n- [x] Row\n- [ ] Sail\n- [ ] Surf\n\n## Extra things\n- Built a raft\n- Read two books\n',
    ['Swim', 'Dive', 'Row', 'Sail', 'Surf'],
  ],
  ['rows of a table with a goal column', '| Goal | By |\n|---|---|\n| Swim | May |\n| | |\n| Sing | June |\n', ['Swim', 'Sing']],
  [
    'SMART labels in a list',
    '# Swim a kilometre\n\n- Specific: crawl\n- Measurable: 40 lengths\n- Time-bound: May 2027\n',
    ['Swim a kilometre'],
  ],
  ['SMART labels in one paragraph', '# Swim\n\n**Specific:** crawl\n**Measurable:** 40 lengths\n**Time-bound:** May\n', ['Swim']],
  ['letters', '## Swim\n\nS – crawl\nM – 40 lengths\nA – a pool is near\nR – the sea\nT – May 2027\n', ['Swim']],
  [
    'a numbered list of the five parts',
    '## Swim\n\n1. **Specific:** crawl\n2. **Measurable:** 40 lengths\n3. **Relevant:** sea\n',
    ['Swim'],
  ],
  [
    'one goal over five sections',
    '# SMART goal\n\n## Specific\n- swim a kilometre\n## Measurable\n- 40 lengths\n## Time-bound\n- May\n',
    ['swim a kilometre'],
  ],
  [
    'front matter',
    '---\nplan: personal\ngoals:\n  - Swim a kilometre\n  - title: Sing\n    by: 2027-05-01\n---\n',
    ['Swim a kilometre', 'Sing'],
  ],
  ['a bold label with text beside', '**Goal:** Swim a kilometre\n', ['Swim a kilometre']],
  ['a bold label with text on the next line', '**Goal 1 (sport):**\nSwim a kilometre\n', ['Swim a kilometre']],
  ['a paragraph under its heading', '### Objective 1\n\nEveryone swims\nevery week\n', ['Everyone swims every week']],
  ['a Goals: line right over a list', 'Goals:\n- Swim\n- Sing\n', ['Swim', 'Sing']],
  ['HTML items', '## Goals\n\n<ul>\n<li>Swim</li>\n<li>Sing</li>\n</ul>\n', ['Swim', 'Sing']],
  ['an HTML summary', '<details><summary>Goal 1: Swim (60%)</summary>\n\n- 20270101 first try\n\n</details>\n', ['Swim']],
  ['an HTML table', '<table>\n<tr><th>Goal</th><th>By</th></tr>\n<tr><td>Swim</td><td>May</td></tr>\n</table>\n', ['Swim']],
  ['full-width colon', '## 计划\n\n目标：学会游泳\n', ['学会游泳']],
  ['setext headings', 'Goals\n=====\n\nSwim\n----\n\nSing\n----\n', ['Swim', 'Sing']],
  [
    'areas of life with their lists',
    '# 2027 goals\n\n## Health\n\n- Swim a kilometre\n\n## Work\n\n- Give a talk\n',
    ['Swim a kilometre', 'Give a talk'],
  ],
  ['horizons with their lists', '# Career goals\n\n## Short-term (6–12 months)\n\n- Swim\n\n## Long-term\n\n- Sail\n', ['Swim', 'Sail']],
  ['horizon lines', '## Goals\n\n1-yr:\n\n- Swim\n\n5-yr:\n\n- Sail\n', ['Swim', 'Sail']],
  ['items under a group line', '## Goals\n\n- Sport:\n  - Swim\n  - Row\n- Sing\n', ['Swim', 'Row', 'Sing']],
  [
    'bullets that Markdown takes for code',
    '[My goals]\n\n•\tSport:\n\n    > Water:\n        -\t[Done] Swim.\n        -\tRow.\n',
    ['Swim.', 'Row.'],
  ],
  ['items under the name of a part of life', '# Goals\n\n- Finance\n  - Save 5k\n- Health\n  - Swim\n', ['Save 5k', 'Swim']],
  ['a year over parts of life', '# 2027\n\n## Family\n\n- Cook\n\n## Work\n\n- Speak\n', ['Cook', 'Speak']],
  ['a paragraph under a part of life', '# 2027 goals\n\n## 📚 Books\n\nRead twenty books.\n', ['Read twenty books.']],
  ['a goal label over labels', '## Goal #1\n\n**Description**: Swim\n**Deadline**: May\n', ['Swim']],
  ['a goal counted in words', '### Goal one: Sport\n\n- What: swim\n', ['Sport']],
  ['letters with their words', '# SMART goal\n\nS - Specific: Swim\nM - Measurable: 1 km\nT - Time-bound: May\n', ['Swim']],
  [
    'a sentence of its own',
    '# Assignment\n\nMy SMART goal is to swim a kilometre by May.\n',
    ['My SMART goal is to swim a kilometre by May.'],
  ],
  ['what someone wants to achieve', '## What I want to achieve\n\n- Swim\n', ['Swim']],
  ['two bold lines of goals', '# Agreement\n\n**Mentee goals:**\n\n1. Swim\n\n**Mentor goals:**\n\n1. Listen\n', ['Swim', 'Listen']],
  [
    'bold labels on their own line',
    '# Objectives\n\n**Main objective**\nTo swim a kilometre.\n\n**Secondary objectives**\n- Row\n',
    ['To swim a kilometre.', 'Row'],
  ],
  [
    'two German parts of life',
    '# Ziele 2027\n\n## Beruflich\n\n- Vortrag halten\n\n## Privat\n\n- Schwimmen\n',
    ['Vortrag halten', 'Schwimmen'],
  ],
  [
    'lines in italics under parts of life, and words about them',
    '# Goals\n\n## Work\n\n*Open a bakery of my own*\n\nI lost my job in spring.\n\n## Health\n\n*Sleep more*\n\nI began with ten minutes.\n',
    ['Open a bakery of my own', 'Sleep more'],
  ],
  [
    'a quotation of their own below a caution',
    '# Unsere Ziele\n\n## Soziale Ziele\n\n**⚠️ ACHTUNG!**\n*Hier darf nur ein Ziel stehen.*\n\n> *Wir teilen die Arbeit.*\n',
    ['Wir teilen die Arbeit.'],
  ],
  [
    'what is done daily or weekly',
    '# Goals\n\n## Read daily\n\nHalf an hour.\n\n## Swim weekly\n\nIn the lake.\n',
    ['Read daily', 'Swim weekly'],
  ],
  [
    'headings under a check of the year',
    '# 신년 목표 중간 점검\n\n## 매일 일기 쓰기\n\n6월까지 잘 했다.\n\n## 매월 두 번 수영하기\n\n아직 다섯 번뿐이다.\n',
    ['매일 일기 쓰기', '매월 두 번 수영하기'],
  ],
  [
    'items over a date under a label of its own',
    '# Goals 2027\n\n- **Diving**\n  - **Exam date:** 13 March\n  - **Status:** studying\n- **First aid**\n  - **Exam date:** 4 April\n',
    ['Diving', 'First aid'],
  ],
  ['a sentence about goals over a list', 'Week 3. The goals are those of last week.\n\n- [ ] Swim\n- [ ] Sing\n', ['Swim', 'Sing']],
]

const okrs: readonly Case[] = [
  ['list', '## Objective: Be calm\n\n- 3 walks\n- 1 nap\n', ['Be calm', ['3 walks', '1 nap']]],
  ['table', '## O1: Be calm\n\n| Key Result | Owner |\n|---|---|\n| 3 walks | @ana |\n', ['Be calm', ['3 walks']]],
  ['headings', '## Objective: Be calm\n\n### Key result 1: 3 walks\n\n### KR2: 1 nap\n', ['Be calm', ['3 walks', '1 nap']]],
  ['a label over a list', '### Objective 1\n\nBe calm\n\n#### Key results:\n\n1. 3 walks\n', ['Be calm', ['3 walks']]],
  ['label lines', '**Objective:** Be calm\n**Key Results:**\n- 3 walks\n- 1 nap\n', ['Be calm', ['3 walks', '1 nap']]],
  ['headings of one level', '### Objective: Be calm\n\n### Key results\n\n- 3 walks\n', ['Be calm', ['3 walks']]],
  [
    'nested items',
    '# OKRs\n\n- Be calm\n  - [ana] 3 walks\n- Be kind\n  - [eva] 2 calls\n',
    ['Be calm', ['3 walks'], 'Be kind', ['2 calls']],
  ],
  ['headings under OKRs', '# Q3 OKRs\n\n## Be calm\n\n- **P0** - 3 walks\n', ['Be calm', ['3 walks']]],
  ['teams over objectives', '# Q1 OKRs\n\n## Sales\n\n### Objective: Be calm\n\n- KR: 3 walks\n', ['Be calm', ['3 walks']]],
  ['a cell of key results', '| Objective | Key results |\n|---|---|\n| Be calm | 3 walks<br>1 nap |\n', ['Be calm', ['3 walks', '1 nap']]],
  ['letters without numbers', '## O: Be calm\n\n### KR\n\n1. 3 walks\n', ['Be calm', ['3 walks']]],
  [
    'lines over lists',
    '# OKRs\n\n**2027 Q1**\n\nBe calm\n\n- 3 walks\n\nBe kind to all\n\n- 2 calls\n',
    ['Be calm', ['3 walks'], 'Be kind to all', ['2 calls']],
  ],
  [
    'letters alone under another title',
    '# OKR\n\n# Mission\n\n- Find one\n\n## O\n\n- Be calm\n\n## KR\n\n- 3 walks\n- 1 nap\n',
    ['Be calm', ['3 walks', '1 nap']],
  ],
  ['a scored line', '# OKRs\n\nBe calm (7/10)\n\n- 3 walks\n- 1 nap\n', ['Be calm', ['3 walks', '1 nap']]],
]

const never: readonly Case[] = [
  [
    'a log entry',
    '## Goals\n\n- Swim\n\n## Check-ins\n\n### Session 2, 2027-02-01\n\n- Goal: talk about swimming\n- [ ] Buy goggles\n',
    ['Swim'],
  ],
  ['code', '```md\n## Goal 1: Swim\n```\n', []],
  ['HTML comments', '## Goals\n\n- Swim\n\n<!-- - Sing -->\n\n<!--\n- Goal 1: Row\n-->\n', ['Swim']],
  ['a quote', '> ## Goal 1: Swim\n>\n> - like this\n', []],
  ['a saying under a goals heading', '# Goals\n\n> Well begun is half done.\n', []],
  ['a table of contents', '# Goals\n\n- [Q1](#q1)\n- [Q2](#q2)\n\n## Q1\n\n- Swim\n\n## Q2\n\n- Sing\n', ['Swim', 'Sing']],
  ['furniture', '# Goals\n\n## Overview\n\n- how this works\n\n## Swim\n\n## Resources\n\n- a pool\n', ['Swim']],
  ['examples', '## Example goals\n\n- Swim a kilometre\n\n## OKR example\n\nObjective: Be calm\n', []],
  ['non-goals', '## Goals\n\n- Swim\n\n## Non-goals\n\n- Sail\n', ['Swim']],
  ['empty items', '## Goals\n\n- \n- Swim\n-\n', ['Swim']],
  ['questions to the reader', '## Goals\n\nWhat do you want to achieve?\n', []],
  ['rules about goals', '# OKRs\n\n- Objectives inspire\n- Key results are measured\n- Weekly talks\n', []],
  ['a saying', '# My goals\n\n- Swim\n- “Well begun is half done, and no less than that” an old saying\n', ['Swim']],
  [
    'an essay',
    '# Resolutions\n\nLast year was long. It began badly. Then it rained.\n\nI sat at home. I read a lot. Nobody came to see me.\n',
    [],
  ],
  ['a guide', '# OKRs\n\n## When to use them\n\nOften.\n\n## How to write them\n\n- shortly\n\n## Roles\n\n- all\n', []],
  ['what only names goals in passing', '# My goals\n\n- Swim\n\n## Goal tracking commands\n\n- run the tool\n', ['Swim']],
  ['what a link is to', '## Q2 OKRs\n\n- Swim the lake\n- WIP: [planning sheet](https://example.org/a)\n', ['Swim the lake']],
  ['a book to read', '## Goals\n\n- Read: [Emma](https://example.org/emma)\n', ['Read: Emma']],
  ['a loop of a template', '## All goals\n\n<ul>\n{% for goal in site.goals %}\n<li>{{ goal.title }}</li>\n{% endfor %}\n</ul>\n', []],
  ['notes set in by one blank', '## Goals\n\n- Swim the lake\n - start in June\n- Sing\n - scales first\n', ['Swim the lake', 'Sing']],
  ['a list set in by one blank after its first item is one list', '## Goals\n\n- Swim\n - Sing\n - Row\n', ['Swim', 'Sing', 'Row']],
  ['questions to think about', '# Goals\n\n## Swim the lake\n\n## Reflection questions\n\n- What went well?\n', ['Swim the lake']],
  [
    'the lists of a design whose title names goals',
    '# GOALS.md: a robot and its roadmap\n\n## Project overview\n\n- Title: Robot\n\n## Functional requirements\n\n- Carries ten plates\n\n## Limits & assumptions\n\n- Runs on two batteries\n',
    [],
  ],
  [
    'chapters of the same in German',
    '# Projektziele\n\n## Anforderungen\n\n- Zehn Teller tragen\n\n## Technische Randbedingungen\n\n- Zwei Akkus\n',
    [],
  ],
  [
    'numbered chapters under a line in bold that names OKRs',
    '# Winter programme\n\n**OKRs & rules**\n\n## 1. Objective (O)\n\nRun safe tours.\n\n## 2. Key Results (KRs)\n\n1. No accident\n\n## 3. Weather\n\n- Stay in\n- Call home\n\n## 4. Equipment\n\n- One stove\n',
    ['Run safe tours.', ['No accident']],
  ],
  ['how objectives should be', '# OKR\n\nA way to plan.\n\n## Objective\n\n- short and clear\n- easy to remember\n- one a season\n', []],
  ['wie Ziele sein sollen', '# Ziele\n\n- Klar und kurz\n- Messbar\n- Nicht mehr als drei\n', []],
  [
    'steps to goals',
    '# Goals\n\n## 10 steps to goals\n\n### Take your life in hand\n\nNobody else will.\n\n### Measure it\n\nNumbers help.\n',
    [],
  ],
  ['choosing an objective', '# Objectifs\n\n**1 – Bien choisir son objectif :**\n\nBeaucoup de gens prennent celui du voisin.\n', []],
  ['a label without words and nothing under it', '## Goals\n\n**Goal:**\n', []],
]

describe('goals are found', () => {
  test.each(ways)('%s', (_, text, titles) => expect(titlesOf(planOf(text).goals)).toEqual(titles))
  test.each(ways)('%s, with Windows ends of line', (_, text, titles) =>
    expect(titlesOf(planOf(text.replaceAll('\n', '\r\n')).goals)).toEqual(titles),
  )
})

describe('objectives and their key results', () => {
  test.each(okrs)('%s', (_, text, titles) => expect(titlesOf(planOf(text).goals)).toEqual(titles))
})

describe('never goals', () => {
  test.each(never)('%s', (_, text, titles) => expect(titlesOf(planOf(text).goals)).toEqual(titles))
})

describe('which files are plans', () => {
  test.each([
    ['declared', '---\nplan: personal\n---\n\nNothing yet.\n', 'notes.md', 'declared'],
    ['a named goal', '## Goal 1: Swim\n', 'notes.md', 'inferred'],
    ['a goals heading and a year', '# 2027 goals\n\n- Swim\n', 'notes.md', 'inferred'],
    ['a goals heading in a folder of that name', '## Goals\n\n- Swim\n', 'goals/ana.md', 'inferred'],
    ['a goals heading alone', '## Goals\n\n- Swim\n', 'notes.md', 'inferred'],
    ['a README of software', '# Tool\n\n## Goals\n\n- Fast\n- Small\n- Safe\n\n## Installation\n\n## Usage\n', 'README.md', null],
    ['a design with non-goals', '# Design 2027\n\n## Goals\n\n- Fast\n\n## Non-goals\n\n- Big\n', 'design.md', null],
    ['a list named only by its file', '- Swim the lake\n- Learn to sail\n', 'bucket-list.md', 'inferred'],
    ['tasks of a year', '# 2027\n\n- [ ] Swim the lake\n- [ ] Learn to sail\n', 'notes.md', 'inferred'],
    ['a year of books', '# 2027\n\n- The Sea\n- The Lake\n', 'notes.md', null],
    ['a day of tasks', '# 2027-03-04\n\n- [ ] Post the letter\n- [ ] Buy bread\n', 'notes.md', null],
    ['a period in a folder of goals', '- Swim the lake\n- Learn to sail\n', 'goals/2027-q1.md', 'inferred'],
    ['deeds and things under such a name', '- The Alps on foot\n- Buy a second lathe\n- Drink less coffee\n', 'resolutions.md', 'inferred'],
    ['things alone under such a name', '- Chisels\n- Clamps\n- The blue plane\n', 'goals.md', null],
    ['a year of deeds, by its name alone', '- Read 24 books\n- Learn the trumpet\n- Run a half marathon\n', 'my-2027.md', 'inferred'],
    ['a year of books, by its name alone', '- The Sea\n- The Lake\n', 'books/2027.md', null],
    ['questions in such a file', '- How do they work?\n- Tell me of the team\n- Stable, no rush\n', 'career-goals.md', null],
    [
      'prose in such a file',
      'We set them each year and look at them now and then, as people do who like to know where they stand.\n',
      'okrs.md',
      null,
    ],
    [
      'a lesson',
      '# OKR\n\n## Objectives\n\n- Objectives inspire us\n- An objective is short\n\n## Key results\n\n- Key results are counted\n- Five key results are too many\n',
      'notes.md',
      null,
    ],
    ['prose', '# About us\n\nWe like goals.\n', 'about.md', null],
  ] as const)('%s', (_, text, path, recognition) => expect(inferredPlan(text, path).recognition).toBe(recognition))
})

const saidToBePlans: readonly Case[] = [
  ['a heading over two labels of fields', '# Swim a mile\n\n**Why:** fun\n**Deadline:** June\n', ['Swim a mile']],
  [
    'headings over labelled items',
    '## Swim a mile\n- Why: fun\n- Deadline: June\n\n## Sing\n- Why: joy\n- Deadline: May\n',
    ['Swim a mile', 'Sing'],
  ],
  ['a form that nobody filled in', '# SMART\n* **Specific:** what will be done?\n* **Measurable:** how do you see it?\n', []],
]

describe('a file that is said to be a plan, where nothing names goals', () => {
  test.each(saidToBePlans)('%s', (_, text, titles) => expect(titlesOf(planOf(text).goals)).toEqual(titles))
  test('in others such a heading is none', () =>
    expect(inferredPlan('# Swim a mile\n\n**Why:** fun\n**Deadline:** June\n').goals).toEqual([]))
})
