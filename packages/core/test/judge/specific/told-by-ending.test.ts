import { expect, test } from 'vitest'
import { judged } from '../judged.js'

const specificOf = (goal: string): string => judged(`# ${goal}\n`).judgement.specific.kind

test.each([
  'Uphold probity and impartiality',
  'Ensure regulatory conformity and robust assurance',
  'Establish effective communication channels with all stakeholders',
  'Maximise existing spaces to meet user needs',
  'Improve responsiveness',
  'Get my ducks in a row',
  'Punch above our weight',
  'Turn over a new leaf',
  'Find my feet in the new job by Christmas',
  'Be a more united team and speak with one voice',
  'Leverage cutting-edge AI',
  'Ensure all children feel safe and valued',
  'Be more patient on the phone',
  'Come across as more polished with clients by the time the salon opens',
  'Make our parish a place of welcome',
  'Dear Ines, be kinder to yourself this year',
  '[G-07] be more present',
  'Step up and be more dependable – Captain Roe will not take anyone aboard who needs telling twice',
])('%s: no list need hold what its words say, and nothing is pictured', (goal) => expect(specificOf(goal)).toBe('missing'))

test.each([
  'Improve my cannulation',
  'Increase vegetation along the towpath',
  'Improve the sepsis screening form',
  'Advance literacy in the valley',
  'Get better at joinery',
  'Stay on top of the petty cash',
  'Maintain the signal box of the heritage railway',
])('%s: a subject or a thing', (goal) => expect(specificOf(goal)).toBe('partial'))

test.each([
  'Deploy telemetry on pumps 3 and 4',
  'Obtain accreditation from UKAS by November',
  'Regrout the hydrotherapy pool by May',
  'Install a defibrillator outside the pavilion',
  'Every engineer has shadowed once',
])('%s: pictured', (goal) => expect(specificOf(goal)).toBe('stated'))

test('what there is for it pictures nothing of it', () => {
  const goal = '## Goal 1: to grow as a coach\n\n**With:** mentoring, 4 × 45 min, booked with the federation\n'
  expect(judged(goal).judgement.specific.kind).toBe('missing')
})
