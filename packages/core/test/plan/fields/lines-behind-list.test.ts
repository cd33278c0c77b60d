import { describe, expect, test } from 'vitest'
import { goalOf } from '../read.js'

/** Fields as `name: value`, then steps, each with the day it is due. */
const inside = (text: string): readonly string[] => {
  const { fields, steps } = goalOf(`## Goal 1: Sail by night\n\n${text}`)
  return [
    ...fields.map(({ name, text: value }) => `${name}: ${value.replaceAll('\n', ' / ')}`),
    ...steps
      .flatMap((step) => [step, ...step.steps])
      .map(({ text: words, due }) => (due?.day ? `[ ] ${words} (${due.day})` : `[ ] ${words}`)),
  ]
}

describe('a label at the margin right behind a list is the goal’s, though Markdown lets the last item go on', () => {
  test.each([
    ['in bold', '- [ ] Ask Ruth\n**Target date:** 1 June 2027', ['time-bound: 1 June 2027', '[ ] Ask Ruth']],
    ['plain', '- [ ] Ask Ruth\nDeadline: 1 June 2027', ['time-bound: 1 June 2027', '[ ] Ask Ruth']],
    [
      'with the lines behind it',
      '- [ ] Ask Ruth\n**Why:** the race\nbegins at dusk\n**Owner:** Ada',
      ['relevant: the race / begins at dusk', 'owner: Ada', '[ ] Ask Ruth'],
    ],
    [
      'behind items without boxes',
      '**Steps:**\n- Ask Ruth\n- Read the chart\n**By:** 1 June 2027',
      ['time-bound: 1 June 2027', '[ ] Ask Ruth', '[ ] Read the chart'],
    ],
    [
      'behind the list of a label that no pack knows',
      '**Ways and means:**\n1. Ask Ruth\n2. Read the chart\n**Support:** the club\n**By:** 1 June 2027',
      ['other: Ask Ruth / Read the chart', 'support: the club', 'time-bound: 1 June 2027'],
    ],
    [
      'behind steps of steps',
      '- [ ] Prepare\n  - [ ] Ask Ruth\nDeadline: 1 June 2027',
      ['time-bound: 1 June 2027', '[ ] Prepare', '[ ] Ask Ruth'],
    ],
    ['behind drawn boxes', '- ☐ Ask Ruth\n**Target date:** 1 June 2027', ['time-bound: 1 June 2027', '[ ] Ask Ruth']],
    ['behind words in bold', '- [ ] Ask **Ruth**\n**Target date:** 1 June 2027', ['time-bound: 1 June 2027', '[ ] Ask Ruth']],
    ['with line ends of Windows', '- [ ] Ask Ruth\r\n**Target date:** 1 June 2027', ['time-bound: 1 June 2027', '[ ] Ask Ruth']],
  ])('%s', (_, text, expected) => {
    expect(inside(text)).toEqual(expected)
  })
})

describe('it stays with the item', () => {
  test.each([
    ['set in below it', '- [ ] Ask Ruth\n  Deadline: 1 June 2027', ['[ ] Ask Ruth (2027-06-01)']],
    [
      'where other items have one, too',
      '- [ ] Ask Ruth\nDeadline: 1 May 2027\n- [ ] Read the chart\nDeadline: 1 June 2027',
      ['[ ] Ask Ruth (2027-05-01)', '[ ] Read the chart (2027-06-01)'],
    ],
    [
      'where the goal has that field already',
      'Deadline: 1 July 2027\n\n- [ ] Ask Ruth\nDeadline: 1 June 2027',
      ['time-bound: 1 July 2027', '[ ] Ask Ruth (2027-06-01)'],
    ],
    ['as Logseq writes it', '- [ ] Ask Ruth\ndeadline:: 2027-06-01', ['[ ] Ask Ruth (2027-06-01)']],
    ['with words that are no label', '- [ ] Ask Ruth\ncareful: she is away in May', ['[ ] Ask Ruth careful: she is away in May']],
  ])('%s', (_, text, expected) => {
    expect(inside(text)).toEqual(expected)
  })
})
