import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lexiconOf, lexiconText } from '../../../src/judge/language/lexicon.js'
import { keysOf, keysText } from '../../../src/judge/language/lexicon-keys.js'
import { englishLexicon } from '../../../src/lang/en/judge/english-lexicon.js'

test('what is written of English is what was listed', () => {
  const listed = englishLexicon()
  const { wordOf, codeOf } = lexiconOf(lexiconText(listed))
  expect(listed.words.map((_, index) => wordOf(index + 1))).toEqual(listed.words)
  expect(Object.keys(listed.entries).filter((key) => codeOf(key) !== listed.entries[key])).toEqual([])
})

const key = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('a', 'b', 'z', ' ', '-', "'", 'é', '7', '𝒂') })

test('any keys are found, and no others', () => {
  fc.assert(
    fc.property(fc.dictionary(key, fc.nat(99_999)), fc.array(key), (entries, others) => {
      const codeOf = keysOf(`head\n${keysText(entries)}`, 4)
      for (const one of [...Object.keys(entries), ...others]) expect(codeOf(one)).toBe(Object.hasOwn(entries, one) ? entries[one] : -1)
    }),
  )
})
