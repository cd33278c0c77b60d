import { describe, expect, test } from 'vitest'
import { goalOf } from '../read.js'

/** Fields as `name: value`, empty ones without a value; then the steps. */
const inside = (text: string): readonly string[] => {
  const { fields, steps } = goalOf(text)
  return [
    ...fields.map(({ name, text: value, empty }) => (empty ? name : `${name}: ${value.replaceAll('\n', ' / ')}`)),
    ...steps.map(({ state, text: words }) => `[${state}] ${words}`),
  ]
}

describe("a worksheet's questions are labels", () => {
  test.each([
    [
      'in bold, with the answer behind them',
      '## Goal 1\n\n**What do I want to achieve?** Bake sourdough bread\n\n**Why is it important to me?** Shops have none\n\n**How will I know I have achieved it?** Four loaves rise',
      ['specific: Bake sourdough bread', 'relevant: Shops have none', 'measurable: Four loaves rise'],
    ],
    [
      'in bold, with the answer under them',
      '## Goal 1\n\n**What would I like to learn?**\n\nSailing by night.\n\n**When will I have done it?**\n\nBefore June 2027.\n\n**Who can help me?**\n\n- Ada\n- the club',
      ['specific: Sailing by night.', 'time-bound: Before June 2027.', 'support: Ada / the club'],
    ],
    [
      'as headings',
      '## Goals\n\n### Sail by night\n\n#### Why does it matter to me?\n\nThe race begins at dusk.\n\n#### What could get in the way?\n\nFog.',
      ['relevant: The race begins at dusk.', 'obstacles: Fog.'],
    ],
    [
      'as columns',
      '## Goals\n\n| Goal | How I will measure it | Why does it matter to me? |\n| --- | --- | --- |\n| Sail by night | three tours logged | the race |',
      ['measurable: three tours logged', 'relevant: the race'],
    ],
    [
      'with the apostrophe of a word processor',
      '## Goals\n\n### Sail by night\n\n**How I’ll know:** three tours logged',
      ['measurable: three tours logged'],
    ],
    [
      'in German',
      '## Ziele\n\n### Nachts segeln\n\n**Woran erkenne ich, dass ich es geschafft habe?** Drei Fahrten stehen im Logbuch\n\n**Bis wann?** Mai 2027',
      ['measurable: Drei Fahrten stehen im Logbuch', 'time-bound: Mai 2027'],
    ],
    [
      'in Spanish',
      '## Objetivos\n\n### Navegar de noche\n\n**¿Cómo sabré que lo he conseguido?** Tres salidas anotadas\n\n**¿Por qué es importante para mí?** La regata',
      ['measurable: Tres salidas anotadas', 'relevant: La regata'],
    ],
    [
      'in French',
      '## Objectifs\n\n### Naviguer de nuit\n\n**Comment saurai-je que c’est atteint ?** Trois sorties notées\n\n**Qui peut m’aider ?** Le club',
      ['measurable: Trois sorties notées', 'support: Le club'],
    ],
    [
      'in Portuguese',
      '## Objetivos\n\n### Navegar à noite\n\n**Como saberei que consegui?** Três saídas anotadas\n\n**Até quando?** junho de 2027',
      ['measurable: Três saídas anotadas', 'time-bound: junho de 2027'],
    ],
    ['in Russian', '## Цели\n\n### Ходить под парусом\n\n**Как я узнаю, что достиг цели?** Три выхода', ['measurable: Три выхода']],
    [
      'in Chinese',
      '## 目标\n\n### 学会夜航\n\n**如何衡量？** 三次航行\n\n**为什么重要？** 比赛',
      ['measurable: 三次航行', 'relevant: 比赛'],
    ],
    ['in Japanese', '## 目標\n\n### 夜間航海を覚える\n\n**いつまでに？** 2027年6月', ['time-bound: 2027年6月']],
    ['in Korean', '## 목표\n\n### 야간 항해 배우기\n\n**왜 중요한가요?** 경주 때문에', ['relevant: 경주 때문에']],
  ])('%s', (_, text, expected) => {
    expect(inside(text)).toEqual(expected)
  })
})

test.each([
  '**Why does the engine stall?** Because of the fuel.',
  '**How does it work?** With a pump.',
  '**What is a keel?** The lowest beam.',
])('what a page of questions and answers asks is none: %s', (line) => {
  expect(inside(`## Goals\n\n### Sail by night\n\n${line}`)).toEqual([])
})

