import { describe, expect, test } from 'vitest'
import { judged } from '../judged.js'

const vagueIn = (markdown: string): readonly string[] =>
  judged(markdown).judgement.vague.map(({ start, end }) => markdown.slice(start, end))

describe('what blurs a wish is named, each kind wherever the wish stands', () => {
  test.each([
    ['a direction with its empty object', 'Strengthen our collaboration', ['Strengthen our collaboration']],
    ['a degree with the verb that carries it', 'Take more initiative', ['Take more initiative']],
    ['a degree of a quality', 'Be nicer to my two brothers', ['nicer']],
    ['a quality behind a state', 'Become approachable', ['Become approachable']],
    ['one thing, whichever', 'Pick one thing and finish it', ['one thing']],
    ['a way out', 'Play the cello whenever I have time', ['whenever I have time']],
    ['what is only thought of', 'Consider using checklists for the handover', ['Consider']],
    ['a learner of the head', 'Understand Kant', ['Understand']],
    ['an idiom', 'Know the rulebook like the back of my hand', ['Know', 'like the back of my hand']],
    ['an empty phrase as far as it goes', 'Excel in my role', ['Excel in my role']],
    ['empties beside one another', 'Work on self-confidence & presence', ['Work on self-confidence & presence']],
    ['how to be, one word', 'To be respectful and patient', ['respectful', 'patient']],
    ['what is built of nothing', 'Build reading skills in Finnish', ['Build reading skills']],
    ['a craft that is only learnt', 'Learn weaving', ['Learn']],
    ['a fixed term that is only learnt', 'Learn dynamic programming', ['Learn']],
    ['nothing that stands out: the wish itself', 'Become a leader', ['Become a leader']],
    [
      'praise beside praise',
      'Provide a safe, supportive environment for learners',
      ['Provide a safe', 'supportive environment for learners'],
    ],
    ['a further verb of direction', 'Collaborate with partners to advance attainment', ['Collaborate with', 'advance']],
    ['not the noun as well, once its verb is named', 'Improve our keyboard skills', ['Improve']],
    ['nor the word of the form', '**Goal for my review (due 3 March):** to grow', ['to grow']],
    ['learning, whatever is learnt', 'Learn how to prune vines', ['Learn how to']],
    ['nor people', 'Empower women and girls', ['Empower']],
  ] as const)('%s', (_, goal, words) => expect(vagueIn(`# ${goal}\n`)).toEqual(words))
})

test.each([
  ['Write a thorough review of the tide tables', 'no-result'],
  ['Write some reviews of the tide tables', 'indefinite-amount'],
] as const)('of praise one asks how it will show, of some how many: %s', (goal, lacks) =>
  expect(judged(`# ${goal}\n`).judgement.measurable).toMatchObject({ kind: 'partial', lacks }),
)

describe('what only looks vague is left alone', () => {
  test.each([
    ['which of those there are', 'Sell the smaller van by June'],
    ['a name', 'Pass Higher Biology in May'],
    ['a comparison with a known time', 'Earn more than in 2026'],
    ['beside a figure', 'Win 80 % positive reviews'],
    ['words of others', 'Answer each letter by the "better late than never" rule'],
    ['a question answered behind it', 'Wire the shed\n\n- How much: 3 circuits'],
    ['what others do', 'Print the card for each of the 4 ladders – they find the old ones nicer'],
    ['praise in passing around what is pictured', 'Ring one parent a week\n\nI begin with a good piece of news.'],
    ['words of a name behind its letters', 'Train 40 foremen\n\n- KR: 12 through IOSH Managing Safely'],
    ['words of a name with capitals', 'Get the Google Professional Data Engineer certificate by May'],
    ['a fixed term', 'Set up a flexible spending account'],
    ['what is thought of a goal that is pictured', 'Read 12 novels\n\nI have a list and I think this is a fine number.'],
    ['a topic over a wish that is pictured', 'Creative\n\n- [ ] Record an album'],
    ['what is learnt where it is pictured', 'Learn the Goldberg aria by heart, 32 bars'],
  ] as const)('%s', (_, goal) => expect(vagueIn(`# ${goal}\n`)).toEqual([]))
})

describe('what a figure or a result makes plain blurs nothing', () => {
  test.each([
    'Accurately measure the pH of at least five tanks per shift',
    'Take blood safely from at least four patients per shift',
    'Interpret at one inquest by the end of June',
    'Publish the strategic plan on the website',
    'Install sustainable drainage on the Elm Court car park',
  ])('%s', (goal) => expect(vagueIn(`# ${goal}\n`)).toEqual([]))
})

describe('what is told around a goal that is pictured blurs nothing', () => {
  test.each([
    'Mend the dinghy before the June regatta. Dad says he has some larch somewhere behind the shed.',
    'Finish the inventory of the 412 labels by May. There are various scripts in it, and some are faint.',
    'Fix the login bug this sprint. It is kind of an edge case.',
    'Submit the bid by 1 October. Something is up with the form, not sure what.',
  ])('%s', (goal) => expect(judged(`${goal}\n`).judgement.vague).toEqual([]))
})

test.each([
  [
    'what an objective is praised for',
    '## Objective: Delightful checkout\n\n- KR: drop-off from 40% to 25%\n- KR: 3 payment methods\n',
    ['Delightful'],
  ],
  ['no word that fills', 'Bake a syrup cake for the fair, really, just one\n', []],
  ['no word of a name', '## Apply for the Good Growth Fund\n', []],
])('%s', (_, markdown, words) => expect(vagueIn(markdown)).toEqual(words))
