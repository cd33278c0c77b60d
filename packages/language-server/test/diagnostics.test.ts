import { describe, expect, test } from 'vitest'
import { type Editor, startEditor } from './support/editor.js'
import { type MemoryHost, memoryHost } from './support/memory-host.js'
import { impossible, plan, vague } from './support/plans.js'

const uri = 'file:///w/plan.md'
const pulling = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } }
const rules = (editor: Editor, of = uri): readonly string[] => editor.messages(of).map((message) => message.split(':')[0]!)
const insert = (line: number, character: number, text: string) => ({
  range: { start: { line, character }, end: { line, character } },
  text,
})

describe('pushed', () => {
  test('to a client that does not pull, with the version it sent; emptied on close', async () => {
    const editor = await startEditor(memoryHost())
    editor.open(uri, vague, 7)
    await editor.settled()
    expect(editor.pushed.get(uri)?.version).toBe(7)
    expect(editor.messages(uri)[0]).toBe('specific/names-an-outcome: Not clear yet what will be different')
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
    await editor.settled()
    expect(editor.messages(uri)).toEqual([])
    await editor.close()
  })

  test('with a page to read, the question, and every finding behind it', async () => {
    const editor = await startEditor(memoryHost())
    editor.open(uri, vague)
    await editor.settled()
    const [first] = editor.pushed.get(uri)!.diagnostics
    expect(first).toMatchObject({
      source: 'goalmark',
      severity: 2,
      code: 'specific/names-an-outcome',
      data: { findings: expect.any(Array) },
    })
    expect(first?.codeDescription?.href).toMatch(/docs\/rules\/specific\/names-an-outcome\.md$/)
    await editor.close()
  })
})

describe('pulled', () => {
  test('nothing is pushed beside; the same text twice is unchanged', async () => {
    const editor = await startEditor(memoryHost(), { capabilities: pulling })
    editor.open(uri, vague)
    const first = await editor.pull(uri)
    expect(first).toMatchObject({ kind: 'full', items: [expect.objectContaining({ code: 'specific/names-an-outcome' })] })
    expect(await editor.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId })
    expect(editor.pushed.size).toBe(0)
    await editor.close()
  })

  test('a pull that a change overtakes is to be asked again', async () => {
    const editor = await startEditor(memoryHost(), { capabilities: pulling })
    editor.open(uri, vague)
    const answer = editor.pull(uri)
    editor.change(uri, 2, insert(8, 0, ' '))
    await expect(answer).rejects.toMatchObject({ code: -32802, data: { retriggerRequest: true } })
    await editor.close()
  })

  test('of a file that is not open gives nothing', async () => {
    const editor = await startEditor(memoryHost(), { capabilities: pulling })
    expect(await editor.pull('file:///w/other.md')).toEqual({ kind: 'full', items: [] })
    await editor.close()
  })
})

describe('quiet while someone types', () => {
  const typing = async (host: MemoryHost): Promise<Editor> => {
    const editor = await startEditor(host)
    editor.open(uri, plan('### Pass the exam by June\n\n- [ ] Book it\n'))
    await editor.settled()
    expect(rules(editor)).not.toContain('specific/names-an-outcome')
    editor.change(uri, 2, insert(12, 13, '\n\n### Be more visible'))
    await editor.settled()
    return editor
  }

  test('what is new waits until 1.5 s of rest', async () => {
    const host = memoryHost()
    const editor = await typing(host)
    expect(rules(editor)).not.toContain('specific/names-an-outcome')
    host.pass(1400)
    editor.change(uri, 3, insert(14, 19, '!'))
    await editor.settled()
    host.pass(1400)
    await editor.settled()
    expect(rules(editor)).not.toContain('specific/names-an-outcome')
    host.pass(100)
    await editor.settled()
    expect(rules(editor)).toContain('specific/names-an-outcome')
    await editor.close()
  })

  test('or until it is saved', async () => {
    const editor = await typing(memoryHost())
    await editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri } })
    await editor.settled()
    expect(rules(editor)).toContain('specific/names-an-outcome')
    await editor.close()
  })

  test('a new fact elsewhere comes at once, one that is mended goes at once', async () => {
    const editor = await startEditor(memoryHost())
    const text = plan('### Pass the exam\n\n- **By:** 2026-02-28\n- [ ] Book it, by 2026-02-30\n')
    editor.open(uri, text)
    await editor.settled()
    expect(rules(editor)).toContain('time-bound/readable-dates')
    editor.change(uri, 2, { range: { start: { line: 13, character: 26 }, end: { line: 13, character: 28 } }, text: '20' })
    await editor.settled()
    expect(rules(editor)).not.toContain('time-bound/readable-dates')
    await editor.close()
  })

  test('a client that pulls is asked to pull again after the rest', async () => {
    const host = memoryHost()
    const editor = await startEditor(host, { capabilities: pulling })
    editor.open(uri, plan('### Pass the exam by June\n'))
    await editor.pull(uri)
    editor.change(uri, 2, insert(10, 25, '\n\n### Be more visible'))
    expect((await editor.pull(uri)).items?.map(({ code }) => code)).not.toContain('specific/names-an-outcome')
    host.pass(1500)
    await editor.settled()
    expect(editor.asked.map(({ method }) => method)).toContain('workspace/diagnostic/refresh')
    expect((await editor.pull(uri)).items?.map(({ code }) => code)).toContain('specific/names-an-outcome')
    await editor.close()
  })

  test('one that pulls and cannot be asked again is shown everything at once', async () => {
    const editor = await startEditor(memoryHost(), { capabilities: { textDocument: { diagnostic: {} } } })
    editor.open(uri, plan('### Pass the exam by June\n'))
    editor.change(uri, 2, insert(10, 25, '\n\n### Be more visible'))
    expect((await editor.pull(uri)).items?.map(({ code }) => code)).toContain('specific/names-an-outcome')
    await editor.close()
  })
})

test('a plan goes on with the day: at midnight what has passed is said', async () => {
  const host = memoryHost({}, '2026-02-20')
  const editor = await startEditor(host)
  editor.open(uri, plan('### Pass the exam by 2026-02-20\n\n- [ ] Book it\n'))
  await editor.settled()
  expect(rules(editor)).not.toContain('time-bound/deadline-ahead')
  host.newDay('2026-02-21')
  host.pass(200)
  await editor.settled()
  expect(rules(editor)).toContain('time-bound/deadline-ahead')
  await editor.close()
})

test('a plan over 1 MB gets one hint and no work', async () => {
  const editor = await startEditor(memoryHost())
  editor.open(uri, `${impossible}${'x'.repeat(1_048_577)}`)
  await editor.settled()
  expect(editor.pushed.get(uri)?.diagnostics).toEqual([
    expect.objectContaining({ severity: 3, message: expect.stringMatching(/too large for live checking/) }),
  ])
  await editor.close()
})

test('a large plan in the reference engine is read at rest, and a hover does not wait for it', async () => {
  const host = memoryHost()
  const editor = await startEditor(host)
  editor.open(uri, `${vague}\n## Notes\n\n${'A line of notes.\n\n'.repeat(12_000)}`)
  await editor.settled()
  expect(editor.pushed.has(uri)).toBe(false)
  expect(
    await editor.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 10, character: 6 } }),
  ).toBeNull()
  host.pass(500)
  await editor.settled()
  expect(rules(editor)).toContain('specific/names-an-outcome')
  await editor.close()
})
