import { describe, expect, test } from 'vitest'
import { insertField } from '../../src/edits/insert-field.js'
import { insertSteps } from '../../src/edits/insert-steps.js'
import { moveToLater } from '../../src/edits/move-to-later.js'
import { splitGoal } from '../../src/edits/split-goal.js'
import { wordsEnd } from '../../src/edits/words-end.js'
import { applyEdits } from '../../src/text/edit.js'
import { read } from '../lint/read.js'

/** `|` marks the end of the block, `^` where a line may be added to it. */
const below = '\n### Next goal\n'
test.each([
  ['blanks', `Words.^\n\n|${below}`],
  ['a comment for the goal below', `Words.^\n\n<!-- goalmark-disable-next-line specific/names-an-outcome -->|${below}`],
  ['the same with a blank line below it', `Words.^\n\n<!-- goalmark-disable-next-line -->\n|${below}`],
  ['several', `Words.^\n\n<!-- For Ana -->\n<!-- goalmark-disable-next-line -->|${below}`],
  ['what is switched off from here', `Words.^\n\n<!-- goalmark-disable specific/names-an-outcome -->\n|${below}`],
  ['what is private from here', `Words.^\n\n<!-- private -->\n|${below}`],
  ['a comment of more than one line', `Words.^\n\n<!--\nFor Ana\n-->|${below}`],
  ['a remark of the block itself', `Words.\n\n<!-- For Ana -->^\n|${below}`],
  ['what is switched on again', `Words.\n\n<!-- goalmark-enable -->^\n|${below}`],
  ['words before a comment', `Words. <!-- For Ana -->^|${below}`],
  ['nothing below', 'Words.\n\n<!-- goalmark-disable-next-line -->^\n|\n'],
  ['a comment that nothing opens', `Words. -->^|${below}`],
])('%s', (_, marked) => {
  const text = marked.replace(/[|^]/g, '')
  expect(wordsEnd(text, marked.replace('^', '').indexOf('|'))).toBe(marked.replace('|', '').indexOf('^'))
  const crlf = marked.replaceAll('\n', '\r\n')
  expect(wordsEnd(crlf.replace(/[|^]/g, ''), crlf.replace('^', '').indexOf('|'))).toBe(crlf.replace('|', '').indexOf('^'))
})

const comment = '<!-- goalmark-disable-next-line measurable/states-a-measure -->\n'
const text = `## Goals\n\n### Run the retro and write the handbook\n\n- [ ] Ask Petr\n\n${comment}### Be more visible\n`
const { plan } = read(text)
const [goal] = plan.goals

test.each([
  ['a field', () => [...insertField(text, goal!, { label: 'By', value: '' })!.edits], '- [ ] Ask Petr\n\n**By:** \n\n'],
  ['steps', () => [insertSteps(text, { ...goal!, steps: [] }, ['Write'])!], '- [ ] Ask Petr\n\nSteps:\n\n- [ ] Write\n\n'],
  ['the second of two goals', () => [...splitGoal(text, goal!, outcomes())!.edits], '- [ ] Ask Petr\n\n### Write the handbook\n\n'],
])('%s is put before the comment of the next goal', (_, edits, expected) => {
  expect(
    applyEdits(text, edits())!
      .split('### Run the retro')[1]!
      .replace(/^[^\n]*\n\n/, ''),
  ).toBe(`${expected}${comment}### Be more visible\n`)
})

describe('a goal that moves takes along the comments about it, and no others', () => {
  const own = '<!-- goalmark-disable-next-line specific/names-an-outcome -->\n'
  test.each([
    [`${own}### One\n\nWords.\n\n${comment}### Two\n`, `${comment}### Two\n\n## Later\n\n${own}### One\n\nWords.\n`],
    [`<!-- For Ana -->\n${own}\n### One\n\n### Two\n`, `### Two\n\n## Later\n\n<!-- For Ana -->\n${own}\n### One\n`],
    [`<!-- private -->\n### One\n\n### Two\n`, `<!-- private -->\n### Two\n\n## Later\n\n### One\n`],
    [
      `### One\n\n### Two\n\n## Later\n\n### Three\n\n<!-- goalmark-disable -->\n\n## Notes\n`,
      `### Two\n\n## Later\n\n### Three\n\n### One\n\n<!-- goalmark-disable -->\n\n## Notes\n`,
    ],
  ])('%j', (before, expected) => {
    const page = `## Goals\n\n${before}`
    const { plan } = read(page)
    expect(applyEdits(page, moveToLater(page, plan, plan.goals[0]!)!.edits)).toBe(`## Goals\n\n${expected}`)
  })

  test('into a list no comment fits', () => {
    const page = `## Goals\n\n${own}### One\n\n### Two\n\n## Later\n\n- Three\n`
    const { plan } = read(page)
    expect(moveToLater(page, plan, plan.goals[0]!)).toBeNull()
  })
})

const outcomes = () =>
  ['Run the retro', 'write the handbook'].map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }))
