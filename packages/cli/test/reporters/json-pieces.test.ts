import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemsHere, jsonPieces } from '../../src/reporters/json-pieces.js'

const written = (frame: unknown, items: readonly unknown[], indent: 0 | 2): string => [...jsonPieces(frame, items, indent)].join('')

test('a list written item by item is what JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), fc.constantFrom(0 as const, 2 as const), (items, other, indent) => {
      const around = (list: unknown) => [
        list,
        { before: other, items: list, after: other },
        { version: '2.1.0', runs: [{ tool: other, results: list }] },
      ]
      for (const [index, frame] of around(itemsHere).entries())
        expect(written(frame, items, indent)).toBe(`${JSON.stringify(around(items)[index], null, indent)}\n`)
    }),
  )
})
