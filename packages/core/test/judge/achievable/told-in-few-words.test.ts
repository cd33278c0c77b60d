import { expect, test } from 'vitest'
import { judged } from '../judged.js'

test.each([
  ['a share in brackets', 'Bind the parish magazine by 3 May (14 volumes of 62).'],
  ['a count and what became of it', 'Sell 300 raffle tickets by the fair, 120 gone.'],
  ['where they are', 'Log 50 night landings by September (19 in the book).'],
  ['a part with its label', 'Label every reel by June. Shelves A to F are labelled.'],
  ['one part done and one to do', 'Paint the dinghy by Easter. Hull done, deck to do.'],
  ['a time that was, and its figure', 'Recycle 70 % of the waste by Q4. Q1 came in at 52.'],
  ["one's own figure", 'Jump 1.60 m on 9 July. My best is 1.52.'],
  ['what it was', 'Blood sugar 48 (was 57) by the check-up on 4 May'],
  ['the best so far', 'Ring a full peal (5,040 changes) by May. Longest touch so far 1,260.'],
  ['chapters with somebody', 'Hand in the file by May. Chapters 1 and 2 with the reviewer.'],
  ['where one is', 'Deadlift 120. I am stuck at 100.'],
  ['what was got', 'Resit Anatomy. Got 44.'],
  ['a quarter and its figure', 'Scan 98 % of the parcels within 2 hours (Q3: 91 %)'],
  ['so many times so much', 'Pay off the sofa: 4 × £90.'],
  ['an arrow over a day', 'Lap time: 2:10 in week 1 → 1:58 in week 10'],
  ['what is left', 'Visit all 40 farms by November (13 left)'],
  ['what is still missing', 'Restore the gig by July. Still missing: thole pins and paint.'],
  ['how many more', 'Reach 1,000 observations by May. I need another 140.'],
  ['instalments', 'Buy the loom (£960) by next June: £80 from every wage.'],
  ['who has done it before', 'Build the chicken run by Easter with Oskar, who has built two.'],
  ['an answer to the question of help', 'Pass the B2 in June. Help? My flatmate is German.'],
])('told in few words: %s', (_, markdown) => expect(judged(`${markdown}\n`).judgement.achievable.kind).toBe('stated'))

test.each([
  ['someone beside', 'Sew the costumes by 5 December, Nadia and her mother with me.', 'partial'],
  ['of which kind they are', 'Build six benches by May, two with backs', 'missing'],
  ['what each costs', 'Sell 300 raffle tickets by the fair, 20 pence each.', 'missing'],
  ['how long each takes', 'Interview 15 former pupils by half-term (10 minutes each).', 'missing'],
  ['what others have', 'Sell out the 180 seats on 3 December. The Lyceum had 900.', 'missing'],
  ['how all parts are to be', '## Sort the barn\n\nHay moved, loft swept.', 'missing'],
  ['nothing is to be left', 'Ship the pass by June, 0 critical violations left.', 'missing'],
  ['the goal once more', 'Write 500 words a day until May. Five hundred words a day, no more.', 'missing'],
  ['how it will be known', 'Improve the ward round by measuring how long each visit takes', 'missing'],
  ['more of the same', 'Speak better with the night team by talking to them more', 'missing'],
  ['who is away', 'Fence the paddock. Dad is in Spain.', 'missing'],
  ['where one is to be so', 'be kinder to myself\n- in the mirror\n- at meals\n- on the scales', 'missing'],
  ['whom one meets', 'Settle the fence with my neighbour by May.', 'missing'],
])('no evidence of more than it says: %s', (_, markdown, kind) => expect(judged(`${markdown}\n`).judgement.achievable.kind).toBe(kind))
