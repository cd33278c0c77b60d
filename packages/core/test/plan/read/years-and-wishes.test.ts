import { describe, expect, test } from 'vitest'
import { inferredPlan, titlesOf } from './reading.js'

const found = (text: string) => titlesOf(inferredPlan(text).goals)

describe('A year and the words around it lead to goals where no blank parts them', () => {
  test.each([
    [
      '# 我的2027\n\n## 工作篇\n1、完成流程改造\n2、学会带新人\n\n## 生活篇\n1、学会游泳\n2、参加合唱团',
      ['完成流程改造', '学会带新人', '学会游泳', '参加合唱团'],
    ],
    ['# 写给2027年的自己\n\n- 学会游泳\n- 参加合唱团', ['学会游泳', '参加合唱团']],
    ['# 2027年に向けて\n\n- 小屋を建てる\n- 畑をはじめる', ['小屋を建てる', '畑をはじめる']],
    ['# 2027년을 시작하며\n\n- 수영 배우기\n- 합창단 들어가기', ['수영 배우기', '합창단 들어가기']],
  ])('%j', (text, titles) => {
    expect(found(text)).toEqual(titles)
  })

  test.each(['# 2027年财报\n\n- 学会游泳\n- 参加合唱团', '# 2027年の会議\n\n- 小屋を建てる\n- 畑をはじめる'])(
    '… and other words do not: %j',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )
})

test('What someone will do is meant in French too', () => {
  expect(found('# Assemblée\n\n## Ce que nous ferons en 2027\n\n- Organiser un vide-grenier\n- Ouvrir une permanence')).toEqual([
    'Organiser un vide-grenier',
    'Ouvrir une permanence',
  ])
})

test('Beside wishes what was is none', () => {
  expect(
    found(
      "# Mes objectifs\n\nCette année je voudrais reprendre la natation.\n\nJe souhaite aussi voir plus souvent mes filles.\n\nJ'ai vécu longtemps à Brest avant de venir ici.",
    ),
  ).toEqual(['Cette année je voudrais reprendre la natation.', 'Je souhaite aussi voir plus souvent mes filles.'])
})

test('How goals are set is told to the reader: So setzt du dir Ziele', () => {
  expect(found('# So setzt du dir gute Ziele\n\nDarauf kommt es an:\n\n- Formuliere positiv\n- Feiere Erfolge')).toEqual([])
})
