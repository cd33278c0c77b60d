import { describe, expect, test } from 'vitest'
import { aroundGoal, judged } from './judged.js'

/** Why, told around a goal with or without a word that says so. */
const told: Readonly<Record<string, readonly string[]>> = {
  'with a word that says why': [
    'because the band at our care home has lost its player',
    'so that we can bid for the school contracts',
    'in order to become shift leader',
    'to qualify for the lead role',
    'as the inspectors come back in spring',
    'since nobody else on the team can do it',
    'so the nurses no longer have to wait for us',
    'due to the new regulation',
    'that way the second shift is independent of me',
    'given that two seniors retire next year',
    'to be able to take over the department',
    'otherwise the contract lapses',
    'so our apprentices get a proper start',
    'because our clients ask for it',
    'for my promotion to band 6',
    'to support the merger',
    'so that customers get an answer on the same day',
    'with a view to the team lead post',
    "in preparation for the deputy's job",
    'as I take over the account in May',
    "needed for the trainer's licence",
  ],
  'tied to a strategy': [
    'supports objective 2 of the service plan',
    'aligned with the digital strategy',
    'contributes to the carbon target',
    "part of the department's plan for 2027",
    'it feeds into the annual quality report',
    "in line with the ward's falls programme",
    "this is one of the board's three priorities",
    'it is in our strategy for 2030',
    "serves the museum's access policy",
  ],
  'somebody asks for it': [
    'the regulator requires it',
    'our insurer asks for proof',
    'my manager wants two people who can do it',
    'the contract says so',
    'it is required for the sign-off',
    'the works council insists on it',
    'customers keep asking for it',
    'the new law demands it',
    'head office expects every branch to have one',
    'the auditors flagged it',
    'my appraisal names it',
    'the school depends on it',
  ],
  'a problem with a consequence for others': [
    'we lost two tenders because of this',
    'last winter a colleague was hurt',
    'clients have complained about late invoices',
    'two pupils dropped out over it',
    "nobody can restart the line when I'm ill",
    'every mistake costs the clinic 60 euros',
    'newcomers get lost in it',
    'the team has to redo my work',
    'deliveries were late four times in May',
    'half of the visitors leave without buying',
    'we nearly lost the account in spring',
  ],
  'what it opens or gives': [
    "it opens the way to the supervisor's job",
    'this frees the nurses from paperwork',
    'with it I can apply for the senior post',
    'then we can train our own apprentices',
    'it would let us take on a second class',
    'after that I may run the clinic alone',
    "the certificate counts towards the chief engineer's licence",
    'it makes me eligible for the partner track',
  ],
  "one's own or any reason": [
    'because I enjoy it',
    "it's important to me",
    'for my own peace of mind',
    'to grow',
    "I've always wanted to",
    "since it's fun",
    'my kids would love it',
    'because it matters',
    "I'm tired of asking others",
    'so I feel better',
    'I want to be proud of something',
    'I hate being the slow one',
    'it is good for me',
    'because everybody does it',
    "I'm ashamed that I can't",
    "it's something I dream of",
    'for the fun of it',
  ],
}

/** Means, days and measures. */
const untold: readonly string[] = [
  'I have two free evenings a week',
  'the course is booked',
  'my aunt teaches me',
  'by the end of May',
  'twice a week',
  'done when I can do ten of them',
  'I start in April',
  'tickets are bought',
  'next step: ask Dana',
  'currently I can do three',
]

const verdicts = (words: string): readonly string[] => aroundGoal(words).map((markdown) => judged(markdown).judgement.relevant.kind)

describe.each(Object.entries(told))('%s is a reason, or half of one', (_, sentences) => {
  test.each(sentences)('%s', (words) => expect(verdicts(words)).not.toContain('missing'))
})

describe('what is none', () => {
  test.each(untold)('%s', (words) => expect(new Set(verdicts(words))).toEqual(new Set(['missing'])))
})

