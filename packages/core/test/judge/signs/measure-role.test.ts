import { describe, expect, test } from 'vitest'
import { isMeasured } from '../forms.js'

describe('a bound below a goal is a measure unless a deed leads to it', () => {
  test.each([
    ['Happier on-call', 'max 2 pages a night, a runbook for every alert', true],
    ['Fewer bugs', 'escaped defects < 5 / quarter', true],
    ['Healthier heart', 'resting pulse under 60', true],
    ['Better docs', 'read at least 3 style guides', false],
    ['Better docs', 'talk to at least 2 users', false],
  ])('%s: %s', (title, item, measured) => expect(isMeasured(`# Goals\n\n1. ${title}\n   - ${item}\n2. Read 12 books\n`)).toBe(measured))
})
