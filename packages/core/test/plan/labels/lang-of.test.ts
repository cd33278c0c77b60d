import { expect, test } from 'vitest'
import { languages } from '../../../src/languages.js'
import { langOf, packsBeside } from '../../../src/plan/labels/lang-of.js'

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
  ['fr', 'the first word of a line in bold', '# Tilleul\n\n**Objectifs visés :**\n\n- Repeindre la salle\n- Suivre la formation\n'],
  ['pt', 'its own letters', '# Objetivos\n\n- Corrigir as lições de João\n- Ligar para a mãe\n'],
  ['es', 'its own signs', '¿Objetivo? Metas: mañana\n'],
])('%s: %s', (lang, _, text) => {
  expect(guessed(text)).toBe(lang)
})

test('Nothing is guessed where no small word stands', () => {
  expect(guessed('Journal')).toBe(null)
})

test.each<readonly [prose: string, labels: string, says: string, text: string]>([
  ['en', 'de', 'cells under a header', '| Ziel | Frist |\n|---|---|\n| Paint the hall | May |\n| Train for the relay with Kay | June |\n'],
  ['en', 'de', 'a list under a heading', '# Ziele 2027\n\n- Row with the eight\n- Read the whole shelf\n'],
  ['de', 'en', 'the other way round', '# Goals 2027\n\n- Die Wohnung streichen\n- Mit dem Chor auftreten\n'],
])('Sentences are %s under labels that are %s: %s', (prose, labels, _, text) => {
  expect(guessed(text)).toBe(prose)
  expect([prose, ...packsBeside(text, prose, languages.labels).map(({ code }) => code)]).toContain(labels)
})
