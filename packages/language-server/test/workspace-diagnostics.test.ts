import { describe, expect, test } from 'vitest'
import { startEditor } from './support/editor.js'
import { codes, later, root } from './support/folder.js'
import { memoryHost } from './support/memory-host.js'
import { vague } from './support/plans.js'

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
