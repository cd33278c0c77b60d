import { describe, expect, test } from 'vitest'
import { masksOf, quantitiesOf, timesOf } from './said.js'

describe('what looks like a number or a time and is none', () => {
  test.each<[string, string[]]>([
    ['Ship v2 of the API', ['version v2']],
    ['Upgrade to version 2.0', ['version version 2.0']],
    ['Move to 3.1.4', ['version 3.1.4']],
    ['Port it to C++17', ['name C++17']],
    ['Try GPT-4 and Web3', ['name GPT-4', 'name Web3']],
    ['Pass the ISO 27001 audit', ['name ISO 27001']],
    ['Meet Section 508', ['name Section 508']],
    ['Close ABC-123', ['id ABC-123']],
    ['Fix issue #88', ['id #88']],
    ['Upgrade to Python 3', ['name Python 3']],
    ['Provide 24/7 coverage', ['idiom 24/7']],
    ['Hold better one-on-ones', ['idiom one-on-ones']],
    ['Split 50/50', ['idiom 50/50']],
    ['The 30-60-90 day plan', ['idiom 30-60-90']],
    ['Use the five whys', ['idiom five whys']],
    ['Confidence 7/10', ['score 7/10']],
    ['(7/10)', ['score 7/10']],
    ['Call +44 20 7946 0958', ['phone +44 20 7946 0958']],
    ['Call 555-0199', ['phone 555-0199']],
    ['No laptop after 19:00', ['clock 19:00']],
    ['Be home by 5pm', ['clock 5pm']],
    ['1. Write the outline', ['list-number 1.']],
    ['2) Record it', ['list-number 2)']],
    ['an 18-year-old apprentice', ['age 18-year-old']],
    ['at age 30', ['age age 30']],
    ['4832 North Kedvale Avenue', ['address 4832 North Kedvale Avenue']],
    ['Read chapter 7', ['name chapter 7']],
    ['Key result 2: faster builds', ['name Key result 2']],
    ['Run a 5K', ['name a 5K']],
    ['See https://example.org/2026/06', ['url https://example.org/2026/06']],
    ['Use Monday.com', []],
    ['Take a second look', ['idiom second look']],
    ['March on with it', ['idiom March on']],
    ['Set up 2FA', ['name 2FA']],
  ])('%s', (text, masks) => {
    expect(masksOf(text)).toEqual(masks)
    expect(timesOf(text)).toEqual([])
    expect(quantitiesOf(text)).toEqual([])
  })
})
