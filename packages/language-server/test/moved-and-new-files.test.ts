import { describe, expect, test } from 'vitest'
import { type Editor, startEditor } from './support/editor.js'
import { linking, okr, opened, root, uri } from './support/folder.js'
import { type MemoryHost, memoryHost } from './support/memory-host.js'
import { plan } from './support/plans.js'

test('rename across files: open ones by what the editor holds, the others by the disk, positions with emoji and CRLF', async () => {
  const here = plan('### Release 🎯 twice\r\n\r\n- [ ] 🎯 Ask the team 🆔 ask\r\n')
  const there = plan('### Automate the release\n\n- [ ] 👩‍💻 First try ⛔ ask\n')
  const host = memoryHost({ '/w/petr.md': there })
  const editor = await opened(host, here)
  const position = { line: 12, character: here.split('\n')[12]!.indexOf('🆔') + 4 }
  const edit = await editor.connection.sendRequest('textDocument/rename', { textDocument: { uri }, position, newName: 'team' })
  expect(edit).toEqual({
    changes: {
      [uri]: [{ range: { start: { line: 12, character: 25 }, end: { line: 12, character: 28 } }, newText: 'team' }],
      [`${root}/petr.md`]: [{ range: { start: { line: 12, character: 24 }, end: { line: 12, character: 27 } }, newText: 'team' }],
    },
  })
  await editor.close()
})

describe('before files are moved', () => {
  const capabilities = { workspace: { workspaceEdit: { documentChanges: true }, fileOperations: { willRename: true } } }

  test('the server says what their links become, in open files and others', async () => {
    const host = memoryHost({ '/w/okr.md': okr, '/w/notes/petr.md': 'See [faster](../okr.md) too.\n', '/w/.git/HEAD': '' })
    const editor = await opened(host, linking, capabilities)
    expect(editor.result.capabilities.workspace?.fileOperations?.willRename?.filters).toHaveLength(2)
    const edit = (await editor.connection.sendRequest('workspace/willRenameFiles', {
      files: [{ oldUri: `${root}/okr.md`, newUri: `${root}/team/okrs.md` }],
    })) as { documentChanges: { textDocument: { uri: string }; edits: { newText: string }[] }[] }
    expect(edit.documentChanges.map(({ textDocument, edits }) => [textDocument.uri, ...edits.map(({ newText }) => newText)])).toEqual([
      [`${root}/marie.md`, 'team/okrs.md#ship-faster'],
      [`${root}/notes/petr.md`, '../team/okrs.md'],
    ])
    await editor.close()
  })

  test('nothing where nobody links to them', async () => {
    const editor = await opened(memoryHost({ '/w/okr.md': okr, '/w/.git/HEAD': '' }), plan('### Read\n'), capabilities)
    const files = [{ oldUri: `${root}/okr.md`, newUri: `${root}/okrs.md` }]
    expect(await editor.connection.sendRequest('workspace/willRenameFiles', { files })).toBeNull()
    await editor.close()
  })
})

describe('a new plan', () => {
  const create = async (host: MemoryHost, capabilities: object): Promise<{ readonly editor: Editor; readonly answer: unknown }> => {
    const editor = await startEditor(host, { folders: [root], capabilities, answers: { 'workspace/applyEdit': () => ({ applied: true }) } })
    await editor.settled()
    const answer = await editor.connection.sendRequest('workspace/executeCommand', {
      command: 'goalmark.createPlan',
      arguments: [{ uri: `${root}/plans/zoe.md`, value: 'mentoring', mentee: 'Zoë' }],
    })
    return { editor, answer }
  }

  test('is made where the client makes files, and leaves to its programme what that says', async () => {
    const host = memoryHost({ '/w/.git/HEAD': '', '/w/program.yaml': 'name: Spring\nstart: 2026-01-12\nend: 2026-12-18\n' })
    const { editor } = await create(host, { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } } })
    const { params } = editor.asked.find(({ method }) => method === 'workspace/applyEdit')!
    const [made, edit] = (params as { edit: { documentChanges: [{ kind: string }, { edits: [{ newText: string }] }] } }).edit
      .documentChanges
    expect(made.kind).toBe('create')
    expect(edit.edits[0].newText).toMatch(/^---\nplan: mentoring\nstate: draft\nmentee: Zoë\nmentor:\ncheck-ins: monthly\n---\n/)
    await editor.close()
  })

  test('is a page to be shown where it does not', async () => {
    const { editor, answer } = await create(memoryHost(), {})
    expect(answer).toMatchObject({ kind: 'page', title: 'New plan' })
    await editor.close()
  })
})
