import { expect, test } from 'vitest'
import type { CodeAction, Diagnostic } from 'vscode-languageserver'
import { startEditor } from './support/editor.js'
import { memoryHost } from './support/memory-host.js'
import { plan } from './support/plans.js'

const uri = 'file:///w/marie.md'
const text = plan(
  '### Be more visible\n\n### Pass the exam by 2026-02-30\n\n- **Dedline:** 2026-06-30\n- [x] Two mock exams [1/2]\n  - [x] first\n  - [x] second\n- [ ] Book it, by 2026-01-15\n',
)
const all = { start: { line: 0, character: 0 }, end: { line: text.split('\n').length - 1, character: 0 } }

type Ask = (diagnostics: readonly Diagnostic[], titlesOf: (params: object) => Promise<readonly string[]>) => Promise<void>

const withEditor = async (ask: Ask): Promise<void> => {
  const host = memoryHost()
  const editor = await startEditor(host)
  editor.open(uri, text)
  await editor.settled()
  const titlesOf = async (params: object) =>
    (await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, ...params })).map(
      ({ title }) => title,
    )
  await ask(editor.pushed.get(uri)!.diagnostics, titlesOf)
  await editor.close()
}
test.each([
  ['time-bound/readable-dates', ['Write 2026-02-28']],
  ['plan/known-fields', ['Write "Deadline"']],
  ['measurable/counts-agree', ['Write [2/2]']],
  // Done, later, or let go: nobody can choose for the writer.
  ['time-bound/deadline-ahead', []],
  ['specific/names-an-outcome', ['Add a line: what others would see']],
])('asked for the whole document about %s alone, one edit is given or none: the client makes all it is given', async (rule, titles) => {
  await withEditor(async (diagnostics, titlesOf) => {
    const one = diagnostics.find(({ code }) => code === rule)
    expect(one).toBeDefined()
    expect(await titlesOf({ range: all, context: { diagnostics: [one] } })).toEqual(titles)
  })
})

test('asked at a place, or about several, everything is offered', async () => {
  await withEditor(async (diagnostics, titlesOf) => {
    const one = diagnostics.find(({ code }) => code === 'time-bound/readable-dates')!
    expect(await titlesOf({ range: one.range, context: { diagnostics: [one] } })).toContain('Write 2026-02-28')
    expect((await titlesOf({ range: all, context: { diagnostics } })).length).toBeGreaterThan(5)
    expect((await titlesOf({ range: all, context: { diagnostics: [] } })).length).toBeGreaterThan(5)
    expect(await titlesOf({ range: all, context: { diagnostics: [one], only: ['source.fixAll'] } })).toEqual([
      'Fix all that is safe to fix',
    ])
  })
})
