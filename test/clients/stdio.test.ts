import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eventually, type Folder, files, planFolder, today } from './support/plans.js'
import { type Stdio, startStdio } from './support/stdio.js'

let folder: Folder
let editor: Stdio
let uri: string

const capabilities = {
  textDocument: {
    diagnostic: {},
    completion: { completionItem: { snippetSupport: true } },
    hover: { contentFormat: ['markdown'] },
    codeAction: { codeActionLiteralSupport: {} },
  },
  workspace: {
    ...{ diagnostics: { refreshSupport: true }, inlayHint: { refreshSupport: true }, workspaceFolders: true, applyEdit: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, resourceOperations: ['create'] },
  },
}
const applied: unknown[] = []
const textDocument = () => ({ uri })
const at = (words: string, text: string = files['marie.md']) => {
  const before = text.slice(0, text.indexOf(words)).split('\n')
  return { line: before.length - 1, character: before.at(-1)!.length }
}

beforeAll(async () => {
  folder = planFolder()
  uri = pathToFileURL(`${folder.path}/marie.md`).href
  editor = startStdio({
    answers: {
      'workspace/applyEdit': (params) => {
        applied.push(params)
        return { applied: true }
      },
    },
  })
  await editor.request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    workspaceFolders: [{ uri: pathToFileURL(folder.path).href, name: 'plans' }],
    initializationOptions: { today },
  })
  editor.notify('initialized', {})
  editor.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: files['marie.md'] } })
})

afterAll(async () => {
  expect(await editor.stop()).toBe(0)
  folder?.remove()
})

describe('a bare protocol connection over stdio', () => {
  test('pulls diagnostics', async () => {
    const report = await editor.request<{ items: { code: string }[]; resultId: string }>('textDocument/diagnostic', {
      textDocument: textDocument(),
    })
    expect(report.items.map(({ code }) => code)).toContain('measurable/counts-agree')
    expect(
      await editor.request('textDocument/diagnostic', { textDocument: textDocument(), previousResultId: report.resultId }),
    ).toMatchObject({ kind: 'unchanged' })
    expect(editor.heard.filter(({ method }) => method === 'textDocument/publishDiagnostics')).toEqual([])
  })

  test('takes a quick fix with a caret in it', async () => {
    const position = at('Be more visible')
    const actions = await editor.request<{ title: string; edit: { documentChanges: { edits: unknown[] }[] } }[]>(
      'textDocument/codeAction',
      { textDocument: textDocument(), range: { start: position, end: position }, context: { diagnostics: [] } },
    )
    const add = actions.find(({ title }) => title === 'Add "Done when: …"')
    expect(add?.edit.documentChanges[0]?.edits).toEqual([
      { range: expect.anything(), snippet: { kind: 'snippet', value: '\n\n- **Done when:** $0' } },
    ])
  })

  test('fixes all on demand', async () => {
    const start = { line: 0, character: 0 }
    const actions = await editor.request<{ kind: string; edit: { documentChanges: { edits: { newText: string }[] }[] } }[]>(
      'textDocument/codeAction',
      { textDocument: textDocument(), range: { start, end: start }, context: { diagnostics: [], only: ['source.fixAll'] } },
    )
    expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.goalmark'])
    expect(actions[0]?.edit.documentChanges[0]?.edits.map(({ newText }) => newText)).toEqual([
      '### Release 🎯 twice a week by 2026-06-30 [1/2]\n',
    ])
  })

  test('hints, resolved when looked at', async () => {
    const [hint] = await editor.request<{ label: string; position: unknown }[]>('textDocument/inlayHint', {
      textDocument: textDocument(),
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
    })
    expect(hint?.label).toBe('▰▰▰▱▱ 1/2 steps · 50 % · due in 130 days')
    expect(await editor.request('inlayHint/resolve', hint)).toMatchObject({ tooltip: 'Due Tue 30 June 2026' })
  })

  test('colours', async () => {
    const { data } = await editor.request<{ data: number[] }>('textDocument/semanticTokens/full', { textDocument: textDocument() })
    expect(data.length % 5).toBe(0)
    expect(data.slice(0, 5)).toEqual([2, 7, 10, 1, 0])
  })

  test('runs a command through the client, so that undo is the editor’s own', async () => {
    await editor.request('workspace/executeCommand', { command: 'goalmark.toggle', arguments: [{ uri, line: at('Ask the team').line }] })
    expect(applied.at(-1)).toMatchObject({ edit: { documentChanges: [{ textDocument: { uri, version: 1 }, edits: [{ newText: 'x' }] }] } })
  })

  test('is told what is no longer wanted', async () => {
    const answer = editor.atOnce(() => {
      const asked = editor.requested('textDocument/diagnostic', { textDocument: textDocument() })
      editor.notify('$/cancelRequest', { id: asked.id })
      return asked.answer
    })
    await expect(answer).rejects.toMatchObject({ code: -32800 })
  })

  test('and to ask again where the text has moved on', async () => {
    const end = { line: 99, character: 0 }
    const answer = editor.atOnce(() => {
      const asked = editor.requested('textDocument/diagnostic', { textDocument: textDocument() })
      editor.notify('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges: [{ range: { start: end, end }, text: '\n' }],
      })
      return asked.answer
    })
    await expect(answer).rejects.toMatchObject({ code: -32802, data: { retriggerRequest: true } })
  })

  test('goes across files once they are indexed', async () => {
    const ask = () =>
      editor.request<readonly { uri: string }[]>('textDocument/references', {
        textDocument: textDocument(),
        position: at('tool\n'),
        context: { includeDeclaration: true },
      })
    const places = await eventually(ask, (found) => found.length === 2)
    expect(places.map((place) => place.uri.split('/').at(-1))).toEqual(['marie.md', 'petr.md'])
  })

  test('symbols, folding, selection, links answer', async () => {
    const [symbols, folds, selections, links] = await Promise.all([
      editor.request<unknown[]>('textDocument/documentSymbol', { textDocument: textDocument() }),
      editor.request<unknown[]>('textDocument/foldingRange', { textDocument: textDocument() }),
      editor.request<unknown[]>('textDocument/selectionRange', { textDocument: textDocument(), positions: [at('Ask the team')] }),
      editor.request<unknown[]>('textDocument/documentLink', { textDocument: textDocument() }),
    ])
    expect([symbols.length > 0, folds.length > 0, selections.length, links.length]).toEqual([true, true, 1, 1])
  })
})
