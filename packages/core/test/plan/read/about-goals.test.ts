import { describe, expect, test } from 'vitest'
import { planOf, type Titles, titlesOf } from './reading.js'

type Case = readonly [name: string, text: string, titles: Titles]

/** Texts that speak of goals and set none, each beside a twin that does. */
const talk: readonly Case[] = [
  [
    'statements',
    '# Goals\n\n## Goals and results\n\nA crew that only counts results loses its joy.\n\nThe wind turns in many ways.\n\n[A book](https://example.org)\n',
    [],
  ],
  [
    'sentences that mean to',
    '# Goals\n\nA summer at sea with all of us.\n\nI will sail round the island.\n',
    ['A summer at sea with all of us.', 'I will sail round the island.'],
  ],
  [
    'statements in German',
    '# Ziele\n\n## Ziele und Ergebnisse\n\nWer nur auf Ergebnisse schaut, verliert die Freude.\n\nEin Pfeil kann seinen Weg auf viele Arten verfehlen.\n\n[Ein Buch](https://example.org)\n',
    [],
  ],
  ['statements of what things are', '# Goals\n\nWinners and losers want the same.\n\nProblem 1: a win is a moment.\n', []],
  ['sentences without a verb', '# Goals\n\nTwo walks a day by the lake.\n\nMore sleep.\n', ['Two walks a day by the lake.', 'More sleep.']],
  ['what a good one is', '# Ziele\n\n**Gute Ziele**\n\n- sind klar\n- sind erreichbar\n- machen Freude\n', []],
  ['what things are', '# Goals\n\n## Habits\n\n- A habit is a vote\n- Attention is the scarce thing\n- Systems beat results\n', []],
  [
    'quotations and books',
    '# Goals\n\n## Swim the lake\n\n## Quotes\n\n- A dream with a date\n\n## Book notes\n\n- Deep water\n',
    ['Swim the lake'],
  ],
  ['what to do with goals', '# Setting goals\n\n## Set small goals\n\nSmall ones are kept.\n\n## Share your goals\n\nFriends ask.\n', []],
  [
    'advice to the reader',
    '# Resolutions\n\n## Start small\n\nYou keep what takes two minutes.\n\n## Forgive yourself\n\nEveryone slips.\n\n## Find a friend\n\nTwo keep more than one.\n',
    [],
  ],
  [
    'the same said of oneself',
    '# Resolutions\n\n## Start small\n\nI keep what takes two minutes.\n\n## Forgive myself\n\nEveryone slips.\n\n## Find a friend\n\nTwo keep more than one.\n',
    ['Start small', 'Forgive myself', 'Find a friend'],
  ],
  ['one sentence alone', '# Goal\n\nEvery child swims.\n', ['Every child swims.']],
  ['a method spelt out', '# Goals\n\n## WOOP\n\n- Wish\n- Outcome\n- Obstacle\n- Plan\n', []],
  ['a method spelt out in another language', '# Ziele\n\n## WOOP\n\n- Wunsch\n- Ergebnis\n- Hindernis\n- Plan\n', []],
  [
    'a short name over goals',
    '# Goals\n\n## DIY\n\n- Build a boat\n- Paint the shed\n- Mend the roof\n',
    ['Build a boat', 'Paint the shed', 'Mend the roof'],
  ],
  [
    'a handbook',
    '# Goals & OKRs\n\nHow the club plans its year.\n\n## The ladder\n\nThe club first, then the groups.\n\n## Where the notes are\n\nEach group has a folder.\n',
    [],
  ],
  [
    'headings with words about them',
    '# Goals\n\nWhat I mean to do.\n\n## The lake\n\nAcross and back.\n\n## Where I want to sing\n\nIn the choir.\n',
    ['The lake', 'Where I want to sing'],
  ],
  [
    'an empty form',
    '---\ntags: [goal]\n---\n\n# Result\n\n- **In one sentence:** sum it up\n\n# SMART\n\n- **Specific:** what will be done?\n- **Measurable:** how is it seen?\n- **Achievable:** can it be done?\n',
    [],
  ],
  [
    'a list whose item names goals',
    '# Goals of the fortnight\n\n- Goals:\n  - Bring ten people on board\n  - Tell the town\n- Crew\n  - 7 cooks\n- Next month:\n  - Paint the boat\n- How does this fit?\n',
    ['Bring ten people on board', 'Tell the town', 'Paint the boat'],
  ],
]

describe('talk about goals sets none', () => {
  test.each(talk)('%s', (_, text, titles) => expect(titlesOf(planOf(text).goals)).toEqual(titles))
})
