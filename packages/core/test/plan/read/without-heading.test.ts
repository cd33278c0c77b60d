import { describe, expect, test } from 'vitest'
import { inferredPlan } from './reading.js'

const titles = (text: string, path?: string): readonly string[] => inferredPlan(text, path).goals.map(({ title }) => title)

const wishes = ['Learn to whistle', 'Build a canoe', 'Visit the lighthouse', 'Run ten miles']
const manyWishes = [...wishes, 'Sleep under the stars', 'Write a song', 'Grow old plums', 'Meet a bear']
const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')

/** No heading names goals: what stands there must read as goals, and what else the file says of itself adds to it. */
describe('a file without a goals heading', () => {
  test.each([
    [
      'under a plan for a person, by area',
      `# Career plan\n\n## Hands\n\n${bullets(wishes.slice(0, 2))}\n\n## Feet\n\n${bullets(wishes.slice(2))}`,
      'a.md',
    ],
    ['in HTML', `<ul>\n${wishes.map((wish) => `<li>${wish}</li>`).join('\n')}\n</ul>`, 'bucket-list.md'],
  ])('%s', (_, text, path) => {
    expect(titles(text, path)).toEqual(wishes)
  })

  test.each([
    ['a bare list of what someone means to do', bullets],
    ['the same as boxes', (lines: readonly string[]) => lines.map((wish) => `- [ ] ${wish}`).join('\n')],
    ['below a title that says nothing', (lines: readonly string[]) => `# Canoes and more\n\n${bullets(lines)}`],
  ])('%s: eight are the wishes of a life, four may be the chores of a day', (_, written) => {
    expect([titles(written(manyWishes), 'notes.md'), titles(written(wishes), 'notes.md')]).toEqual([manyWishes, []])
  })

  test('its name speaks for lists that leave it open', () => {
    const text = `# Things\n\n${bullets(['A cabin by the lake', 'Learn to whistle', 'Build a canoe', 'Fluent Welsh'])}`
    expect([titles(text, 'misc.md').length, titles(text, 'life-goals.md').length]).toEqual([0, 4])
  })

  test.each([
    [
      'many steps with things that the reader has before them',
      `# First week\n\n${bullets(['Get your laptop', 'Open the lid', 'Read the letter', 'Meet your buddy', 'Walk the yard', 'Find the well', 'Try the gate', 'Learn your number'])}`,
    ],
    ['tasks', '# To do\n\n- [ ] Fix the gate\n- [ ] Paint the door\n- [ ] Call the plumber'],
    [
      'days and what was on them',
      '## 2027\n\n* 12/03/2027: Ana Sol, Boats of clay\n* 09/04/2027: Kim Lee, How rivers turn\n* 07/05/2027: Jo Hart, Tides',
    ],
    ['rules for a reader', '# House rules\n\n- **Shoes** stay at the door\n- **Keys** hang on the hook\n- **Bins** go out on Monday'],
    ['figures', '# Harvest\n\n- Plums: 40 kg\n- Pears: 12 kg\n- Quinces: 7 kg'],
    [
      'an essay with a list in it',
      `# On whistling\n\n${'People have whistled since they had lips, and nobody knows who began. '.repeat(6)}\n\n- Learn from birds\n- The tune comes later\n`,
    ],
    [
      'chapters of a manual, for a file named like goals',
      '# Purlin 3\n\n## Import\n\n- Netlist\n- Footprints\n\n## Rules\n\n- Clearance\n- Width\n',
    ],
  ])('%s are none', (_, text) => {
    expect(titles(text, 'ziele.md')).toEqual([])
  })
})
