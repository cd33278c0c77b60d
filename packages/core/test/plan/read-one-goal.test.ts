import { expect, test } from 'vitest'
import { defaultReading, languages, readOneGoal } from '../../src/index.js'
import { parseWithRemark } from '../../src/markdown/remark.js'

const read = (markdown: string): readonly (readonly [string, string])[] => {
  const one = readOneGoal(parseWithRemark(markdown), markdown, { packs: languages, reading: defaultReading })
  return one ? one.goal.pieces.map(({ where, field, prose }) => [field ?? where, prose.text] as const) : []
}

test.each<readonly [says: string, markdown: string, pieces: readonly (readonly [string, string])[]]>([
  [
    'labels in a list are the parts of one goal',
    '- **Outcome:** three looms in the barn\n- **Day:** 3 June\n- **Means:** wood from Ole\n',
    [
      ['title', 'three looms in the barn'],
      ['time-bound', '3 June'],
      ['resources', 'wood from Ole'],
    ],
  ],
  [
    'the same without marks',
    '- What: repaint the kiosk\n- When: 4 June\n',
    [
      ['title', 'repaint the kiosk'],
      ['time-bound', '4 June'],
    ],
  ],
  [
    'items without labels are goals of their own, and the first is read',
    '- repaint the kiosk\n- sell the van\n',
    [['title', 'repaint the kiosk']],
  ],
  [
    'a label that comes again tells of several goals',
    '- Goal: repaint the kiosk\n- Goal: sell the van\n',
    [['title', 'repaint the kiosk']],
  ],
])('%s', (_, markdown, pieces) => expect(read(markdown)).toEqual(pieces))
