import { describe, expect, test } from 'vitest'
import { judged } from './judged.js'

const kinds = (goal: string): readonly string[] => {
  const { specific, measurable, vague } = judged(`# ${goal}\n`).judgement
  return [specific.kind, measurable.kind, vague.length > 0 ? 'vague' : 'clear']
}

describe('a verb that elsewhere gives a direction is a deed where it is done to what one can touch', () => {
  test.each([
    'Polish the altar candlesticks',
    'Sharpen the hoof knives',
    'Strengthen the belfry joists',
    'Refine the silver ingots',
    'Refresh the lines of the car park',
    'Extend the landing pontoon',
    'Smooth the render of the gable',
    'Tighten the guy ropes',
    'Lift the kitchen floor',
    'Cut the hawthorn hedge',
    'Iron the choir robes',
    'Widen the garden path and raise the beds',
    'Straighten the gatepost',
    'Sharpen the skates of the juniors',
    // No list holds these; a tool does it, and the article says which.
    'Sharpen the drawknife',
    'Tighten the turnbuckles',
  ])('%s', (goal) => expect(kinds(goal)).toEqual(['stated', 'stated', 'clear']))
})

describe('done to anything else it stays a direction', () => {
  test.each([
    ['Polish my Gaelic', ['partial', 'missing', 'vague']],
    ['Sharpen up', ['missing', 'missing', 'vague']],
    ['Strengthen the back row', ['partial', 'missing', 'vague']],
    ['Refine the taxonomy', ['partial', 'missing', 'vague']],
    ['Deepen my friendships', ['missing', 'missing', 'vague']],
    ['Raise the bar', ['missing', 'missing', 'vague']],
    ['Refine the recipe for plum jam', ['partial', 'missing', 'vague']],
    ['Lift the mood on the landing', ['missing', 'missing', 'vague']],
  ] as const)('%s', (goal, said) => expect(kinds(goal)).toEqual(said))
})
