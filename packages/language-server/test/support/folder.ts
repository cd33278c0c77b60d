import { type Editor, startEditor } from './editor.js'
import type { MemoryHost } from './memory-host.js'
import { plan } from './plans.js'

/** A folder with one plan that is open in an editor, and a page of OKRs that it links to. */
export const root = 'file:///w'
export const uri = `${root}/marie.md`
export const linking = plan(
  '### Release twice a week by 2026-06-30\n\n- **Why:** serves [faster](okr.md#ship-faster)\n- [ ] Ask the team\n',
)
export const okr = '---\nplan: okr\n---\n\n# OKRs\n\n## Ship faster\n\nIn 2026.\n'

export const codes = (editor: Editor, of = uri): readonly unknown[] => (editor.pushed.get(of)?.diagnostics ?? []).map(({ code }) => code)

export async function opened(host: MemoryHost, text: string, capabilities = {}): Promise<Editor> {
  const editor = await startEditor(host, { folders: [root], capabilities })
  await editor.settled()
  editor.open(uri, text)
  await later(editor, host)
  return editor
}

/** All is read, and what waits for a moment of rest is told. */
export async function later(editor: Editor, host: MemoryHost): Promise<void> {
  await editor.settled()
  host.pass(200)
  await editor.settled()
}
