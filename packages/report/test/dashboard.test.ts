import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dashboardBody, dashboardPage, reportLanguages, wordsOf } from '../src/index.js'
import { goal, plan, step, steps, today } from './samples.js'

const words = wordsOf('en')
const shown = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

test('a page says what it knows: figures, standing, what is due, each plan with its goals and steps', () => {
  const plans = [
    plan(
      [
        goal('Pass the exam', {
          progress: steps(50, 1, 2),
          health: 'on-track',
          due: '2026-12-18',
          daysLeft: 28,
          steps: [step('Book it', { state: 'done' }), step('Mock exam', { due: '2026-11-27' })],
        }),
      ],
      { progress: steps(50, 1, 2) },
    ),
  ]
  const text = shown(dashboardPage(plans, { today, words, links: null }))
  expect(text).toContain('1 open goals 0 done 50 % average progress 1 due within 7 days 0 overdue')
  expect(text).toContain('How the goals stand')
  expect(text).toContain('Fri 27 Nov Mock exam Pass the exam · Marie Novak')
  expect(text).toContain('Marie Novak · with Ana Silva · until Fri 18 Dec')
  expect(text).toContain('✓ Book it')
})

describe('the page is closed: nothing is loaded, nothing runs', () => {
  const page = dashboardPage([plan([goal('x')])], { today, words, links: null })
  test('a policy says so', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
  })
  test.each([/<script/i, /\son\w+=/i, /https?:/i, /url\(/i, /@import/i])('no %s', (pattern) => {
    expect(page).not.toMatch(pattern)
  })
})

test('whatever a plan says is shown as text, never as markup', () => {
  const nasty = fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '"><script>',
    "' onclick='x",
    '&amp;<b>',
    '</style><script>',
    '\u0000\u001b[31m',
  )
  fc.assert(
    fc.property(nasty, nasty, nasty, (title, text, name) => {
      const body = dashboardBody(
        [
          plan([goal(title, { steps: [step(text, { owner: name, due: name })], due: '2026-11-21', daysLeft: 1 })], {
            title: name,
            mentee: name,
            mentor: text,
            path: name,
          }),
        ],
        {
          today,
          words,
          links: { goal: () => ({ 'data-do': name }), step: () => ({ 'data-do': text }) },
        },
      )
      expect(body).not.toMatch(/<(img|script|\/style)/i)
      // Every attribute's value ends where it should.
      expect(body.replace(/<[a-z][a-z0-9]*(\s+(?!on)[a-z-]+(="[^"<>]*")?)*\s*\/?>|<\/[a-z][a-z0-9]*>/gi, '')).not.toMatch(/[<>]/)
    }),
  )
})

test('no plan is no fault', () => {
  expect(shown(dashboardBody([], { today, words, links: null }))).toBe('Goals as of Fri 20 Nov · 0 plans · 0 goals No plans yet.')
})

test.each(reportLanguages)('%s has words for everything', (lang) => {
  const text = shown(
    dashboardBody([plan([goal('x', { health: 'overdue', daysLeft: -3, due: '2026-11-17' })])], {
      today,
      words: wordsOf(lang),
      links: null,
    }),
  )
  expect(text).not.toMatch(/undefined|NaN|\$\{/)
})
