import { describe, expect, test } from 'vitest'
import { aroundGoal, judged } from '../judged.js'

/** What makes a goal doable, told around it: in prose, behind the goal, behind a dash. */
const told: Readonly<Record<string, readonly string[]>> = {
  'working time set aside': [
    'I have two free evenings a week',
    'four hours every Saturday',
    '30 minutes a day before work',
    'Wednesday afternoons are kept free for it',
    'half a day per week from the team',
    'an hour each Sunday after lunch',
    'my lunch breaks, Monday to Thursday',
    'Tuesdays and Thursdays, 18:00 to 19:30',
    'I get up half an hour earlier on weekdays',
    '10 % of my working time is set aside',
    'Mondays are my study day',
    'The last hour of each Friday is blocked in my calendar',
  ],
  'somebody gives a hand': [
    'my aunt lends me hers',
    'Ms Okoro has agreed to teach me',
    'Jonas coaches me every second week',
    'my neighbour shows me the ropes on Mondays',
    'a mentor has been assigned: Jonas',
    'Sister Nkosi supervises',
    'Ravi from IT sets up the test account',
    'my brother-in-law will drive',
    'our physio made me a plan',
    'Kerstin goes through my drafts on Fridays',
    "the union's legal adviser looks over the wording",
    'my old teacher gives me a lesson every fortnight',
    'together with Bea from next door',
    'Pavel covers my shift on those days',
    'Ruth wedges for me',
    'Ines counts them on the slate',
    "Uncle Des says he'll help",
    "she's teaching me",
  ],
  'paid, booked, bought': [
    'the course at the college is booked',
    'the firm pays for it',
    'budget of 800 approved',
    'tickets are bought',
    'enrolled on the Open University module',
    'the museum pays half',
    "I've reserved the books at the library",
    'registration is done and paid',
    'HR has signed off the training budget',
    'deposit paid',
  ],
  'what is there already': [
    'the licence is in place',
    'I own the tools',
    'we have the old van',
    'the shed has power and light',
    'the data are on my disk',
    'there is a piano in the staff room',
    'the church hall is free on Mondays',
    'a spare bench stands in the lab',
    'wool and needles from Gran',
    'the bike is here',
    'paint and brushes are in',
    'I already speak Spanish',
  ],
  'a way in steps': [
    'First I restore the bellows, then I learn the scales',
    'Steps: buy a stand, find a teacher, play for Gran',
    'I will take lessons with Zoë and play in the pub on Fridays',
    'by practising scales and copying two recordings',
    "I'd start with the easy pieces and record myself every month",
    'Plan: scales in spring, two waltzes in summer',
    "1) rent one 2) join the beginners' group 3) play at the harvest dinner",
    "I'll ask Mina for her notes, copy the exercises and do one each evening",
    'Watch the tutorial series, rebuild the example, then do our own case',
  ],
  'from what is now': [
    'at the moment I manage two songs, the goal is ten',
    'currently at 40 %, target 60 %',
    'last year we sold 12, this year it should be 30',
    'up from 3 in the spring',
    '8 of 20 are done',
    'two chapters are left',
    'five of the doors have been hung',
    'I have sat in on three',
    'in winter we printed 300',
    'six of them I did in May',
  ],
  'risk and its answer': ['If my wrist hurts, I switch to ten minutes a day', 'should the lessons be cancelled I practise with the app'],
  'one step, or a bare claim with something in it': [
    'I will ask my cousin for tips',
    'I have support',
    'My mentor will support me',
    'maybe a course in autumn',
    'Some courses, maybe a book',
    'I could ask Dana',
    'by practising',
    'I might join the club',
    'someone from the band might help',
  ],
}

/** Claims and resolve alone. */
const untold: readonly string[] = [
  'yes, realistic',
  "I'll work hard",
  'I will try my best',
  "it's doable",
  'with discipline',
  'it will be tough',
  'I really want it',
  'realistic if I put my mind to it',
  'it depends on me',
  'nothing stands in the way',
  'I believe in myself',
  'never give up',
  'I have to stop making excuses',
  "it won't be easy",
]

const verdicts = (words: string): readonly string[] => aroundGoal(words).map((markdown) => judged(markdown).judgement.achievable.kind)

describe.each(Object.entries(told))('%s is a means, or half of one', (_, sentences) => {
  test.each(sentences)('%s', (words) => expect(verdicts(words)).not.toContain('missing'))
})

describe('what is none', () => {
  test.each(untold)('%s', (words) => expect(new Set(verdicts(words))).toEqual(new Set(['missing'])))
})

const means = (markdown: string): string => judged(markdown).judgement.achievable.kind

