import { describe, expect, test } from 'vitest'
import { capitalised, judged } from './judged.js'

/** What stands around a wish pictures and measures nothing of it, whatever it names and counts. */
const wishes = ['be kinder to everyone', 'become more assertive', 'get better at listening', 'improve my mindset']

const around: Readonly<Record<string, readonly string[]>> = {
  'a budget': ['Budget: 450 €.', 'Budget of 1,200 €.', 'Budget: $300'],
  'somebody to ask': ['Ask Henrike.', 'Ask my landlady.', 'Ask Tomas, he has been there.'],
  'what there is, in brackets': ['(Two kilns, a key to the mill.)'],
  'what somebody did, in brackets': ['Review in May (my uncle gave me a scolding).'],
  'how things are since': ["Since the fire our two yards don't meet."],
  'who pays and drives': ['Aunt Mirela pays half the course and drives me one day a week.'],
  'a rule of others': ['Our federation drops choirs under 20 singers.', 'The guild merges workshops under 15 apprentices.'],
  'who leaves anyway': ['30 % of us leave.'],
  'what others do, aside': ['Review in May (30 % of our tenants move in May).'],
  'whom it supports': ['It supports Harbour Goals 2 & 5.'],
  'what somebody else wants': ['My sister wants to as well.', 'My flatmate wants to as well.'],
}

const reasons = [
  'because the depot closes three gates in May',
  'because the council sells the rink in 2029',
  'so that the ferry line reaches its target of 97 % punctual crossings',
]

/** What a form says before the wish names no object of it. */
const formWords = ['Comment from the last regatta', 'Next step after the tasting', 'III.', 'Outcome of my yearly talk']

test.each(formWords)('a word of the form: %s', (label) => {
  const said = label.endsWith('.') ? `## ${label} To be more patient\n` : `- ${label}: be more patient\n`
  expect(judged(said).judgement.specific.kind).toBe('missing')
})

test.each(['What would a good season look like?', 'What are you hoping for?', 'How would you like to be?'])(
  'a question of the form: %s',
  (title) => {
    expect(judged(`## ${title}\n\n- Become more patient\n`).judgement.specific.kind).toBe('missing')
  },
)

test.each([
  ['No laptop after 19:00.', 'stated'],
  ['One laminated card per ladder.', 'stated'],
] as const)('a rule for oneself is the goal: %s', (rule, said) => {
  expect(judged(`## Balance\n\n${rule}\n`).judgement.specific.kind).toBe(said)
})

const labels = ['KPI for us as cooks', 'KPI for me', 'Objective for me as bandmaster', 'Goal for us as stewards']

describe.each(Object.entries(around))('%s', (_, told) => {
  test.each(told)('%s', (one) => {
    expect(wishes.filter((wish) => pictures(`- ${capitalised(wish)}. ${one}\n`))).toEqual([])
  })
})

test.each(reasons)('a reason: %s', (reason) => {
  expect(wishes.filter((wish) => pictures(`- ${capitalised(wish)} ${reason}.\n`))).toEqual([])
})

test.each(labels)('a label: %s', (label) => {
  expect(wishes.filter((wish) => pictures(`- ${label}: ${wish}\n`) || pictures(`- ${label}: To ${wish}\n`))).toEqual([])
})

test.each(['Be nicer to my two cousins', 'Be closer to the four bakers', 'Be a better help for the six stewards'])(
  'whom it is about is no figure to reach: %s',
  (wish) => {
    const { specific, measurable } = judged(`- ${wish}.\n`).judgement
    expect([specific.kind, measurable.kind]).toEqual(['partial', 'missing'])
  },
)

/** The same words where they are the wish itself. */
test.each([
  'Cut the workshop budget to 450 €',
  'Ask 40 tenants what they would pay for a laundry room',
  'Write the bylaws because the council sells the rink in 2029',
  'Bake for my two cousins every Sunday',
  'Visit the four bakers by May',
])('the wish itself: %s', (wish) => {
  expect(judged(`- ${wish}.\n`).judgement.specific.kind).toBe('stated')
})

test.each([
  'Sell more tarts than in 2027',
  'Lose fewer ewes than in 2027',
  'Earn more than in 2027',
  'Have fewer accidents than last year',
])('more or less than in a known time is a figure: %s', (wish) => {
  expect(judged(`- ${wish}\n`).judgement.measurable.kind).toBe('stated')
})

test.each(['The wool market on 6 June should be calmer than the last one', 'Regatta lunch in May should be cheaper than last year'])(
  'how a known thing is to be: %s',
  (wish) => {
    expect(judged(`- ${wish}\n`).judgement.specific.kind).toBe('partial')
  },
)

test.each([':apple: Eat more sensibly :muscle:', 'Be calmer :sun_with_face:'])('a picture by its name pictures nothing: %s', (wish) => {
  expect(judged(`- ${wish}\n`).judgement.specific.kind).toBe('missing')
})

test.each(['Start sketching regularly', 'Start writing regularly this year'])('taken up, and no end to it: %s', (wish) => {
  expect(judged(`- ${wish}\n`).judgement.measurable.kind).toBe('missing')
})

/** Praise of whoever or whatever it is, and for whom. */
test.each([
  'Become a more patient colleague for the early shift',
  'To be a better supplier for the bakeries',
  'Be a kinder manager for my crew',
  'Be calmer by my 40th',
  'Make the shop modern',
  'Better partnerships',
  'Strong and lasting relationships across the valley',
  'Improve my keyboard skills',
  'Improve camera skills',
  'Surpass guest expectations',
  'Take my career to the next stage',
  'Get into the next league',
  'Get into the next bracket',
])('praise pictures nothing: %s', (wish) => {
  expect(judged(`- ${wish}\n`).judgement.specific.kind).toBe('missing')
})

test.each([
  'Improve my Excel skills',
  'Be a better coach for the Leipzig branch',
  'Make the shop step-free',
  'Better my backhand',
  'Strong coffee in the canteen by June',
  'Be a better swimmer: 400 m freestyle under 6 minutes',
])('what is praised is named: %s', (wish) => {
  expect(judged(`- ${wish}\n`).judgement.specific.kind).not.toBe('missing')
})

function pictures(markdown: string): boolean {
  const { specific, measurable } = judged(markdown).judgement
  return specific.kind !== 'missing' || measurable.kind !== 'missing'
}
