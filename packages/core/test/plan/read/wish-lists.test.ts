import { describe, expect, test } from 'vitest'
import { inferredPlan } from './reading.js'

const parkedIn = (text: string): readonly (readonly [string, boolean])[] =>
  inferredPlan(text).goals.map(({ title, parked }) => [title, parked] as const)

describe('a wish list is read as parked', () => {
  test.each([
    ['English', '# Wish list\n\n- Learn the banjo\n- See the northern lights\n', ['Learn the banjo', 'See the northern lights']],
    ['German', '# Meine Wunschliste\n\n- Klavier spielen lernen\n- Polarlichter sehen\n', ['Klavier spielen lernen', 'Polarlichter sehen']],
    ['Spanish', '# Lista de deseos\n\n- Ver ballenas\n- Aprender a bailar\n', ['Ver ballenas', 'Aprender a bailar']],
    ['Portuguese', '# Lista de desejos\n\n- Conhecer o mar\n- Aprender a nadar\n', ['Conhecer o mar', 'Aprender a nadar']],
    ['Russian', '# Список желаний\n\n- Научиться плавать\n- Увидеть море\n', ['Научиться плавать', 'Увидеть море']],
    ['Chinese', '# 愿望清单\n\n- 学会游泳\n- 去看海\n', ['学会游泳', '去看海']],
  ])('%s', (_, text, titles) => expect(parkedIn(text)).toEqual(titles.map((title) => [title, true])))

  test('below goals only its own are', () =>
    expect(parkedIn('# Goals\n\n- Pass the exam\n\n## Someday\n\n- Open a bakery\n')).toEqual([
      ['Pass the exam', false],
      ['Open a bakery', true],
    ]))

  test('things to buy are no goals', () => expect(parkedIn('# Wish list\n\n- Blue lamp\n- Two chairs\n- Kettle\n')).toEqual([]))
})

describe('near and far over goals, and over something else', () => {
  test('a page of nothing else', () =>
    expect(parkedIn('# Short term\n\n- Find a flat\n\n# Long term\n\n- Build a boat\n\n# Someday\n\n- Live by the sea\n')).toEqual([
      ['Find a flat', false],
      ['Build a boat', false],
      ['Live by the sea', true],
    ]))

  test('what is so and what comes of it', () =>
    expect(parkedIn('# Effects\n\n## Short term\n\n- Dizziness\n- Dry skin\n\n## Long term\n\n- Loss of hearing\n')).toEqual([]))
})
