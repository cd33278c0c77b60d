import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages, remembering } from '../../src/languages.js'
import { plainProse } from '../../src/words/prose.js'
import { readWords } from '../../src/words/read-words.js'

const pieces = [
  'by 30 June 2026',
  '10 hours',
  'every week',
  'within six months',
  'v2.1',
  'three',
  '03/04/2027',
  ' ',
  'the exam',
  '🎯',
  '목표',
]

test('words that are remembered are the words that are read', () => {
  const known = remembering(languages).words('en')
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join(' '))
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      for (const each of [...texts, ...texts])
        expect(readWords(plainProse(each, 0), known)).toEqual(readWords(plainProse(each, 0), languages.words('en')))
    }),
  )
})
