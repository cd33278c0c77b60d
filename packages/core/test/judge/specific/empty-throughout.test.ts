import { describe, expect, test } from 'vitest'
import { judged } from '../judged.js'

const specificOf = (goal: string): string => judged(`# ${goal}\n`).judgement.specific.kind

describe('what institutions speak of pictures nothing, wherever and for whomever it is', () => {
  test.each([
    'Build institutional capacity for research',
    'Build capacity in areas of vital importance',
    'Strengthen links between the archive and local groups',
    'Develop, formalise and expand partnerships with regional organisations',
    'Increase participation of under-represented groups in our activities',
    'Ensure fair and equitable access to opportunities',
    'Ensure that our services are excellent',
    'Provide a clear pathway to excellence for talented athletes',
    'Maintain a strong, positive working relationship with the board',
    'Collaborate with partners to advance attainment in the region',
    'Attract and retain an excellent and diverse faculty',
    'Empower staff to take ownership',
    'Involve service users meaningfully in everything we do',
    'Champion the rights of our members',
    'Offer a rich and varied programme of activities',
    'Create a lively campus life which engages our diverse student body',
    'The gallery aims to inspire and engage diverse audiences',
    'To be a trusted partner to government and industry',
    'Engaged and empowered citizens',
    'Effective and Efficient Government',
    'Foster an engaged, connected and caring parish',
    'Engage the tenants to build trust',
    'Grow a loyal readership',
    'Become the fastest-growing choir',
    'Ensure effective and efficient use of resources',
    'Provide reliable, affordable and accessible services',
    'Create the conditions for everyone to succeed',
    'Improve communication by being clearer',
  ])('%s', (goal) => expect(specificOf(goal)).toBe('missing'))
})

describe('a topic, a thing or one person in it can be pictured', () => {
  test.each([
    ['Support bee-keeping in the borough', 'partial'],
    ['Improve the relationship with my co-founder', 'partial'],
    ['Handle difficult guests at reception', 'partial'],
    ['Engage fathers in the stay-and-play group', 'partial'],
    ['Promote the use of public transport', 'partial'],
    ['Promote adult literacy', 'partial'],
    ['Create a popular developer tool', 'partial'],
    ['Lead a major event', 'partial'],
    ['Reduce response times', 'partial'],
    ['Improve the energy efficiency of our homes', 'partial'],
    ['Better buses', 'partial'],
    ['The harvest supper should be calmer than last year', 'partial'],
    ['Lead the choir so well that they sing Evensong without me', 'partial'],
    ['Provide free breakfast for all Year 1 pupils', 'stated'],
    ['Create a sensory garden behind the day centre', 'stated'],
    ['Clean and repaint the bandstand', 'stated'],
    ['Draft and adopt a lone-working policy', 'stated'],
    ['Hire a public engagement officer', 'stated'],
    ['Get promoted', 'partial'],
  ] as const)('%s: %s', (goal, kind) => expect(specificOf(goal)).toBe(kind))
})

describe('a verb that no list holds is known by its place, a name in letters by its form', () => {
  test.each([
    ['Lime-wash the north gable', 'stated'],
    ['Foal-proof the paddock', 'stated'],
    ['Bleed the radiators', 'stated'],
    ['Get my CELTA', 'stated'],
    ['Gain QTS', 'stated'],
    ['Apply for citizenship', 'stated'],
    ['Interpret at one inquest', 'partial'],
    ['Stay in Budapest', 'partial'],
    ['Rinse the jars. Fill six of them.', 'stated'],
  ] as const)('%s: %s', (goal, kind) => expect(specificOf(goal)).toBe(kind))
})

describe('by what one improves is seen, in full where it is said with what', () => {
  test.each([
    ['Enhance my negotiation skills by shadowing Ruth in two contract talks', 'stated'],
    ['Promote my blog more by sharing each post on Pinterest', 'stated'],
    ['Improve my presentation skills by giving a few internal talks', 'partial'],
    ['Improve teamwork by eating lunch together', 'partial'],
    ['Engage the community by building enduring partnerships', 'missing'],
  ] as const)('%s: %s', (goal, kind) => expect(specificOf(goal)).toBe(kind))
})

describe('of whom it is wanted is none of what is wanted', () => {
  test.each([
    ['We want the desk, the door and the stage to pull together', 'missing'],
    ['We want all staff to feel valued', 'missing'],
    ['I want my team to communicate better', 'missing'],
    ['I want the porters to share one radio channel', 'stated'],
    ['I want Ana to run two meetings', 'stated'],
    ['I want a tool to measure the pH', 'partial'],
    ['I want my students to enjoy chemistry', 'partial'],
  ] as const)('%s: %s', (goal, kind) => expect(specificOf(goal)).toBe(kind))
})