const reason = (markdown: string): string => judged(markdown).judgement.relevant.kind

/** What hangs on it, told plainly beside a goal. */
const stakes: Readonly<Record<string, readonly string[]>> = {
  'since with what is so': [
    'Sew the curtains since half my orders come from there.',
    'Sew the curtains, since the hall only books insured firms.',
  ],
  'what the goal itself supports': [
    'Sew the curtains. It supports our district strategy.',
    'Sew the curtains. This goal supports Harbour Goals 2 & 5.',
    'Sew the curtains. Aligned to the Old Town Strategy.',
    'Sew the curtains. In support of the Harbour Plan.',
    'Sew the curtains. Under the Old Town Programme.',
  ],
  'what is refused is ours': ["Sew the curtains. If not, the brewery won't extend our lease."],
  'what they do to us': [
    'Sew the curtains. The insurer writes to us each time.',
    'Sew the curtains. The folds catch dust and the inspector fines us.',
    'Sew the curtains, the landlord gave us a warning in May.',
  ],
  'what comes if somebody does not': [
    "Sew the curtains. If the examiner doesn't come, the pupils have to wait a year.",
    'Sew the curtains. If the council does not renew it, we must close the club.',
  ],
  'where others draw the line': [
    'Sew the curtains. Below 12 children the council closes our group.',
    'Sew the curtains. Without a certificate the insurer pays nothing.',
  ],
  'what is given on a condition': [
    'Sew the curtains. The foundation only supports houses with a stage.',
    'Sew the curtains. The brewery lends only to clubs with a manager.',
  ],
  'who goes or what falls': [
    'Sew the curtains. Four families have moved to the other school.',
    'Sew the curtains. Half our members have gone to the gym next door.',
    'Sew the curtains. Guests are leaving.',
    'Sew the curtains. Sales have halved since the fire.',
  ],
  'who decides by it': [
    'Sew the curtains. The board decides about our rent after that.',
    'Sew the curtains. The council decides whether we may stay.',
  ],
  'what is at stake': ["Sew the curtains. That's six jobs.", "Sew the curtains. It's the whole winter contract."],
  'what one gets for it': [
    'Sew the curtains. Whoever manages gets a permanent job.',
    'Sew the curtains. Those who finish become journeyman.',
  ],
  'what it does for a career': ['Sit the exam to further my career.', 'Sit the exam to widen my career options.'],
  'what somebody whom it is about hopes for': ['Introduce Pia to two editors. She hopes to work as a translator.'],
}

describe.each(Object.entries(stakes))('A reason without a connector: %s', (_, goals) => {
  test.each(goals)('%s', (markdown) => expect(reason(markdown)).toBe('stated'))
})

test.each([
  'Sew the curtains, for fun.',
  'Sew the curtains. I like making things.',
  'Sew the curtains. It will change my life.',
  'Sew the curtains. Never want to be laughed at again.',
  'Sew the curtains. I cannot forget it.',
])('A personal reason: %s', (markdown) => expect(reason(markdown)).toBe('partial'))

test.each<readonly [says: string, markdown: string]>([
  ['since a day', 'Row on the lake since May'],
  ['since a deed of before', 'Sew the curtains since my mother taught me'],
  ['what a bank lends', 'Sew the curtains. The bank lends us a van.'],
  ['when somebody decides', 'Sew the curtains. The jury decides on 1 July.'],
  ['what remains', 'Sew the curtains. Nine metres are left.'],
  ['what is still to do', 'Finish the course, three modules left.'],
  ['who comes when', 'Sew the curtains. The members meet there on Mondays.'],
  ['that nothing is needed', 'Sew the curtains. We need nothing else.'],
  ['whom it suits', 'Sew the curtains. Jo is fine with Fridays.'],
])('No reason: %s', (_, markdown) => expect(reason(markdown)).toBe('missing'))
