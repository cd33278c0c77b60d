import { expect, test } from 'vitest'
import { startEditor } from './support/editor.js'
import { memoryHost } from './support/memory-host.js'

const vague = '---\nplan: personal\n---\n\n# Plan\n\n## Goals\n\n### Be more visible\n'
const uri = 'file:///w/plan.md'

test('a client that does not pull is pushed to, with the version it sent', async () => {
  const editor = await startEditor(memoryHost())
  editor.open(uri, vague, 7)
  await editor.settled()
  expect(editor.pushed.get(uri)).toMatchObject({ uri, version: 7 })
  await editor.close()
})
