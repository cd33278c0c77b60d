import { describe, expect, test } from 'vitest'
import { judged } from './judged.js'

/** What is told of others beside a goal, without a word that says why: it hangs on the goal, and helps nobody to reach it. */
const reasons: Readonly<Record<string, readonly string[]>> = {
  'what must be or cannot be in a case': [
    'If the coach firm pulls out we have to drop the Thursday outing',
    'Unless the pump holds, the lock keeper must shut the canal',
    'If enrolment stays like this the college merges us with Leith',
    "Without a second signature the pharmacy can't hand out morphine",
    'Fewer than twelve entries and the regatta is off',
    'Below 80 % the county takes the contract back',
    "Without it the notary won't register the flat",
    "If the kiln isn't certified the gallery can't sell our bowls",
    'No certificate, no night flights',
  ],
  'who alone gets it': [
    'The brewery delivers only to bars with a cellar log',
    'Only boats with a survey may race at Cowes',
    'The abattoir takes only tagged lambs',
    'Publishers only look at finished manuscripts',
    'Grants go only to clubs with a safeguarding policy',
    'Nobody gets on the roof without that card',
    'The diocese sends us its weddings only with a working organ',
    'No organ, no weddings',
    'Schools in the valley take only coaches with a first-aid card',
  ],
  'who is let in, and what the best get': [
    'Whoever wins sings at the opening',
    'The judges pick their trainee from the finalists',
    "The winner gets a year's residency in Basel",
    "Chef Adam puts nobody on the pass who can't break down a fish",
    "The stable won't let anyone ride out who hasn't the badge",
    'Those who pass may lead tours alone',
    'The best three go to the nationals',
    'Whoever plays there gets the chapel for the year',
    'The dean gives the chapel to whoever wins it',
  ],
  'who or what goes away': [
    'Our Sunday trade has melted away since the tram stopped',
    'Half the altos left after Christmas',
    'Orders from the villages are down by a third',
    'Two of our best fitters went to the shipyard',
    "We're down to four pupils in the brass class",
    'Every week another stall holder gives up',
    'Fewer and fewer walkers stop at the hut',
    'More and more parents send their kids to the other school',
    'Nobody under forty comes any more',
  ],
  'who has a say': [
    'In autumn the synod votes on whether we stay open',
    'The landlord is thinking of selling',
    'The council wants to close the branch',
    'The bishop has warned us twice',
    'The club has us on a watch list',
    'The inspector gave us until March',
    'The league fines us for every late sheet',
    'The sponsor is watching the attendance',
    'Our rating hangs on response times',
  ],
  'what is at stake': [
    "That's nine jobs",
    "It's four families",
    "That's six beds",
    'It would cost us the contract',
    'Two apprenticeships hang on it',
    'There are 40 jobs at stake',
    "We'd lose the stall",
    'That is fourteen apprentices without a place',
    "It's the last bus line the village has",
  ],
  'where somebody wants to go': [
    "She'd like to go into paediatrics one day",
    'Kofi hopes to become a notary',
    'He wants to get into sound design',
    'Both want to open their own salon',
    "He's applying for the fire service in spring",
    'She is up for deputy head in May',
    'He wants to go into book design',
    'Imke would love to become a midwife',
    'They both hope to move to the head office in Lyon',
  ],
  'what plan of others it is in': [
    "The bishop's energy roadmap (page 9) asks for it",
    "It is target 3 in the county's water plan",
    'This is measure B4 of the mobility concept',
    "The district's reading strategy, chapter 2, names it",
    'The board has made it one of its three aims',
    'Our charter says so',
    "The dean's heritage plan (action 4) depends on it",
    'Our sustainability charter asks every depot for this',
    "This is item 7 of the borough's cycling agenda",
  ],
  'what for': ['To advance my nursing career', 'In order to be taken on after the apprenticeship', 'As a stepping stone to head gardener'],
  'what befalls others': [
    'The night crew waits twenty minutes for each key',
    'Guests stand in the rain at the gate',
    'Walkers get lost at the fork',
    "Passengers miss their connection when we're late",
    'The dye shop sends back one roll in five',
    'Every wrong label costs the dairy a pallet',
    'The ambulance needs fourteen minutes to reach us',
    'The kids have nowhere to go after four',
    "Tourists think we're closed",
  ],
}

const beside = (words: string): readonly string[] => [
  `## Goal: Repaint the boat shed\n\n${words}.\n`,
  `- Repaint the boat shed by 4 June. ${words}.\n`,
]

const kinds = (words: string) =>
  beside(words).map((markdown) => {
    const { relevant, achievable } = judged(markdown).judgement
    return [relevant.kind, achievable.kind]
  })

describe.each(Object.entries(reasons))('A reason and no means: %s', (_, sentences) => {
  test.each(sentences)('%s', (words) =>
    expect(kinds(words)).toEqual([
      ['stated', 'missing'],
      ['stated', 'missing'],
    ]),
  )
})

test.each([
  'The dairy lends us a cooling van',
  'The parish pays for the bus',
  "I've three evenings a week for it",
  'The city gives us the square for free',
  'The flour is ordered',
  'The translator has agreed to read it',
  'The forester shows us where to cut',
  "We've done the first four already",
  'The harbour master lends us his launch',
  'The bank holds the money already',
  'The school lets us use its kiln on Fridays',
])('A means and no reason: %s', (words) =>
  expect(kinds(words)).toEqual([
    ['missing', 'stated'],
    ['missing', 'stated'],
  ]),
)

test.each([
  'If it rains we move inside',
  'Under the stairs are the ladders',
  "Below the bridge there's a mooring",
  'If I finish early I read the next one',
  'There are only three copies in town',
  'Entry is only 5 €',
  'Whoever comes brings a cake',
  'The winner of last year was Tom',
  'Half the boards are cut',
  'My cousins left for the coast on Friday',
  'The council meets on Tuesdays',
  'The trust decides on 1 July',
  'The bishop comes for tea',
  'The landlord lives upstairs',
  "That's three chapters a month",
  "That's 20 km",
  "That's all",
  "It's my third try",
  'She lives in Hull',
  'See the map of the hall',
  'The guests arrive at eight',
  "The walkers' hut is at the top",
  'The cleaners come on Thursdays',
  'The dye shop is next door',
  'The ambulance station has two bays',
  'The caretaker is called Jim',
  'The scouts meet there on Mondays',
  'I need two more cloths',
])('Neither: %s', (words) =>
  expect(kinds(words)).toEqual([
    ['missing', 'missing'],
    ['missing', 'missing'],
  ]),
)

test.each([
  ['by a day and a month', 'Mend the gate by 9.5.'],
  ['by a day and a month behind a word of an end', 'Mend the gate. Deadline: 17.8.'],
  ['by a day whose month begins with 0', 'Mend the gate, last day 30.09.'],
  ['at an occasion with a known day', 'Hang the new bell at the Easter market.'],
])('A deadline: %s', (_, markdown) => expect(judged(markdown).judgement.timeBound.kind).toBe('stated'))

test.each([
  ['by how much', 'Improve my pace by 2.5.'],
  ['a mark', 'Raise the score to 7.5.'],
  ['when others decide', 'Mend the gate. The parish council votes on the lease in May.'],
])('No deadline: %s', (_, markdown) => expect(judged(markdown).judgement.timeBound.kind).toBe('missing'))
