import { expect, test } from 'vitest'
import { languages } from '../../../src/languages.js'
import { langOf } from '../../../src/plan/labels/lang-of.js'

const guessed = (text: string): string | null => langOf(text, languages.labels)

test.each<readonly [says: string, text: string]>([
  ['a word for goals elsewhere is a small word here', 'Long but easy runs, 3 per week'],
  ['… in a line of three words', 'Slow but steady'],
  ['… where it opens a line', 'Row every morning\nBut never alone'],
  ['… where a line ends with it', 'Walk daily, but\nnot far'],
  ['a part of a word is no word', 'Die-cast 40 soldiers from tin'],
])('English: %s', (_, text) => {
  expect(guessed(text)).toBe('en')
})

test.each<readonly [lang: string, says: string, text: string]>([
  ['fr', 'a label before a colon', 'But : courir\n'],
  ['fr', 'a heading', '# Buts\n\n- Courir 10 km\n'],
  ['fr', 'a cell', '| But | Date |\n|---|---|\n| Courir | mai |\n'],
  ['de', 'a heading with a year', '## Ziele 2027\n\n- Sauerteig backen\n'],
  ['de', 'a line of its own', '**Ziele**\n\n- Brot backen\n'],
  ['de', 'a line of its own with a year', 'Ziele 2027\n\n- Brot backen\n'],
  ['es', 'a label in bold', '**Objetivo:** correr 10 km\n'],
  ['pt', 'its own letters', '# Objetivos\n\n- Corrigir as lições de João\n- Ligar para a mãe\n'],
  ['es', 'its own signs', '¿Objetivo? Metas: mañana\n'],
])('%s: %s', (lang, _, text) => {
  expect(guessed(text)).toBe(lang)
})

test('Nothing is guessed where no small word stands', () => {
  expect(guessed('Journal')).toBe(null)
})
