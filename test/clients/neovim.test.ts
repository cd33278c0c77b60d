import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Neovim, startNeovim } from './support/neovim.js'
import { eventually, type Folder, files, planFolder } from './support/plans.js'

interface Found {
  readonly code: string
  readonly words: string
  readonly message: string
}

let folder: Folder
let neovim: Neovim

const open = async (name: string): Promise<void> => {
  await neovim.type(`<C-\\><C-n>:edit! ${name}<CR>`)
  await eventually(
    () => neovim.text(),
    (text) => text !== '',
  )
}
const diagnostics = (wanted: (found: readonly Found[]) => boolean): Promise<readonly Found[]> =>
  eventually(() => neovim.lua<readonly Found[]>('diagnostics()'), wanted)
const has = (code: string) => (found: readonly Found[]) => found.some((each) => each.code === code)
const lines = (text: string): string => text.replace(/\n$/, '')

beforeAll(async () => {
  folder = planFolder()
  neovim = await startNeovim(folder, 'marie.md')
})

afterAll(async () => {
  await neovim?.stop()
  folder?.remove()
})

describe('Neovim with its own client', () => {
  test('shows what a goal lacks, under its words', async () => {
    const found = await diagnostics(has('specific/names-an-outcome'))
    expect(found.find(({ code }) => code === 'specific/names-an-outcome')).toMatchObject({
      words: expect.stringMatching(/visible$/),
      message: expect.stringMatching(/^Not clear yet what will be different/),
    })
    expect(found.find(({ code }) => code === 'measurable/counts-agree')?.words).toBe('[0/2]')
  })

  test('mends one with a key', async () => {
    await neovim.type(':call cursor(17, 21)<CR>')
    await neovim.lua('(function() vim.g.wanted_action = "Mark this step done" end)()')
    await neovim.type(':lua vim.lsp.buf.code_action()<CR>')
    const wanted = lines(files['marie.md']).replace('- [ ] Ask', '- [x] Ask')
    expect(await eventually(neovim.text, (text) => text === wanted)).toBe(wanted)
    await neovim.type('u')
  })

  test('offers a line to fill in', async () => {
    await neovim.type(':call cursor(11, 8)<CR>')
    await neovim.lua('(function() vim.g.wanted_action = "Add \\"Done when: …\\"" end)()')
    await neovim.type(':lua vim.lsp.buf.code_action()<CR>')
    const wanted = lines(files['marie.md']).replace('### Be more visible\n', '### Be more visible\n\n- **Done when:** \n')
    expect(await eventually(neovim.text, (text) => text === wanted)).toBe(wanted)
    await neovim.type('u')
  })

  // The omnifunc of Neovim 0.7 keeps what begins with the letters typed; so it is asked before any are.
  test('completes a date, while typing', async () => {
    await open('marie.md')
    await neovim.type('Go- [ ] Try it, by <C-x><C-o>')
    await eventually(
      () => neovim.lua<number>('vim.fn.pumvisible()'),
      (visible) => visible === 1,
    )
    await neovim.type('<C-y><Esc>')
    const wanted = `${lines(files['marie.md'])}\n- [ ] Try it, by 2026-12-18`
    expect(await eventually(neovim.text, (text) => text === wanted)).toBe(wanted)
    await neovim.type('u')
  })

  test('hovers', async () => {
    await open('marie.md')
    await neovim.type(':call cursor(13, 7)<CR>:lua vim.lsp.buf.hover()<CR>')
    const shown = await eventually(
      () => neovim.lua<string>('float()'),
      (words) => words !== '',
    )
    expect(shown).toContain('Release 🎯 twice a week')
    expect(shown).toContain('1/2 steps · 50 % · due in 130 days')
    await neovim.type('<Esc>')
  })

  test('goes to the goal that a link names', async () => {
    await open('marie.md')
    await neovim.type(':call cursor(15, 30)<CR>:lua vim.lsp.buf.definition()<CR>')
    expect(
      await eventually(
        () => neovim.lua<string>('vim.fn.expand("%:t")'),
        (name) => name === 'petr.md',
      ),
    ).toBe('petr.md')
    expect(await neovim.lua('vim.fn.line(".")')).toBe(9)
  })

  test('renames an id in two files', async () => {
    await open('marie.md')
    await neovim.type(':call cursor(16, 37)<CR>')
    expect(await neovim.lua('vim.fn.expand("<cword>")')).toBe('tool')
    await neovim.type(':lua vim.lsp.buf.rename("choice")<CR>')
    expect(await eventually(neovim.text, (text) => text.includes('🆔 choice'))).toBe(
      lines(files['marie.md']).replace('🆔 tool', '🆔 choice'),
    )
    await neovim.type(':buffer petr.md<CR>')
    expect(await eventually(neovim.text, (text) => text.includes('⛔ choice'))).toBe(
      lines(files['petr.md']).replace('⛔ tool', '⛔ choice'),
    )
  })

  test('draws lenses', async () => {
    await open('marie.md')
    await neovim.type(':lua vim.lsp.codelens.refresh()<CR>')
    const lenses = await eventually(
      () => neovim.lua<readonly { command: { title: string } }[]>('vim.lsp.codelens.get(0)'),
      (all) => all.length > 0,
    )
    expect(lenses.map(({ command }) => command.title)).toContain('1/2 steps · 50 % · due in 130 days')
  })

  test('CRLF, a tab and emoji: the words are found where they are', async () => {
    await open('crlf.md')
    const found = await diagnostics(has('time-bound/readable-dates'))
    expect(found.find(({ code }) => code === 'time-bound/readable-dates')?.words).toBe('2026-02-30')
  })

  test('what is typed and mended is gone at once', async () => {
    await open('crlf.md')
    await diagnostics(has('time-bound/readable-dates'))
    await neovim.type(':call cursor(11, 1)<CR>A<BS><BS>20<Esc>')
    expect(has('time-bound/readable-dates')(await diagnostics((found) => !has('time-bound/readable-dates')(found)))).toBe(false)
    expect(await neovim.text()).toContain('by 2026-02-20')
  })

  test('formats on type: a step goes on below', async () => {
    await open('petr.md')
    await neovim.type('Go<Esc>')
    const edits = await neovim.lua<readonly { newText: string }[]>(
      'ask("textDocument/onTypeFormatting", { textDocument = vim.lsp.util.make_text_document_params(), position = { line = 11, character = 0 }, ch = "\\n", options = { tabSize = 2, insertSpaces = true } })',
    )
    expect(edits.map(({ newText }) => newText)).toEqual(['- [ ] '])
  })
})
