import { describe, expect, test } from 'vitest'
import { type Editor, startEditor } from './support/editor.js'
import { type MemoryHost, memoryHost } from './support/memory-host.js'
import { plan, vague } from './support/plans.js'

const root = 'file:///w'
const uri = `${root}/marie.md`
const linking = plan('### Release twice a week by 2026-06-30\n\n- **Why:** serves [faster](okr.md#ship-faster)\n- [ ] Ask the team\n')
const okr = '---\nplan: okr\n---\n\n# OKRs\n\n## Ship faster\n\nIn 2026.\n'
const codes = (editor: Editor, of = uri): readonly unknown[] => (editor.pushed.get(of)?.diagnostics ?? []).map(({ code }) => code)

const opened = async (host: MemoryHost, text: string, capabilities = {}): Promise<Editor> => {
  const editor = await startEditor(host, { folders: [root], capabilities })
  await editor.settled()
  editor.open(uri, text)
  await later(editor, host)
  return editor
}

const later = async (editor: Editor, host: MemoryHost): Promise<void> => {
  await editor.settled()
  host.pass(200)
  await editor.settled()
}

describe('links into other files', () => {
  test('that are there are quiet', async () => {
    const editor = await opened(memoryHost({ '/w/okr.md': okr, '/w/.git/HEAD': '' }), linking)
    expect(codes(editor)).not.toContain('relevant/links-resolve')
    await editor.close()
  })

  test('a file that goes is told by the client, and the link breaks; when it comes back it is whole again', async () => {
    const host = memoryHost({ '/w/okr.md': okr })
    const editor = await opened(host, linking)
    host.disk.delete('/w/okr.md')
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: `${root}/okr.md`, type: 3 }] })
    await later(editor, host)
    expect(codes(editor)).toContain('relevant/links-resolve')
    host.disk.set('/w/okr.md', okr)
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: `${root}/okr.md`, type: 1 }] })
    await later(editor, host)
    expect(codes(editor)).not.toContain('relevant/links-resolve')
    await editor.close()
  })

  test('or by the server’s own watcher where the client has none', async () => {
    const host = memoryHost({ '/w/okr.md': okr })
    const editor = await opened(host, linking)
    host.disk.delete('/w/okr.md')
    host.touched(['/w/okr.md'])
    await later(editor, host)
    expect(codes(editor)).toContain('relevant/links-resolve')
    await editor.close()
  })

  test('what the editor holds counts, not what the disk does', async () => {
    const host = memoryHost({ '/w/okr.md': okr })
    const editor = await opened(host, linking)
    editor.open(`${root}/okr.md`, okr.replace('Ship faster', 'Ship daily'))
    await later(editor, host)
    expect(codes(editor)).toContain('relevant/links-resolve')
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: `${root}/okr.md` } })
    await later(editor, host)
    expect(codes(editor)).not.toContain('relevant/links-resolve')
    await editor.close()
  })
})

describe('config', () => {
  test('a project file is obeyed, and obeyed anew when it changes', async () => {
    const host = memoryHost({ '/w/goalmark.yaml': 'rules:\n  specific/names-an-outcome: off\n' })
    const editor = await opened(host, vague)
    expect(codes(editor)).not.toContain('specific/names-an-outcome')
    host.disk.set('/w/goalmark.yaml', 'rules:\n  specific/names-an-outcome: error\n')
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: `${root}/goalmark.yaml`, type: 2 }] })
    await later(editor, host)
    expect(editor.pushed.get(uri)?.diagnostics[0]).toMatchObject({ code: 'specific/names-an-outcome', severity: 1 })
    await editor.close()
  })

  test('the editor’s settings hold where there is none', async () => {
    const settings = { rules: { 'specific/names-an-outcome': 'off' } }
    const answers = { 'workspace/configuration': () => [settings] }
    const host = memoryHost()
    const editor = await startEditor(host, { capabilities: { workspace: { configuration: true } }, answers })
    editor.open(uri, vague)
    await later(editor, host)
    expect(codes(editor)).not.toContain('specific/names-an-outcome')
    await editor.close()
  })

  test('a config that is broken says so where it is broken', async () => {
    const host = memoryHost({ '/w/goalmark.yaml': 'rulse: {}\n' })
    const editor = await opened(host, vague)
    expect(editor.pushed.get(`${root}/goalmark.yaml`)?.diagnostics[0]?.message).toMatch(/rules/)
    await editor.close()
  })

  test.each([
    ['mended', 'rules: {}\n'],
    ['gone', null],
  ])('and no longer once it is %s', async (_, now) => {
    const host = memoryHost({ '/w/goalmark.yaml': 'rulse: {}\n' })
    const editor = await opened(host, vague)
    if (now === null) host.disk.delete('/w/goalmark.yaml')
    else host.disk.set('/w/goalmark.yaml', now)
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: `${root}/goalmark.yaml`, type: 3 }] })
    await later(editor, host)
    expect(editor.pushed.get(`${root}/goalmark.yaml`)?.diagnostics).toEqual([])
    await editor.close()
  })
})

test('two roots are two worlds', async () => {
  const host = memoryHost({ '/a/goalmark.yaml': 'rules:\n  specific/names-an-outcome: off\n', '/b/okr.md': okr })
  const editor = await startEditor(host, { folders: ['file:///a', 'file:///b'] })
  editor.open('file:///a/plan.md', vague)
  editor.open('file:///b/plan.md', vague)
  await later(editor, host)
  expect(codes(editor, 'file:///a/plan.md')).not.toContain('specific/names-an-outcome')
  expect(codes(editor, 'file:///b/plan.md')).toContain('specific/names-an-outcome')
  await editor.close()
})

