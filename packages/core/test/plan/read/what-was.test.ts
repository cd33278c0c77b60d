import { describe, expect, test } from 'vitest'
import { inferredPlan, titlesOf } from './reading.js'

const found = (text: string) => titlesOf(inferredPlan(text).goals)

describe('What became of goals is no plan', () => {
  test.each([
    '# Ziele 2026: Auswertung\n\n| Ziel | Ergebnis |\n|---|---|\n| Zwölf Auftritte | neun |\n| Saal streichen | verschoben |',
    '# Was wir uns vorgenommen hatten\n\n- Saal streichen: erledigt\n- Zwölf Auftritte: neun',
    '# Objectifs 2026 et résultats\n\n- Repeindre la salle : fait\n- Suivre dix cours : six',
    '# Metas de 2026 y resultados\n\n- Pintar la sala: hecho\n- Leer diez libros: siete',
    '# Metas de 2026 e resultados\n\n| Meta | Resultado |\n|---|---|\n| Pintar a sala | feito |\n| Ler dez livros | sete |',
    '# Что планировали на 2026 год\n\n- Покрасить зал — сделали\n- Выступить десять раз — семь',
    '# 2026年の目標と成果\n\n- 部屋を片づける\n  - 半分だけ\n- 毎日走る\n  - 夏でやめた',
    '# 2026年目标的结果\n\n| 目标 | 结果 |\n|---|---|\n| 学会游泳 | 会了 |\n| 读完十本书 | 七本 |',
    '# 2026 목표 결과\n\n| 목표 | 결과 |\n|---|---|\n| 수영 배우기 | 성공 |\n| 책 열 권 읽기 | 일곱 권 |',
  ])('%j', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('Under goals, what is told of the past holds none', () => {
  test.each([
    ['Goals 2027', 'Paint the walls', 'What we achieved'],
    ['Ziele 2027', 'Wände streichen', 'Was nicht geklappt hat'],
    ['Objectifs 2027', 'Repeindre les murs', 'Ce que nous avons réussi'],
    ['Metas 2027', 'Pintar las paredes', 'Lo que no funcionó'],
    ['Metas para 2027', 'Pintar as paredes da sede', 'O que conquistamos'],
    ['Цели 2027', 'Покрасить стены', 'Чему мы научились'],
    ['2027年目标', '学会刷墙', '我们学到的东西'],
    ['2027年の目標', '壁を塗る', 'うまくいかなかったこと'],
    ['2027년 목표', '벽 칠하기', '아쉬웠던 점'],
  ])('%s, %s, %s', (goals, goal, heading) => {
    expect(found(`# ${goals}\n\n## Linde\n\n- ${goal}\n\n## ${heading}\n\n- 3\n- 4`)).toEqual([goal])
  })
})

describe('What someone means to do or expects is not over', () => {
  test.each([
    ['# Was ich mir für 2027 vorgenommen habe\n\n- Saal streichen\n- Schwimmen lernen', ['Saal streichen', 'Schwimmen lernen']],
    ['# Objectifs et résultats attendus 2027\n\n- Repeindre la salle\n- Suivre dix cours', ['Repeindre la salle', 'Suivre dix cours']],
    [
      '# Objetivos y resultados clave 2027\n\n## Objetivo 1: Crecer\n\n- KR1: 10 socios\n- KR2: 3 sedes',
      ['Crecer', ['10 socios', '3 sedes']],
    ],
    ['# 達成したいこと\n\n- 部屋を片づける\n- 水泳を習う', ['部屋を片づける', '水泳を習う']],
    ['# Чего я хотел бы достичь\n\n- Покрасить зал\n- Научиться плавать', ['Покрасить зал', 'Научиться плавать']],
  ])('%j', (text, titles) => {
    expect(found(text)).toEqual(titles)
  })
})
