import { describe, expect, test } from 'vitest'
import type { Plan } from '../../src/plan/model.js'
import { planOf } from '../plan/read.js'

/** A plan in a language: the goal's title says a day, the second goal's field another, the front matter its rhythm. */
const plan = (lang: string, title: string, field: string, rhythm: string): Plan =>
  planOf(
    `---\nplan: mentoring\nlang: ${lang}\nstart: 2026-01-12\nend: 2027-12-31\ncheck-ins: ${rhythm}\n---\n\n# Plan\n\n## Goals\n\n### ${title}\n\n### B\n\n- **${field}\n`,
  )

const due = ({ goals }: Plan): readonly (string | null | undefined)[] => goals.map(({ deadline }) => deadline?.day)

describe('days in plans of other languages', () => {
  test.each<[string, string, string, string, string[]]>([
    ['de', 'Bericht bis Ende Juni 2027 veröffentlichen', 'Bis:** 3. Oktober', 'jede Woche', ['2027-06-30', '2026-10-03']],
    ['de', 'Vor dem 1. Mai drei Vorträge halten', 'Termin:** 15.3.2027', 'alle zwei Wochen', ['2026-04-30', '2027-03-15']],
    ['fr', "Publier le rapport jusqu'au 15 mars", "Échéance :** d'ici fin 2027", 'toutes les deux semaines', ['2026-03-15', '2027-12-31']],
    ['es', 'Publicar el informe antes del 30 de junio de 2027', 'Plazo:** finales de marzo', 'cada mes', ['2027-06-29', '2026-03-31']],
    ['pt', 'Publicar o relatório até o fim de março', 'Prazo:** 30 de junho de 2027', 'toda semana', ['2026-03-31', '2027-06-30']],
    ['ru', 'Опубликовать отчёт до конца июня 2027', 'Срок:** 15 марта 2027 года', 'каждую неделю', ['2027-06-30', '2027-03-15']],
    ['zh', '2027年6月底前发布报告', '截止日期：** 2027年3月15日', '每月', ['2027-06-30', '2027-03-15']],
    ['ja', '2027年6月末までに報告書を公開する', '期限：** 2027年3月15日', '毎月', ['2027-06-30', '2027-03-15']],
    ['ko', '2027년 6월 말까지 보고서 공개', '기한:** 2027년 3월 15일', '매월', ['2027-06-30', '2027-03-15']],
  ])('%s: %s', (lang, title, field, rhythm, days) => {
    expect(due(plan(lang, title, field, rhythm))).toEqual(days)
  })
})

describe('rhythms in plans of other languages', () => {
  test.each<[string, string, number, string]>([
    ['de', 'jede Woche', 1, 'week'],
    ['de', 'alle zwei Wochen', 2, 'week'],
    ['de', 'monthly', 1, 'month'],
    ['fr', 'toutes les deux semaines', 2, 'week'],
    ['fr', 'every 3 weeks', 3, 'week'],
    ['es', 'cada mes', 1, 'month'],
    ['pt', 'toda semana', 1, 'week'],
    ['ru', 'каждую неделю', 1, 'week'],
    ['zh', '每月', 1, 'month'],
    ['ja', '毎月', 1, 'month'],
    ['ko', '매월', 1, 'month'],
    ['ko', 'weekly', 1, 'week'],
  ])('%s: %s', (lang, rhythm, every, unit) => {
    expect(plan(lang, 'A', 'B:** C', rhythm).cadence?.value).toEqual({ every, unit })
  })
})
