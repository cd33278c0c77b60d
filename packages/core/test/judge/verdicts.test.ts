import { describe, expect, test } from 'vitest'
import { judged, letters } from './judged.js'

/** A capital letter is stated, a small one partial, a dot missing: `SM..T` has no means and no reason. */
const said = (goal: string): string => letters(judged(`## Goal: ${goal}\n`).judgement)

describe('a direction is no goal yet', () => {
  test.each([
    ['Improve communication', '.....'],
    ['Be a better leader', '.....'],
    ['Become more confident', '.....'],
    ['Work on my leadership skills', '.....'],
    ['Get better at time management', '.....'],
    ['Network more', '.....'],
    ['Grow', '.....'],
    ['Take on more responsibility', '.....'],
    ['Think more strategically', '.....'],
  ])('%s', (goal, expected) => expect(said(goal)).toBe(expected))
})

describe('a name makes it clearer, an end makes it clear', () => {
  test.each([
    ['Learn Haskell', 's....'],
    ['Improve my Norwegian', 's....'],
    ['Understand the pricing engine', 's....'],
    ['Pass the PMP exam', 'SM...'],
    ['Publish the v3 API', 'SM...'],
    ['Get certified as a welding inspector', 'SM...'],
    ['Become a chartered surveyor', 'SM...'],
    ['Run a marathon', 'SM...'],
    ['Digitise the map archive', 'SM...'],
    ['Write some documentation', 'sm...'],
    ['Read 12 books', 'SM...'],
    ['Stop checking email before nine', 'SM...'],
  ])('%s', (goal, expected) => expect(said(goal)).toBe(expected))
})

describe('the direct object says what a verb does', () => {
  test.each([
    ['Keep my cool during the rush', '.....'],
    ['Make training more fun for the girls', '.....'],
    ['Fewer hours on the tractor', '.....'],
    ['Close 3 enterprise deals', 'SM...'],
    ['No phone after 19:00', 'SM...'],
    ['Keep the cell count below 150,000', 'SM...'],
  ])('%s', (goal, expected) => expect(said(goal)).toBe(expected))
})

describe('figures that are none', () => {
  test.each([
    ['Learn C++17', 's....'],
    ['Improve 24/7 support', 's....'],
    ['Improve handover at press 4', 's....'],
    ['Understand IFRS 9', 's....'],
    ['Be the best at 67', '.....'],
  ])('%s', (goal, expected) => expect(said(goal)).toBe(expected))
})

describe('figures that are', () => {
  test.each([
    ['Cut the waiting list from 11 to 6 weeks', 'SMA..'],
    ['Raise test coverage from 62% to 80%', 'SMA..'],
    ['Improve NPS from 31 to 45', 'SMA..'],
    ['Coverage above 80%', 'SM...'],
    ['Zero missed handovers', 'SM...'],
  ])('%s', (goal, expected) => expect(said(goal)).toBe(expected))
})

describe('figures of something else', () => {
  test.each([
    ['Be a better support for the eight rangers', '.'],
    ['Get more clients so I can sail with my two sons', '.'],
    ['Be calmer\n\nWe have a grant of 40,000 euros.', '.'],
    ['Be calmer\n\nThe shop is 30 % of our turnover.', '.'],
    ['Be calmer\n\nI jump from one task in the other.', '.'],
    ['Be calmer\n\nThree hours are paid for.', '.'],
    ['Be calmer\n\nI carry 34 families.', '.'],
    ['Be calmer\n\nThe course is 900 euros.', '.'],
    ['Be calmer\n\nI am aiming for 20 visits.', 'M'],
    ['Be calmer\n\nTwo complaints settled this year.', 'M'],
    ['Be calmer\n\nThe county closes us if we fall under 400 members.', '.'],
    ['Be calmer\n\nI always say yes and regret it.', '.'],
    ['Be calmer\n\nFrom May the law will force all ferries.', '.'],
    ['Be calmer\n\nThe goal is five hours in one piece.', 'M'],
    ['Be calmer\n\nComplaints answered at least three days before the visit.', 'M'],
    ['Be calmer\n\nNo more than two complaints a month.', 'M'],
    ['Learn the names of all 40 tenants', 'M'],
    ['Improve my grafting by attending four pruning days', 'M'],
  ])('%j', (goal, expected) => expect(said(goal)[1]).toBe(expected))
})

