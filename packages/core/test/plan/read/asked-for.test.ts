import { describe, expect, test } from 'vitest'
import { inferredPlan, type Titles, titlesOf } from './reading.js'

/** Worksheets and letters to oneself ask for goals; what answers is a goal, whatever its form. */
const english = ['More confidence in strong wind', 'A licence, honestly', 'Two night passages']
const questions: readonly (readonly [question: string, title: string, answers: readonly string[]])[] = [
  ['What do I want to achieve this year?', 'Learning goals', english],
  ['What do I want to accomplish by autumn?', 'Learning goals', english],
  ['What do I want to get out of the sailing course?', 'Learning goals', english],
  ['What would you like to learn?', 'Learning goals', english],
  ['What are my goals?', 'Learning goals', english],
  ['My goals: what do I want to reach?', 'Learning goals', english],
  ['Where do I want to be in two years?', 'Learning goals', english],
  [
    'Was will ich dieses Jahr erreichen?',
    'Lernziele 2027',
    ['Mehr Ruhe bei starkem Wind', 'Den Schein für die Küste', 'Zwei Fahrten in der Nacht'],
  ],
  ['¿Qué quiero lograr este año?', 'Objetivos', ['Más confianza con viento fuerte', 'La licencia de la escuela', 'Dos viajes de noche']],
  [
    'Qu’est-ce que je veux apprendre cette année ?',
    'Objectifs',
    ['Plus de calme par vent fort', 'Le permis pour la côte', 'Deux sorties de nuit'],
  ],
  ['O que quero alcançar este ano?', 'Objetivos', ['Mais confiança com vento forte', 'A licença da escola', 'Duas viagens à noite']],
  ['Чего я хочу достичь в этом году?', 'Цели', ['Больше уверенности при сильном ветре', 'Права на яхту', 'Два ночных перехода']],
  ['今年想要实现什么？', '目标', ['强风中更有信心', '拿到执照', '两次夜航']],
  ['今年何を達成したいですか？', '目標', ['強風での自信', '免許を取る', '夜間航海を二回']],
  ['올해 무엇을 이루고 싶은가?', '목표', ['강풍에서의 자신감', '면허 따기', '야간 항해 두 번']],
]

const pages: Readonly<Record<string, (question: string, list: string, title: string) => string>> = {
  'a title': (question, list) => `# ${question}\n\n${list}`,
  'a heading in a page': (question, list) => `# Summer\n\nSome words.\n\n## ${question}\n\n${list}`,
  'an underlined heading': (question, list) => `${question}\n---\n\n${list}`,
  'a heading beside a goals heading': (question, list) => `# Summer\n\n## ${question}\n\n${list}\n## Notes\n\n- Bring a map\n`,
  'words in bold under a goals heading': (question, list, title) => `# ${title}\n\n**${question}**\n\n${list}`,
  'a heading under a goals heading': (question, list, title) => `# ${title}\n\n## ${question}\n\n${list}`,
}

const titlesIn = (text: string): Titles => titlesOf(inferredPlan(text).goals)

describe.each(Object.entries(pages))('a question as %s', (_, page) => {
  test.each(questions)('%s', (question, title, answers) => {
    expect(titlesIn(page(question, answers.map((answer) => `- ${answer}\n`).join(''), title))).toEqual(answers)
  })
})

/** The answer may be a sentence, under the question or right behind it; what the page asks besides is no goal. */
const told = ['I want to see how a real bakery runs, from dough to shop.', 'Talking to customers. I want to get used to giving advice.']
const forms: Readonly<Record<string, string>> = {
  'in bold, the answer in the next line': `# Learning goals\n**What do you hope to learn?**\n${told[0]}\n\n**Which area would you like to improve?**\n${told[1]}\n`,
  'in bold, the answer in a paragraph': `# Learning goals\n\n**What do you hope to learn?**\n\n${told[0]}\n\n**Which area would you like to improve?**\n\n${told[1]}\n`,
  'as headings': `# Learning goals\n\n## What do you hope to learn?\n\n${told[0]}\n\n## Which area would you like to improve?\n\n${told[1]}\n`,
  'as statements in bold': `# Learning goals\n\n**What I hope to learn**\n\n${told[0]}\n\n**What I want to improve**\n\n${told[1]}\n`,
  'beside others': `# Learning goals\n\n## What do you hope to learn?\n\n${told[0]}\n\n## Which area would you like to improve?\n\n${told[1]}\n\n## Who pays for it?\n\nThe bakery.\n`,
  'not at all: paragraphs alone': `# Goals for my apprenticeship\n\n${told[0]}\n\n${told[1]}\n`,
}

test.each(Object.entries(forms))('questions %s', (_, text) => {
  expect(titlesIn(text)).toEqual(told)
})
