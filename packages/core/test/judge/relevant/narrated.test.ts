import { expect, test } from 'vitest'
import { judged } from '../judged.js'

const reasonIn = (told: string): string => judged(`Rehang the sluice by 9 May. ${told}\n`).judgement.relevant.kind

test.each([
  'I forgot the grease last time so it took two afternoons.',
  'I tried in 2022 and gave up after six.',
  'It was a bit of a struggle to get the maps.',
  "I don't know if that is fast.",
  'The last session was cancelled because of fog.',
  'So I need to order chain in March.',
  'This will be checked by a short talk.',
  'She has done the first half and shadowed me once.',
  "Rain is forecast, so I'll start on the north side.",
  'The frame took me two summers to carve, so not too fast.',
])('%s: how it went or what comes of it, and no reason', (told) => expect(reasonIn(told)).toBe('missing'))

test.each(['yes', 'Yes, absolutely', 'Yes!'])('%s under Relevant: no reason', (answer) =>
  expect(judged(`Sew four banners by Easter\n\n**Relevant:** ${answer}\n`).judgement.relevant.kind).toBe('missing'),
)

test.each([
  'Until then four of us carry.',
  'Meanwhile the procession borrows them from Saint Bride.',
  'Zalando signs for another year if we scan.',
  'When Hamid is off, nothing gets fired.',
  'Soloists bring their own tuner and bill us.',
  "I'm going for the ward sister post at Leighton.",
  'Maria is the only one who can fire it.',
  'The bishop has written twice.',
  'Tesco has put us on notice.',
  "I've put in for deputy head.",
  'Under 8 and Bosman keeps us in the catalogue.',
  'The undertakers have begun to use another chapel instead.',
])('%s: how others get by, and what hangs on it', (told) => expect(reasonIn(told)).toBe('stated'))

test.each(['Lecturers print their slides.', 'My grandfather was a miller.', "My knees won't get younger."])(
  '%s: a reason of a kind',
  (told) => expect(reasonIn(told)).toBe('partial'),
)