describe('measures told in words', () => {
  test.each([
    ['Cut breakages by half', 'M'],
    ['Listen to the end; my deputy tells me each month whether I did', 'M'],
    ['Everyone on the quay can work the crane', 'M'],
    ['More girls in the band\n\nI would like it to be 6.', 'M'],
    ['Promoted to grade 5', 'M'],
    ['Grade 5 cello', 'M'],
    ['Ask for a second opinion after every diagnosis', 'M'],
    ['Learn enough Welsh so I stop phoning my cousin twice a day', '.'],
    ['Cut breakages by a third', 'M'],
    ['Cut breakages from one in four to one in ten', 'M'],
    ['Sing in public at least once', 'M'],
    ['Full professorship', 'M'],
    ['Find a printer and publish the almanac', 'M'],
    ['Calmer mornings at the stable', '.'],
  ])('%s', (goal, expected) => expect(said(goal)[1]).toBe(expected))
})

describe('a day the calendar can hold', () => {
  test.each([
    ['Publish the report by 30 June 2027', 'SM..T'],
    ['Publish the report by end of Q3', 'SM..T'],
    ['Publish the report within six weeks', 'SM..T'],
    ['Publish the report before Christmas', 'SM..T'],
    ['Publish the report this year', 'SM..t'],
    ['Publish the report and rest for the remainder of the year', 'SM..T'],
    ['Lead the choir so well that they do Good Friday without me', 's....'],
    ['Print the first issue when the term starts (12 October)', 'SM..T'],
    ['Give the harbour lecture (booked for 12 February)', 'SM..T'],
    ['Write one page a week, read aloud the same weekend', 'SM..t'],
    ['In three years I run the boathouse', 's...T'],
    ['Publish the report three weeks before the hall opens', 'SM..T'],
    ['Publish the report by the summer barbecue', 'SM..T'],
    ['Publish the report soon', 'SM...'],
    ['Meet my mentor every week', 'SM..t'],
    ['Deliver the H1 roadmap', 'SM...'],
    ['Talk to April about the report', 'S....'],
  ])('%s', (goal, expected) => expect(said(goal)).toBe(expected))
})

test('an item that is a day and nothing else is the day of the goal', () => {
  expect(letters(judged('- [ ] Row the lake end to end\n  - the boat is lent\n  - 📅 2027-05-30\n').judgement)[4]).toBe('T')
  expect(letters(judged('- [ ] Row the lake end to end\n  - mend the boat 📅 2027-05-30\n').judgement)[4]).toBe('t')
})

describe('what for', () => {
  test.each([
    ['Write the runbook, because on-call loses an hour each night', 'SM.R.'],
    ['Write the runbook so that new engineers can take the pager', 'SM.R.'],
    ['Learn Haskell because I enjoy it', 's..r.'],
    ['Learn to code', 's....'],
  ])('%s', (goal, expected) => expect(said(goal)).toBe(expected))
})

describe('means, in the goal and around it', () => {
  test.each([
    ['## Goal: Pass the PMP exam\n\n- [ ] book the date\n- [ ] two mock exams\n', 'SMA..'],
    ['## Goal: Pass the PMP exam\n\n- [ ] book the date\n', 'SMa..'],
    ['## Goal: Pass the PMP exam\n\n- **How:** 2 hours every week\n', 'SMA..'],
    ['## Goal: Pass the PMP exam\n\n- **Achievable:** yes\n', 'SM...'],
    ['## Goal: Pass the PMP exam\n\nMy employer pays for the course.\n', 'SMA..'],
    ['## Goal: 40 pupils in the choir\n\nRight now there are 22.\n', 'SMA..'],
  ])('%j', (markdown, expected) => expect(letters(judged(markdown).judgement)).toBe(expected))
})