test.each<readonly [says: string, markdown: string]>([
  ['the target, then where it stands', 'O: Be solid\n\n- KR1: 95 % punctual trains, from 91 %\n'],
  ['from and to in a labelled line', 'O: Build a membership\n\nKR: fee from €9 to €12\nKR: open a family tariff\n'],
  ['where it stands in a cell, the target in the next', '| Key result | Target |\n|---|---|\n| Late orders, from 9 % | 3 % |\n'],
  [
    'a column Start that holds a figure',
    '| Objective | KR | Start | Goal |\n|---|---|---|---|\n| Members swim again | visits per member | 1.4 | 4 |\n',
  ],
  ['deeds under a title that is a wish', '## Usability testing\n\n- book eight nurses\n- write the script\n'],
  ['how many of all, in brackets', 'Visit every harbour museum (4/11)\n'],
  ['how many are done, in brackets', 'Finish the Tolkien novels (2 read)\n'],
  ['how many there are so far', 'Collect 300 stamps (80 so far)\n'],
  ['how much of all is done', 'Glider licence by 4 June: 30 hours flown of the 45\n'],
  ['what a check found', 'No guest leaves without a bill. The June audit found a third of tables unpaid.\n'],
  ['deeds in a row behind by', 'Glider licence by 4 June by finishing the course, logging my hours and sitting two mocks.\n'],
  ['things named behind by way of', 'Raise tips by 8 %, by way of a tasting evening and a short course\n'],
  ['how far one is', "Sew a coat. I'm halfway through.\n"],
  ['that it was done before', 'Sew a coat. I have done it twice before.\n'],
  ['what somebody has', 'Sew a coat. My cousin has a loom.\n'],
  ['who somebody is', 'Register the bakery. The solicitor is my brother-in-law.\n'],
  ['how much of it each time', 'Sew a coat. Two seams a day.\n'],
])('Baseline or steps: %s', (_, markdown) => expect(means(markdown)).toBe('stated'))

test.each<readonly [says: string, markdown: string]>([
  ['a box under an area', '## Fun\n\n- [ ] Build a kite\n'],
  ['a box under a time', '### This month\n\n- [ ] Swim in the lake at least once\n'],
  ['a box under things', '## Things to do\n\n- [ ] Paint a portrait\n'],
  ['duties under their name', '### Weekly duties (depot)\n\n1. ring each supplier twice monthly\n2. walk one hour with each lead\n'],
  ['how it will be', '## Tidy wiki\n\n1. Duties are written into the wiki\n2. The wiki is linked from each page\n'],
  ['how it will be marked', '**Objective:** Keep 97 % of tenants\n\n90–93 % met · 94–96 % exceeded\n'],
  ['a box under things of a kind', '### Projects\n\n- [ ] Build a popular board game\n'],
  ['an item under events', '**Meetups**\n\n- Attend 3 debates per month\n'],
  ['the goal behind its number', '#### 4. Plan and run at least 2 garden parties this year\n'],
  ['the wish below a topic', '## Baking\n\nMeet with the chef every second Friday.\n'],
  ['what one is told', 'Sew a coat by 4 June. The fire officer gave us a warning last time.\n'],
  ['how many others did something', 'Sew a coat by 4 June. Last week four guests asked for it.'],
  ['to how many of a number something happened', 'Replace the stair carpet. Two of the eight lodgers have fallen on it.'],
  ['how many of a number will go', 'Train a second signaller by 4 May, because two of our three retire.'],
  ['what others took away', 'Keep the crypt dry. Three lenders took their chests back.'],
  ['what there is not', "Open a repair café. I don't have a room or any tools."],
  ['what one wishes to have', 'Learn more knots. I could have a better memory for knots.'],
  ['what others have done instead', "Mend the lift by 2 May. The undertakers have begun to use St Jude's."],
  ['what others have said', 'Bell strokes missed under 1 in 500. The bishop has written twice.'],
  ['who else is there', 'Paint the boat by May. The fishermen come on Tuesdays.'],
  ['what a verb takes', 'Consider using checklists for handovers'],
  ['how others are to work', 'Get a dozen colleagues using the lesson bank by June'],
  ['why, behind since', 'Write a summary of the finds, since the farmers who lent us their maps have asked for it.'],
  ['the goal below its name', '## Signal box exam\n\nPass the route exam for the coastal line on 6 March.\n'],
  ['what is wanted, behind a colon', 'Welcome series: 5 mails, live in May\n'],
  ['how one has been', "Love my job more. I've been on standby since the merger.\n"],
])('No steps and no baseline: %s', (_, markdown) => expect(means(markdown)).toBe('missing'))
