import type { List } from 'mdast'
import { expect, test } from 'vitest'
import { labelPacks } from '../../../src/lang/index.js'
import { parseWithRemark } from '../../../src/markdown/remark.js'
import { labelsOf } from '../../../src/plan/labels/labels.js'
import { labelledSteps } from '../../../src/plan/steps/read-steps.js'
import { readingOf, told } from './read.js'

/** Languages whose labels are known and whose prose is not read. */
test.each([
  ['de', 'Prüfung bestehen, bis 2026-06-30', { text: 'Prüfung bestehen', due: '2026-06-30' }],
  ['de', 'Prüfung bestehen (verantwortlich: Marie, bis 2026-06-30)', { text: 'Prüfung bestehen', due: '2026-06-30', owner: 'Marie' }],
  ['de', 'Prüfung bestehen – 2026-06-30', { text: 'Prüfung bestehen', due: '2026-06-30' }],
  [
    'de',
    'Prüfung bestehen 📅 2026-06-30 (war 2026-05-30: verschoben)',
    { text: 'Prüfung bestehen', due: '2026-06-30', was: ['2026-05-30: verschoben'] },
  ],
  ['de', 'Den Bericht 2026-06-30 lesen', { text: 'Den Bericht 2026-06-30 lesen' }],
  ['fr', "Réussir l'examen (responsable : Marie)", { text: "Réussir l'examen", owner: 'Marie' }],
  ['zh', '通过考试（负责人：小明）', { text: '通过考试', owner: '小明' }],
  ['ja', '試験に合格する 3/10', { text: '試験に合格する', count: '3/10' }],
])('%s: %s', (code, line, says) => {
  const text = `- [ ] ${line}\n`
  const packs = ['en', code].map((one) => labelPacks.find((pack) => pack.code === one)!)
  const english = readingOf(text)
  const reading = { ...english, labels: labelsOf(packs), dates: { ...english.dates, pack: null } }
  const list = parseWithRemark(text).children[0] as List
  expect(told(labelledSteps(list, reading)[0]!)).toEqual(says)
})
