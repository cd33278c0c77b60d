import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningEditor, startEditor } from './harness/code-server.js'
import { type Editor, launchBrowser, openEditor } from './harness/editor.js'
import { cache } from './harness/install.js'

const workspace = fileURLToPath(new URL('../../examples/mentoring-programme', import.meta.url))
let running: RunningEditor
let browser: Browser
let editor: Editor

beforeAll(async () => {
  running = await startEditor({ workspace, extensions: join(cache, 'extensions') })
  browser = await launchBrowser()
  editor = await openEditor(browser, running.url)
})
afterAll(async () => {
  await browser?.close()
  await running?.stop()
})

test('a plan opens with its progress beside its goals', async () => {
  await editor.open('marie-novak.md')
  await editor.shot('first')
  await expect.poll(() => editor.decorations()).not.toEqual([])
})
