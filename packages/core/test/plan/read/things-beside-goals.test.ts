import { describe, expect, test } from 'vitest'
import { inferredPlan, titlesOf } from './reading.js'

const found = (text: string) => titlesOf(inferredPlan(text).goals)

describe('Under goals, what names the rules, means and papers of a project holds none, wherever a language puts the noun', () => {
  test.each([
    [
      '# Goals 2027\n\n### Hall\n\n- Paint the walls\n- Repair the door\n\n### Funding documents\n\n- Two quotes\n- A letter',
      ['Paint the walls', 'Repair the door'],
    ],
    [
      '# Objectifs 2027\n\n### Salle\n\n- Repeindre les murs\n- Réparer la porte\n\n### Règles du jardin\n\n- Portail fermé\n- Pas de chiens',
      ['Repeindre les murs', 'Réparer la porte'],
    ],
    [
      '# Objetivos 2027\n\n### Sala\n\n- Pintar las paredes\n- Arreglar la puerta\n\n### Entregables del proyecto\n\n- Un informe\n- Fotos',
      ['Pintar las paredes', 'Arreglar la puerta'],
    ],
    [
      '# Ziele 2027\n\n### Saal\n\n- Wände streichen\n- Tür reparieren\n\n### Vereinsregeln\n\n- Kein Lärm nach zehn\n- Tor zu',
      ['Wände streichen', 'Tür reparieren'],
    ],
    [
      '# Цели 2027\n\n### Зал\n\n- Покрасить стены\n- Починить дверь\n\n### Правила кружка\n\n- Никаких собак\n- Тишина после десяти',
      ['Покрасить стены', 'Починить дверь'],
    ],
    ['# 2027年目标\n\n### 大厅\n\n- 学会刷墙\n- 完成大门修理\n\n### 借书规则\n\n- 一人三本\n- 周五关门', ['学会刷墙', '完成大门修理']],
  ])('%#', (text, titles) => {
    expect(found(text)).toEqual(titles)
  })
})

test('Where their items are deeds too, they are groups as any other: technique may be trained', () => {
  expect(
    found('# Goals 2027\n\n### Body\n\n- Row 40 km\n- Sleep eight hours\n\n### Technique\n\n- Learn to feather\n- Practise starts'),
  ).toEqual(['Row 40 km', 'Sleep eight hours', 'Learn to feather', 'Practise starts'])
})

test.each([
  ['# Hut\n\n## Objetivos do projeto\n\n- Erguer a cabana\n- Plantar dez árvores', ['Erguer a cabana', 'Plantar dez árvores']],
  ['# Изба\n\n## Цель проекта\n\nПостроить избу у озера.', ['Построить избу у озера.']],
  ['# Изба\n\n## Цели проекта\n\n- Построить избу\n- Посадить десять елей', ['Построить избу', 'Посадить десять елей']],
  ['# 小屋\n\n## プロジェクトの目標\n\n- 小屋を建てる\n- 木を10本植える', ['小屋を建てる', '木を10本植える']],
])("A project's goals are goals: %j", (text, titles) => {
  expect(found(text)).toEqual(titles)
})