describe('labels as people type them', () => {
  test.each([
    [
      'questions on lines of their own',
      'What do I need to do?\n•\tVarnish the tiller\no\tAsk Ada\n\nHow will I know I’ve succeeded?\nTwo coats\n\nBy when?\n31 July 2027',
      ['steps', 'measurable: Two coats', 'time-bound: 31 July 2027', '[unknown] Varnish the tiller', '[unknown] Ask Ada'],
    ],
    ['a dash behind them', '- Target date – 1 June 2027\n- Status – in progress', ['time-bound: 1 June 2027', 'status: in progress']],
    ['no colon over a list', 'Next steps\n1. Buy varnish\n2. Sand it', ['[unknown] Buy varnish', '[unknown] Sand it']],
    [
      'a list of definitions',
      'Actions\n: Buy varnish\n: Sand it\n\nDeadline\n: May 2027',
      ['steps', 'time-bound: May 2027', '[unknown] Buy varnish', '[unknown] Sand it'],
    ],
    ['whatever is counted', '[coats:: 1/2]', ['progress: 1/2']],
    ['words with a dash that open sentences are none', '- Before – and after\n- How – slowly', []],
  ])('%s', (_, body, expected) => {
    expect(inside(`## Goals\n\n### Varnish the tiller\n\n${body}`)).toEqual(expected)
  })
})

describe('what nobody filled in is empty', () => {
  test.each([
    ['a label takes nothing that opens with a label', '**Target date:**\n\n**First steps:**\n1. \n2. \n3. ', ['time-bound', 'steps']],
    ['a label takes the paragraph under it', '**Target date:**\n\nJune 2027', ['time-bound: June 2027']],
    [
      'lines to write on',
      '**Done when:** ______________\n\n**By:** ___ / ___ / ______\n\n**Why:** \\_\\_\\_\\_',
      ['measurable', 'time-bound', 'relevant'],
    ],
    ['boxes without words', '**Steps:**\n☐\n☐\n\n**By:** May 2027', ['steps', 'time-bound: May 2027']],
  ])('%s', (_, body, expected) => {
    expect(inside(`## Goals\n\n### Sail by night\n\n${body}`)).toEqual(expected)
  })

  test.each([
    ['a number alone, and nothing filled in', '## Goal #2\n\n**Why is it important to me?**\n\n**By:** ____', true],
    ['a number alone over something', '## Goal #2\n\n**Why is it important to me?** The race\n\n**By:** ____', false],
  ])('%s', (_, text, isPlaceholder) => {
    expect(goalOf(text).placeholder !== null).toBe(isPlaceholder)
  })
})

describe('bullets that were typed or pasted', () => {
  test.each([
    [
      'under a steps label',
      '*Actions:*\n• Book the boat\n• Ask Ada\n*Due:* 30 May 2027',
      ['time-bound: 30 May 2027', '[unknown] Book the boat', '[unknown] Ask Ada'],
    ],
    ['under a bold line', '**Action Steps**\n\n◦ Book the boat\n◦ Ask Ada', ['[unknown] Book the boat', '[unknown] Ask Ada']],
    ['with dashes of print', 'Steps:\n– Book the boat\n– Ask Ada', ['[unknown] Book the boat', '[unknown] Ask Ada']],
    ['with middle dots', 'Steps:\n· Book the boat\n· Ask Ada', ['[unknown] Book the boat', '[unknown] Ask Ada']],
    ['with boxes that are drawn', '☐ Book the boat\n☑ Ask Ada', ['[open] Book the boat', '[done] Ask Ada']],
    ['with boxes that are drawn, as items', '- ☐ Book the boat\n- ☒ Ask Ada', ['[open] Book the boat', '[done] Ask Ada']],
    ['with brackets behind the bullet', '• [ ] Book the boat\n• [x] Ask Ada', ['[open] Book the boat', '[done] Ask Ada']],
    ['elsewhere they are items of a list', '• the boat\n• the club', []],
    ['under another label they are its value', '**Done when:**\n• three tours\n• one by night', ['measurable: three tours / one by night']],
  ])('%s', (_, body, expected) => {
    expect(inside(`## Goals\n\n### Sail by night\n\n${body}`)).toEqual(expected)
  })

  test('elsewhere they are listed', () => {
    const { pieces } = goalOf('## Goals\n\n### Sail by night\n\n• the boat\n• the club')
    expect(pieces.slice(1).map(({ prose, listed }) => [prose.text, listed])).toEqual([
      ['the boat', true],
      ['the club', true],
    ])
  })
})
