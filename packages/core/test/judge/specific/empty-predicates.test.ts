import { describe, expect, test } from 'vitest'
import { judged } from '../judged.js'

const specificOf = (goal: string): string => judged(`# ${goal}\n`).judgement.specific.kind

describe('one’s own field, and better, pictures nothing', () => {
  test.each([
    'Run a slicker bakery',
    'Make bolder radio',
    'Lead a tidier, calmer studio',
    'Lead a calmer/healthier life with the dogs',
    'Livelier, more surprising concerts by the opening of the season (6 May)',
    'Edgier shows',
    'A modern museum which looks after its visitors better',
    'A friendly surgery that treats its patients well',
    'Run the shop more efficiently',
    'Take part actively in rehearsals',
  ])('%s', (goal) => expect(specificOf(goal)).toBe('missing'))
})

describe('nor does an empty predicate with a place or people behind it', () => {
  test.each([
    'Add value at the yard',
    'Do better at the helm',
    'Be the go-to person in the depot',
    'Be a role model for the cadets',
    'Cultivate good relationships with the farmers',
    'Embrace new challenges in the orchard',
    'Help the youngsters to thrive',
    'Pull my weight on deck',
    'Be more visible to senior staff',
    'Take the band to the next level',
    'Promise 2 To restore faith in the lifeboat crew',
    'Deepen and nourish the spirit of the troop',
    'Get on top of the store room',
    'Become more confident when speaking in front of groups',
    'Mature into a thoughtful editor',
    'Grow into a more serious cellist',
  ])('%s', (goal) => expect(specificOf(goal)).toBe('missing'))
})

describe('a thing, a person for a part, a craft or a role is pictured, wholly or in part', () => {
  test.each([
    ['Run a soup kitchen in the crypt', 'stated'],
    ['Sweep the landing', 'stated'],
    ['Print the new listing', 'stated'],
    ['Elect a new captain', 'stated'],
    ['Book a dentist for the whole family', 'stated'],
    ['Get the permit for the jetty', 'stated'],
    ['Cook the Sunday lunch for the choir', 'stated'],
    ['Bake smaller loaves', 'stated'],
    ['Make the waiting room drier', 'stated'],
    ['Feel more confident as a crane driver', 'partial'],
    ['Feel comfortable in the operating theatre', 'partial'],
    ['Improve communication between the stage crew and the lighting desk', 'partial'],
    ['Strengthen my competence in estate planning', 'partial'],
    ['Manage my asthma better', 'partial'],
    ['Become a better chess coach', 'partial'],
    ['Make the harbour café more sustainable', 'partial'],
    ['Grow into the deputy’s post', 'partial'],
  ] as const)('%s', (goal, said) => expect(specificOf(goal)).toBe(said))
})
