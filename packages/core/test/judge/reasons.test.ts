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

test.each<readonly [says: string, markdown: string]>([
  ['since with what is so', 'Sew the curtains since half my orders come from there.'],
  ['what the goal itself supports', 'Sew the curtains. It supports our district strategy.'],
  ['what is refused is ours', "Sew the curtains. If not, the brewery won't extend our lease."],
  ['what they do to us', 'Sew the curtains. The insurer writes to us each time.'],
])('A reason without a connector: %s', (_, markdown) => expect(reason(markdown)).toBe('stated'))

test('what is done for fun is a personal reason', () => {
  expect(reason('Sew the curtains, for fun.')).toBe('partial')
})

test.each<readonly [says: string, markdown: string]>([
  ['since a day', 'Row on the lake since May'],
  ['since a deed of before', 'Sew the curtains since my mother taught me'],
  ['what a bank lends', 'Sew the curtains. The bank lends us a van.'],
])('No reason: %s', (_, markdown) => expect(reason(markdown)).toBe('missing'))
