import { describe, expect, test } from 'vitest'
import { languages } from '../../src/languages.js'
import { langOf } from '../../src/plan/labels/lang-of.js'
import { inferredPlan, titlesOf } from '../plan/read/reading.js'

/** A plan of two counted goals with labels, of which the second has a day. */
const counted = (title: string, person: string, goals: readonly string[], due: string) =>
  `# ${title}\n\n${person}: Kaia\n\n## ${goals[0]}\n\n## ${goals[1]}\n\n**${due}:** 2027-06-15\n`

describe('Plans in languages of which only the labels are known', () => {
  test.each([
    [
      'it',
      counted('Piano di mentoring', 'Mentore', ['Obiettivo 1: Parlare in pubblico', 'Obiettivo 2: Gestire un progetto'], 'Scadenza'),
      ['Parlare in pubblico', 'Gestire un progetto'],
    ],
    [
      'nl',
      counted('Ontwikkelplan voor het jaar', 'Begeleider', ['Doel 1: Leren presenteren', 'Doel 2: Een offerte maken'], 'Deadline'),
      ['Leren presenteren', 'Een offerte maken'],
    ],
    [
      'pl',
      counted('Plan rozwoju', 'Opiekun', ['Cel 1: Mówić publicznie', 'Cel 2: Poprowadzić projekt'], 'Termin'),
      ['Mówić publicznie', 'Poprowadzić projekt'],
    ],
    ['sv', counted('Mentorplan', 'Handledare', ['Mål 1: Hålla tal', 'Mål 2: Leda ett möte'], 'Senast'), ['Hålla tal', 'Leda ett möte']],
  ])('%s', (lang, text, titles) => {
    const plan = inferredPlan(text)
    expect([plan.lang, plan.mentor?.value, titlesOf(plan.goals), plan.goals[1]?.deadline?.day]).toEqual([
      lang,
      'Kaia',
      titles,
      '2027-06-15',
    ])
  })

  test.each([
    ['# I miei propositi\n\n- leggere venti libri\n- correre la maratona', ['leggere venti libri', 'correre la maratona']],
    ['# Goede voornemens\n\n- Twee keer per week hardlopen\n- Spaans leren', ['Twee keer per week hardlopen', 'Spaans leren']],
    ['# Postanowienia noworoczne\n\n- Rzucić palenie\n- Nauczyć się gotować', ['Rzucić palenie', 'Nauczyć się gotować']],
    ['# Nyårslöften\n\n- Läsa tolv böcker\n- Sluta med godis', ['Läsa tolv böcker', 'Sluta med godis']],
  ])('%j', (text, titles) => {
    expect(titlesOf(inferredPlan(text).goals)).toEqual(titles)
  })
})

test.each([
  "# Obiettivi dell'anno scorso\n\n- Leggere: quattordici libri\n- Correre: smesso",
  '# Doelen stellen: drie tips\n\n- Maak je doel klein\n- Schrijf het op',
  '# Cele lekcji\n\n- Poznać ułamki\n- Rozwiązywać zadania',
  '# Så sätter du mål\n\n- Skriv ner ditt mål\n- Börja smått',
])('What is over, taught or advised is no plan there either: %j', (text) => {
  expect(inferredPlan(text).goals).toEqual([])
})

test.each([
  ['Danish', 'sv', '# Læringsmål\n\nJeg vil lære at søge efter fejl og skrive bedre prøver. Det er også målet at følge med.'],
  ['Turkish', 'pl', '# Hedefler\n\nÜç ayda bir ölçüm ve yeni bir ekip için görüşme yapılacak.'],
])('%s is no %s', (_, lang, text) => {
  expect(langOf(text, languages.labels)).not.toBe(lang)
})
