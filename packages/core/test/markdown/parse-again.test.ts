import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { loadNative } from '../../src/markdown/native.js'
import { parsingAgain } from '../../src/markdown/parse-again.js'
import { parseWithRemark } from '../../src/markdown/remark.js'
import { type Edited, editedTexts } from '../support/edited-texts.js'

const native = (await loadNative())!
const engines = { remark: parseWithRemark, native: (text: string) => native(text) ?? parseWithRemark(text) }

/** A tree with the offsets of its nodes alone: line and column are not kept up. */
const placed = (node: Nodes): unknown => {
  const { position, ...rest } = node
  const at = position && [position.start.offset, position.end.offset]
  return 'children' in rest ? { ...rest, at, children: rest.children.map(placed) } : { ...rest, at }
}
const blocks = ({ children }: { readonly children: readonly Nodes[] }): unknown => children.map(placed)

const plan = '---\nplan: okr\n---\n\n# Goals\n\n## Read\n\n- [ ] one\n- [ ] two\n\n## Swim\n\nEvery week.\n\n## Write\n\n- a\n'

describe('what is parsed anew', () => {
  const cases: readonly { readonly does: string; readonly from: string; readonly to: string; readonly anew: string }[] = [
    { does: 'a word in a section', from: 'Every week', to: 'Every other week', anew: '## Swim\n\nEvery other week.\n\n' },
    { does: 'a word in a heading', from: '## Swim', to: '## Swim far', anew: '## Swim far\n\nEvery week.\n\n' },
    {
      does: 'a heading that is none any more',
      from: '## Swim',
      to: '##Swim',
      anew: '## Read\n\n- [ ] one\n- [ ] two\n\n##Swim\n\nEvery week.\n\n',
    },
    { does: 'a new heading', from: 'Every week.', to: 'Every week.\n\n## Run\n', anew: '## Run\n\n\n## Write\n\n- a\n' },
    { does: 'front matter', from: 'okr', to: 'personal', anew: '---\nplan: personal\n---\n\n' },
    { does: 'a fence that swallows the rest', from: 'Every week.', to: '```', anew: 'all' },
    { does: 'a definition, which holds everywhere', from: 'Every week.', to: '[Read]: x.md', anew: 'all' },
    { does: 'front matter that is not closed', from: 'okr\n---', to: 'okr', anew: 'all' },
  ]
  test.each(cases)('$does', ({ from, to, anew }) => {
    const { parse } = parsingAgain(parseWithRemark)
    parse(plan)
    const after = plan.replace(from, to)
    const { now } = parse(after)
    expect(after.slice(now.start, now.end)).toBe(anew === 'all' ? after : anew)
  })
})

test('an underlined heading goes on the line that is put above it, though it begins with a number sign', () => {
  const before = '# Plan\n\n\n#- Swim\n---\n\n## Run\n\nFar.\n'
  const after = before.replace('\n\n\n', '\n\na\n')
  const { parse } = parsingAgain(parseWithRemark)
  parse(before)
  expect(blocks(parse(after).tree)).toEqual(blocks(parseWithRemark(after)))
})

describe.each(Object.entries(engines))('%s: after any edits the tree is that of a fresh parse', (_, fresh) => {
  test('edits of plans', () => {
    fc.assert(
      fc.property(editedTexts, ({ start, edits }: Edited) => {
        const { parse } = parsingAgain(fresh)
        parse(start)
        for (const text of edits(start)) expect(blocks(parse(text).tree)).toEqual(blocks(fresh(text)))
      }),
      { numRuns: 100 },
    )
  })

  test('parsed in slices, in the middle of writing, too', () => {
    fc.assert(
      fc.property(editedTexts, fc.nat(11), ({ start, edits }: Edited, from) => {
        const { parse, slices } = parsingAgain(fresh)
        const long = start.repeat(30)
        for (const [index, text] of [long, ...edits(long)].entries()) {
          if (index % 4 === from % 4) for (const _ of slices(text));
          expect(blocks(parse(text).tree)).toEqual(blocks(fresh(text)))
        }
      }),
      { numRuns: 10 },
    )
  })
})
