import { expect, test } from 'vitest'
import { judged } from './judged.js'

/**
 * Verb class × object class → what a stranger could picture. Each verb of a cell meets each of its objects; the rule is the cell's, not a sentence's.
 * `missing`: a direction without anything one could see; `pictured`: at least what it is about; `stated`: what will be seen.
 */
interface Cell {
  readonly said: 'missing' | 'pictured' | 'stated'
  readonly verbs: string
  readonly objects: string
}

const directions = 'improve, strengthen, work on, get better at, sharpen, deepen, focus on, prioritise'
const inTheHead = 'learn about, understand, become familiar with, get comfortable with'
const states = 'be, become, feel, stay, remain, come across as'

const qualities =
  'patience, my bedside manners, rapport with patients, team chemistry, stage presence, workmanship, decisiveness, my outlook, hospitality, parental engagement, staff wellbeing, my eating habits, sense of rhythm, quality of care'
const vessels =
  'myself, things, my skills, my career, everything, the way we work, new skills, my profession, current trends, best practices, modern approaches'
const qualified =
  'transferable skills, career options, clinical knowledge, study skills, healthy habits, emerging technologies, sales performance, team communication, industry trends'
const subjects =
  'Kubernetes, TIG welding, wound dressing, crop rotation, jazz harmony, sheep shearing, ECG interpretation, contract law, pastry lamination, kerning, phlebotomy, our deployment pipeline, the handover sheet, my backhand'
const ways =
  'more patient, a better listener, calmer, a trusted adviser, more self-assured, fearless, at peace with myself, in control, a safe pair of hands, more decisive, respected, fully engaged, more commercially minded'
const made =
  'a chicken coop, the onboarding guide, my third chapter, a jig for the press, the tasting menu, the route sheet for Antwerp, a moot memorial'

const cells: Readonly<Record<string, Cell>> = {
  'a direction and a quality': {
    said: 'missing',
    verbs: directions,
    objects: qualities.replace('my bedside manners, ', '').replace('my eating habits, ', ''),
  },
  'a direction and an empty word': { said: 'missing', verbs: directions, objects: vessels },
  'a direction and an empty word with an everyday one before it': { said: 'missing', verbs: directions, objects: qualified },
  'a direction and a subject': { said: 'pictured', verbs: directions, objects: subjects },
  'what goes on in a head and a quality or an empty word': { said: 'missing', verbs: inTheHead, objects: vessels },
  'what goes on in a head and a subject': { said: 'pictured', verbs: inTheHead, objects: subjects },
  'a state and how somebody is': { said: 'missing', verbs: states, objects: ways },
  'what leaves something behind and a thing': { said: 'stated', verbs: 'write, publish, finish, build, deliver', objects: made },
  'what leaves something behind and a quality': {
    said: 'missing',
    verbs: 'create, build, deliver',
    objects: 'value, excellence, momentum, a good atmosphere, a positive environment, strong relationships, a culture of learning, clarity',
  },
  'what can be watched and an empty word': {
    said: 'missing',
    verbs: 'share, discuss, talk about, practise',
    objects: 'new things, various areas, my skills, ideas, experiences, best practices, opportunities',
  },
  'a mood, wherever and among whomever': {
    said: 'missing',
    verbs: 'lift, improve, raise, foster, keep, create',
    objects:
      'morale on the night ferry, trust among the lodgers, joy in the canteen, a culture of respect at the pit, team spirit across the yards',
  },
  'a mood made of something one knows or does with somebody': {
    said: 'pictured',
    verbs: 'improve, deepen, strengthen',
    objects: 'my understanding of tidal charts, my knowledge of roman law, the relationship with the mill owner, my skills in bookbinding',
  },
  'what anything may be called': {
    said: 'missing',
    verbs: 'be, become',
    objects: 'a lively hub in the harbour, a good example to the cadets, a strong voice for the tenants, a welcoming place in the old town',
  },
  'what ends in the head only': {
    said: 'missing',
    verbs: 'stop',
    objects: 'dithering, worrying, overthinking, doubting myself, procrastinating',
  },
  'no verb and a quality': {
    said: 'missing',
    verbs: '',
    objects:
      'Networking, Leadership presence, Work-life balance, More confidence, Stronger teamwork, Self-care, Growth mindset, Inner peace, Fewer distractions, Better boundaries',
  },
}

const list = (words: string): readonly string[] => words.split(', ')

test.each(Object.entries(cells))('%s', (_, { said, verbs, objects }) => {
  const otherwise = list(verbs).flatMap((verb) =>
    list(objects)
      .map((object) => `${verb} ${object}`.trim())
      .filter((goal) => !says(goal, said)),
  )
  expect(otherwise).toEqual([])
})

/** However a vague goal is dressed, it pictures nothing; however a plain one is, it pictures something. */
const dresses: Readonly<Record<string, (goal: string) => string>> = {
  'I want': (goal) => `I want to ${goal}`,
  'a goal of mine': (goal) => `My main goal for this year is to ${goal}`,
  'with a day': (goal) => `${capital(goal)} by December 2027`,
  'with a period': (goal) => `By the end of the year, I will ${goal}`,
  'by a name': (goal) => `Maria will ${goal}`,
  'as somebody': (goal) => `As a team lead, I want to ${goal}`,
  'as somebody, without a comma': (goal) => `As a new head of year I want to ${goal}`,
  'finding ways': (goal) => `Find ways to ${goal}`,
  challenged: (goal) => `Challenge myself to ${goal}`,
  helped: (goal) => `Help me ${goal}`,
  'In Title Case': (goal) => goal.split(' ').map(capital).join(' '),
  'IN CAPITALS': (goal) => goal.toUpperCase(),
  'under a label': (goal) => `KPI 4: ${goal}`,
  'with tags': (goal) => `${capital(goal)} #growth #2027`,
  'with an aside': (goal) => `${capital(goal)} (Anselm knows the mayor)`,
  'and how things are': (goal) => `${capital(goal)} - I'm in meetings 31 hours a week`,
  'and what happened': (goal) => `${capital(goal)}. Last July three deckhands walked off in Lerwick.`,
  'and who helps': (goal) => `${capital(goal)}. My supervisor at the nursery lets me have extra shifts on Saturdays.`,
}
const vagueGoals =
  'improve my communication skills, be a better listener, become more confident, strengthen stakeholder relationships, get better at time management, be more organised, improve team morale, drive innovation, take on more responsibility, enhance customer satisfaction'
const plainGoals =
  'pass the CKA exam, publish the onboarding guide, weld a gate for the school, plant thirty oaks, repair the kiln, sell the caravan, cook dinner for eight, shadow the night matron twice, get better at system design, paint the front door'

test.each(Object.entries(dresses))('a vague goal %s', (_, dress) => {
  expect(
    list(vagueGoals)
      .map(dress)
      .filter((goal) => !says(goal, 'missing')),
  ).toEqual([])
})

test.each(Object.entries(dresses))('a plain goal %s', (_, dress) => {
  expect(
    list(plainGoals)
      .map(dress)
      .filter((goal) => !says(goal, 'pictured')),
  ).toEqual([])
})

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function says(goal: string, said: Cell['said']): boolean {
  const { kind } = judged(`## Goals\n\n- ${capital(goal)}\n`).judgement.specific
  return said === 'pictured' ? kind !== 'missing' : kind === said
}
