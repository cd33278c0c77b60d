import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Emacs, startEmacs } from './support/emacs.js'
import { eventually, type Folder, files, planFolder } from './support/plans.js'

interface Found {
  readonly words: string
  readonly message: string
}

let folder: Folder
let emacs: Emacs

const open = (name: string) => emacs.lisp('', `(goalmark-open "${folder.path}/${name}")`)
const diagnostics = (file: string, wanted: (found: readonly Found[]) => boolean) =>
  eventually(() => emacs.lisp<readonly Found[]>(file, '(goalmark-diagnostics)'), wanted)
const words = (text: string) => (found: readonly Found[]) => found.some((each) => each.words === text)

beforeAll(async () => {
  folder = planFolder()
  emacs = await startEmacs(folder)
  await open('marie.md')
  await eventually(
    () => emacs.lisp('marie.md', '(if (eglot-current-server) t :json-false)'),
    (managed) => managed === true,
  )
})

afterAll(async () => {
  await emacs?.stop()
  folder?.remove()
})

describe('Emacs with eglot', () => {
  test('shows what a goal lacks, under its words', async () => {
    const found = await diagnostics('marie.md', words('[0/2]'))
    expect(found.map((each) => each.words)).toContain('[0/2]')
    expect(found.some(({ message }) => message.includes('Not clear yet what will be different'))).toBe(true)
  })

  test('mends one by its menu', async () => {
    await emacs.lisp('marie.md', '(goalmark-act "Ask the team" "Mark this step done")')
    expect(await emacs.text('marie.md')).toBe(files['marie.md'].replace('- [ ] Ask', '- [x] Ask'))
    await open('marie.md')
  })

  test('offers a line to fill in', async () => {
    await emacs.lisp('marie.md', '(goalmark-act "Be more visible" "Add \\"Done when: …\\"")')
    expect(await emacs.text('marie.md')).toBe(
      files['marie.md'].replace('### Be more visible\n', '### Be more visible\n\n- **Done when:** \n'),
    )
    await open('marie.md')
  })

  test('completes a date from words', async () => {
    await emacs.lisp('marie.md', '(goalmark-complete "- [ ] Try it, by next friday")')
    expect(await emacs.text('marie.md')).toBe(`${files['marie.md']}- [ ] Try it, by 2026-02-27`)
    await open('marie.md')
  })

  test('hovers', async () => {
    const said = await emacs.lisp<string>('marie.md', '(goalmark-hover "Release")')
    expect(said).toContain('1/2 steps · 50 % · due in 130 days')
  })

  test('goes to the goal that a link names', async () => {
    expect(await emacs.lisp('marie.md', '(goalmark-definition "petr.md#ship")')).toEqual(['petr.md', 9])
  })

  test('renames an id in two files', async () => {
    await open('petr.md')
    await emacs.lisp('marie.md', '(goalmark-rename "tool\\n" "choice")')
    expect(await emacs.text('marie.md')).toBe(files['marie.md'].replace('🆔 tool', '🆔 choice'))
    expect(await emacs.text('petr.md')).toBe(files['petr.md'].replace('⛔ tool', '⛔ choice'))
    await open('marie.md')
    await open('petr.md')
  })

  test('CRLF, a tab and emoji: the words are found where they are', async () => {
    await open('crlf.md')
    expect((await diagnostics('crlf.md', words('2026-02-30'))).map((each) => each.words)).toContain('2026-02-30')
  })

  test('Enter goes on with a step', async () => {
    await open('petr.md')
    await emacs.lisp('petr.md', '(progn (goto-char (point-max)) (delete-char -1) (goalmark-enter))')
    const wanted = `${files['petr.md'].trimEnd()}\n- [ ] `
    expect(
      await eventually(
        () => emacs.text('petr.md'),
        (text) => text === wanted,
      ),
    ).toBe(wanted)
  })
})
