import { describe, expect, test } from 'vitest'
import { planOf } from './read.js'

/** What a page says of the plan as a whole, as `kind: value`. */
const about = (text: string): readonly string[] => {
  const { owner, mentor, program, start, end, agreed, period, cadence, sessions, capacity } = planOf(text)
  return Object.entries({
    owner: owner?.value,
    mentor: mentor?.value,
    program: program?.value,
    start: start?.day,
    end: end?.day,
    agreed: agreed?.day,
    period: period && `${period.period.first}…${period.period.last}`,
    cadence: cadence && `every ${cadence.value.every} ${cadence.value.unit}`,
    sessions: sessions?.value,
    capacity: capacity?.value,
  }).flatMap(([kind, value]) => (value ? [`${kind}: ${value}`] : []))
}

describe('lines above the goals tell of the plan', () => {
  test.each([
    [
      'in bold, a paragraph',
      '# Plan\n\n**Mentee:** Ada Quill\n**Mentor:** Ben Oar\n**Period:** March to May 2027\n\n## Goals\n\n- Row',
      ['owner: Ada Quill', 'mentor: Ben Oar', 'period: 2027-03-01…2027-05-31'],
    ],
    [
      'in a table, labels over values',
      '# Plan\n\n| Name | Role | Manager | Period |\n|---|---|---|---|\n| Ada Quill | Rower | Ben Oar | Jan–Dec 2027 |\n\n## Goals\n\n- Row',
      ['owner: Ada Quill', 'mentor: Ben Oar', 'period: 2027-01-01…2027-12-31'],
    ],
    [
      'in a table, labels beside values',
      '# Plan\n\n| Name | Ada Quill | Manager | Ben Oar |\n|---|---|---|---|\n| Role | Rower | Period | Jan–Dec 2027 |\n\n## Goals\n\n- Row',
      ['owner: Ada Quill', 'mentor: Ben Oar', 'period: 2027-01-01…2027-12-31'],
    ],
    [
      'in one line',
      '# Plan\n\n**Name:** Ada Quill  **Role:** rower  **Manager:** Ben Oar\n\n## Goals\n\n- Row',
      ['owner: Ada Quill', 'mentor: Ben Oar'],
    ],
    [
      'with bars between',
      '# Plan\n\nMentee: Ada Quill | Mentor: Ben Oar | Start: 2027-03-01\n\n## Goals\n\n- Row',
      ['owner: Ada Quill', 'mentor: Ben Oar', 'start: 2027-03-01'],
    ],
    [
      'a stretch of time beside names',
      '# Plan\n\nStudent: Ada Quill · Mentor: Ben Oar · 6 Jan – 28 Mar 2027\n\n## Goals\n\n- Row',
      ['owner: Ada Quill', 'mentor: Ben Oar', 'period: 2027-01-06…2027-03-28'],
    ],
    ['a stretch of time alone', '# Plan\n\nJan – Mar 2027\n\n## Goals\n\n- Row', ['period: 2027-01-01…2027-03-31']],
    ['a day is no stretch', '# Plan\n\n2027-03-05\n\n5 March 2027\n\n## Goals\n\n- Row', []],
    [
      'as a list',
      '# Plan\n\n- Mentor: Ben Oar\n- Check-ins: monthly\n- Sessions: 6\n- Time available: 3 h/week\n\n## Goals\n\n- Row',
      ['mentor: Ben Oar', 'cadence: every 1 month', 'sessions: 6', 'capacity: 3'],
    ],
    [
      'as a table',
      '# Plan\n\n| Mentee | Ada Quill |\n| --- | --- |\n| Mentor | Ben Oar |\n| Agreed on | 2027-03-05 |\n\n## Goals\n\n- Row',
      ['owner: Ada Quill', 'mentor: Ben Oar', 'agreed: 2027-03-05'],
    ],
    [
      'as bold lines with the value under them',
      '# Plan\n\n**Mentor**\n\nBen Oar\n\n**Mentee**\n\nAda Quill\n\n## Goals\n\n- Row',
      ['owner: Ada Quill', 'mentor: Ben Oar'],
    ],
    [
      'in a part of their own',
      '# Plan\n\n## Participants\n\n- Mentor: Ben Oar\n- Program: Oars 2027\n\n## Goals\n\n- Row',
      ['mentor: Ben Oar', 'program: Oars 2027'],
    ],
    ['without a title', 'Mentor: Ben Oar\n\n## Goals\n\n- Row', ['mentor: Ben Oar']],
    [
      'front matter comes first',
      '---\nmentor: Cy Keel\n---\n\n# Plan\n\nMentor: Ben Oar\nMentee: Ada Quill\n\n## Goals\n\n- Row',
      ['owner: Ada Quill', 'mentor: Cy Keel'],
    ],
    [
      'what is not filled in says nothing',
      '# Plan\n\n**Mentee:** ____________\n**Mentor:** [name]\n**Start:** ___ / ___ / ______\n\n## Goals\n\n- Row',
      [],
    ],
    ['what stands under a goal is the goal’s', '# Plan\n\n## Goals\n\n### Row\n\n- Start: 2027-03-01\n- Mentor: Ben Oar', []],
    ['what stands in another part says nothing without a person', '# Plan\n\n## The boat\n\n- Start: 2027-03-01\n\n## Goals\n\n- Row', []],
    [
      'German',
      '# Plan\n\n**Mentorin:** Dr. Ina Ruder\n**Zeitraum:** März bis Mai 2027\n\n## Ziele\n\n- Rudern lernen',
      ['mentor: Dr. Ina Ruder', 'period: 2027-03-01…2027-05-31'],
    ],
    [
      'German, gender-inclusive',
      '# Plan\n\nMentor:in: Ina Ruder\nMentee: Ada Feder\n\n## Ziele\n\n- Rudern lernen',
      ['owner: Ada Feder', 'mentor: Ina Ruder'],
    ],
    [
      'French',
      '# Plan\n\n**Mentorée :** Zoé Rame\n**Mentor :** Luc Quille\n**Début :** 1er mars 2027\n\n## Objectifs\n\n- Apprendre à ramer',
      ['owner: Zoé Rame', 'mentor: Luc Quille', 'start: 2027-03-01'],
    ],
    [
      'Spanish',
      '# Plan\n\n**Mentora:** Ana Remo\n**Inicio:** 1 de marzo de 2027\n**Fin:** 31 de mayo de 2027\n\n## Objetivos\n\n- Aprender a remar',
      ['mentor: Ana Remo', 'start: 2027-03-01', 'end: 2027-05-31'],
    ],
    [
      'Portuguese',
      '---\nlang: pt\n---\n\n# Plano\n\n**Mentorado:** Rui Remo\n**Mentora:** Ana Quilha\n\n## Objetivos\n\n- Aprender a remar',
      ['owner: Rui Remo', 'mentor: Ana Quilha'],
    ],
    [
      'Russian',
      '# План\n\n**Наставник:** Пётр Весло\n**Период:** март – май 2027\n\n## Цели\n\n- Научиться грести',
      ['mentor: Пётр Весло', 'period: 2027-03-01…2027-05-31'],
    ],
    ['Chinese', '# 计划\n\n**导师：** 李桨\n**学员：** 王舟\n\n## 目标\n\n- 学会划船', ['owner: 王舟', 'mentor: 李桨']],
    [
      'Japanese',
      '# 計画\n\nメンター：櫂太郎\n期間：2027年3月〜5月\n\n## 目標\n\n- ボートを漕げるようになる',
      ['mentor: 櫂太郎', 'period: 2027-03-01…2027-05-31'],
    ],
    ['Korean', '# 계획\n\n멘토: 노저어\n\n## 목표\n\n- 노 젓기 배우기', ['mentor: 노저어']],
  ])('%s', (_, text, expected) => {
    expect(about(text)).toEqual(expected)
  })

  test('what is quoted is exactly the value', () => {
    const text = '# Plan\n\n**Mentor:** [Ben Oar](people/ben.md)  **Mentee:** *Ada Quill*\n\n## Goals\n\n- Row'
    const { owner, mentor } = planOf(text)
    expect([owner, mentor].map((said) => text.slice(said!.span.start, said!.span.end))).toEqual(['Ada Quill', 'Ben Oar'])
  })
})

test('what stands in one of several goals that bold lines open is that goal’s', () => {
  const text =
    '# Plan of the rowers\n\n**Goal: Row the strait by the end of March**\n\n* Owner: Per\n* Started: 1 October 2026\n\n**Goal: Mend the boat**\n\n* Owner: Liv\n'
  expect(about(text)).toEqual([])
  expect(planOf(text).goals.map(({ owner, start, deadline }) => [owner?.value, start?.day, deadline?.day])).toEqual([
    ['Per', '2026-10-01', '2027-03-31'],
    ['Liv', undefined, undefined],
  ])
})