describe('words that no list holds', () => {
  test.each([
    ['Learn marquetry', 's....'],
    ['Map the drains', 'S....'],
    ['Ride to the quay', 'S....'],
    ['Sing again', 's....'],
    ['Hold the room', '.....'],
    ['Fix leaks', 'S....'],
    ['Get better at thatching', 's....'],
    ['Be unflappable', '.....'],
    ['Become a midwife', 's....'],
    ['Become a great teacher', '.....'],
    ['Strengthen my interpersonal skills', '.....'],
    ['Ensure alignment across all functions', '.....'],
    ['Achieve excellence in everything I undertake', '.....'],
    ['Streamline processes in line with the FIT27 programme', '.....'],
    ['Work towards buying a barge', 'S....'],
    ['Become an indispensable member of the team', '.....'],
    ['Elevate team performance', '.....'],
    ['Deliver a seamless customer experience', '.....'],
  ])('%s', (goal, expected) => expect(said(goal).replace('M', '.').replace('m', '.').replace('R', '.').replace('r', '.')).toBe(expected))
})

describe('help is told in any words', () => {
  test.each([
    ['My aunt lets me use her kiln.', 'stated'],
    ['Bram has offered to read each draft.', 'stated'],
    ['Tova (the archivist) will show us the index.', 'stated'],
    ['The parts are in stock.', 'stated'],
    ['I own the tools.', 'stated'],
    ['Ines has the ladder already.', 'stated'],
    ['Two free afternoons per month.', 'stated'],
    ['Every morning before the ferry, a quarter of an hour.', 'stated'],
    ['The harbour master drills us on Fridays.', 'partial'],
    ['I have already rewired the cabin.', 'partial'],
    ['The harbour closes in winter.', 'missing'],
    ['My logs read like diaries.', 'missing'],
    ['The plans were checked by my uncle.', 'partial'],
    ['From 5 leaks on deck to 2 or fewer.', 'stated'],
  ])('%s', (around, expected) => expect(judged(`## Goal: Rewire the wheelhouse\n\n${around}\n`).judgement.achievable.kind).toBe(expected))

  test.each([
    ['Lose the accent by reading aloud to the parrot', 'partial'],
    ['Win the regatta by rowing each morning and skipping dessert', 'stated'],
    ['Win the regatta by June', 'missing'],
    ['Leave the wharf by six three days a week', 'missing'],
    ['The boat. 3 I have', 'missing'],
  ])('%s', (goal, expected) => expect(judged(`## Goal: ${goal}\n`).judgement.achievable.kind).toBe(expected))
})

describe('what others meet is why, what they give is how', () => {
  test.each([
    ['Two customers asked for their money back.', 'not missing'],
    ['The insurer requires it from January.', 'not missing'],
    ['A hired crane would cost us 900 a day.', 'not missing'],
    ['The museum lends us the moulds.', 'missing'],
    ['They ask the foundry instead of me.', 'not missing'],
    ['I have the moulds.', 'missing'],
    ['We came 9th and 7th.', 'missing'],
  ])('%s', (around, expected) => {
    const { kind } = judged(`## Goal: Cast the bell\n\n${around}\n`).judgement.relevant
    expect(kind === 'missing' ? kind : 'not missing').toBe(expected)
  })
})

describe('what stands around a goal does not picture it', () => {
  test.each([
    'Be prepared for the future\n\nMy aunt pays for three courses.',
    'Improve teamwork\n\nOur client scored us lowest of nine suppliers.',
    'Think sharper\n\nTwo free afternoons per month.',
  ])('%j', (text) => expect(judged(`## Goal: ${text}\n`).judgement.specific.kind).toBe('missing'))
})

describe('fields and key results speak for the goal above them', () => {
  test.each([
    ['## Goal: Be visible\n\n- **Done when:** I have given three talks\n- **By:** 2027-03-31\n', 'SM..T'],
    ['## Goal: Be visible\n\n- **Measurable:** ???\n- **Why:** TBD\n', '.....'],
    ['## Objective: Calm starts\n\n- KR1: lateness from 14 to 3 a week\n- KR2: one timetable for all classes\n', 'SMA..'],
    ['## Goal: TBD\n', '.....'],
  ])('%j', (markdown, expected) => expect(letters(judged(markdown).judgement)).toBe(expected))
})

test('a language without a pack is not judged', async () => {
  const { judge, unjudgedGoal } = { ...(await import('../../src/judge/judge.js')), ...(await import('../../src/judge/judgement.js')) }
  const { goal } = judged('## Goal: Pass the PMP exam\n')
  const { emptyPlan } = await import('../../src/plan/empty-plan.js')
  expect(judge(goal, emptyPlan('plan.md', 'xx'), null)).toEqual(unjudgedGoal)
})