test.each(['untitled:Plan-1', 'git:/w/plan.md?ref=HEAD', 'strange+scheme://somewhere/plan.md', 'no uri at all'])(
  'a text under %s is read on its own',
  async (odd) => {
    const host = memoryHost()
    const editor = await startEditor(host, { folders: [root] })
    editor.open(odd, vague)
    await later(editor, host)
    expect(codes(editor, odd)).toContain('specific/names-an-outcome')
    await editor.close()
  },
)

test('files that only the client can open are asked of it', async () => {
  const files: Readonly<Record<string, string>> = {
    '/repo/goalmark.yaml': 'rules:\n  specific/names-an-outcome: off\n',
    '/repo/okr.md': okr,
    '/repo/plans/marie.md': linking,
  }
  const path = (uri: string): string => decodeURIComponent(uri.replace(/^vscode-vfs:\/\/github/, ''))
  const answers = {
    'goalmark/readFile': ({ uri }: { uri: string }) => files[path(uri)] ?? null,
    'goalmark/listFolder': ({ uri }: { uri: string }) => {
      const base = `${path(uri)}/`.replace('//', '/')
      return [
        ...new Set(
          Object.keys(files)
            .filter((name) => name.startsWith(base))
            .map((name) => name.slice(base.length).replace(/\/.*/, '/')),
        ),
      ]
    },
  }
  const host = memoryHost()
  const editor = await startEditor(host, { folders: ['vscode-vfs://github/repo'], initializationOptions: { files: true }, answers })
  await later(editor, host)
  editor.open('vscode-vfs://github/repo/plans/petr.md', vague)
  await later(editor, host)
  expect(codes(editor, 'vscode-vfs://github/repo/plans/petr.md')).not.toContain('specific/names-an-outcome')
  const symbols = await editor.connection.sendRequest('workspace/symbol', { query: 'release' })
  expect(symbols).toMatchObject([
    { name: expect.stringMatching(/^Release twice a week/), location: { uri: 'vscode-vfs://github/repo/plans/marie.md' } },
  ])
  await editor.close()
})

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

describe('findings of plans that are not open', () => {
  const initializationOptions = { workspaceDiagnostics: true }
  const pulling = { textDocument: { diagnostic: {} } }
  const uris = (report: unknown): readonly string[] =>
    (report as { items: { uri: string; items: unknown[] }[] }).items.map(
      ({ uri: each, items }) => `${each.slice(root.length + 1)}: ${items.length}`,
    )

  test('are off unless asked for', async () => {
    const editor = await startEditor(memoryHost({ '/w/petr.md': vague }), { folders: [root], capabilities: pulling })
    expect(editor.result.capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: false })
    await editor.close()
  })

  test('pulled: held open until something changed', async () => {
    const host = memoryHost({ '/w/petr.md': vague, '/w/notes/ignored.md': vague, '/w/.gitignore': 'notes/\n' })
    const editor = await startEditor(host, { folders: [root], capabilities: pulling, initializationOptions })
    await later(editor, host)
    const first = await editor.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] })
    expect(uris(first)).toEqual(['petr.md: 1'])
    const previousResultIds = (first as { items: { uri: string; resultId: string }[] }).items.map((item) => ({
      uri: item.uri,
      value: item.resultId,
    }))
    let answered = false
    const second = editor.connection.sendRequest('workspace/diagnostic', { previousResultIds })
    second.then(() => {
      answered = true
    })
    await later(editor, host)
    expect(answered).toBe(false)
    host.disk.delete('/w/petr.md')
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: `${root}/petr.md`, type: 3 }] })
    expect(uris(await second)).toEqual(['petr.md: 0'])
    await editor.close()
  })

  test('pushed to a client that does not pull', async () => {
    const host = memoryHost({ '/w/petr.md': vague })
    const editor = await startEditor(host, { folders: [root], initializationOptions })
    await later(editor, host)
    expect(codes(editor, `${root}/petr.md`)).toContain('specific/names-an-outcome')
    host.disk.set('/w/petr.md', '# Nothing\n')
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: `${root}/petr.md`, type: 2 }] })
    await later(editor, host)
    expect(codes(editor, `${root}/petr.md`)).toEqual([])
    await editor.close()
  })
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

test('views of plans are as healthy as the config says', async () => {
  const text =
    '---\nplan: personal\nstart: 2026-01-01\nend: 2026-12-31\n---\n\n# My plan\n\n## Goals\n\n### Read 10 books by 2026-12-31\n\n- **Progress:** 1/10\n'
  const healthWith = async (config: string): Promise<unknown> => {
    const editor = await opened(memoryHost({ '/w/goalmark.jsonc': config, '/w/.git/HEAD': '' }, '2026-05-01'), text)
    const view = (await editor.connection.sendRequest('goalmark/plan', { uri })) as { goals: { health: string }[] }
    await editor.close()
    return view.goals[0]!.health
  }
  expect(await healthWith('{}')).toBe('behind')
  expect(await healthWith('{ "health": { "behind": 40, "at-risk": 60 } }')).toBe('on-track')
})
