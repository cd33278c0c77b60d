import { describe, expect, test } from 'vitest'
import { startEditor } from './support/editor.js'
import { codes, later, linking, okr, opened, root, uri } from './support/folder.js'
import { memoryHost } from './support/memory-host.js'
import { vague } from './support/plans.js'

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
