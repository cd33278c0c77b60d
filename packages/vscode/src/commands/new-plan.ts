import { newPlanName, newPlanText, type TemplateName, templateNames } from '@goalmark/report'
import * as vscode from 'vscode'
import { today } from '../clock.js'

interface TemplateItem extends vscode.QuickPickItem {
  readonly template: TemplateName
}

const described = (): Readonly<Record<TemplateName, readonly [icon: string, label: string, detail: string]>> => ({
  mentoring: [
    'comment-discussion',
    vscode.l10n.t('Mentoring plan'),
    vscode.l10n.t('Goals of a mentee, agreed with a mentor, with check-ins'),
  ],
  okr: ['target', vscode.l10n.t('OKRs'), vscode.l10n.t('An objective and its key results for a quarter')],
  development: ['mortar-board', vscode.l10n.t('Development plan'), vscode.l10n.t('Short- and long-term goals for growing in a role')],
  personal: ['person', vscode.l10n.t('Personal goals'), vscode.l10n.t('Goals of your own for a year')],
  'micro-goals': ['list-tree', vscode.l10n.t('Micro-goals'), vscode.l10n.t('One goal in steps small enough for one sitting')],
})

/** Asks for a template and names, then shows the new plan in an editor, not yet saved: nothing is written before its writer says so. */
export async function newPlan(): Promise<void> {
  const items = templateNames.map((template): TemplateItem => {
    const [icon, label, detail] = described()[template]
    return { template, label: `$(${icon}) ${label}`, detail }
  })
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('New plan'),
    placeHolder: vscode.l10n.t('Which kind of plan?'),
  })
  if (!picked) return
  const mentee = await ask(
    picked.template === 'personal'
      ? null
      : picked.template === 'okr'
        ? vscode.l10n.t('Whose goals are they?')
        : vscode.l10n.t('Who is the mentee?'),
  )
  if (mentee === undefined) return
  const mentor = await ask(picked.template === 'personal' || picked.template === 'okr' ? null : vscode.l10n.t('Who is the mentor?'))
  if (mentor === undefined) return
  const plan = { template: picked.template, today: today(), mentee, mentor }
  await show(newPlanText(plan), newPlanName(plan))
}

/** Empty is an answer; `undefined` is a person who changed their mind. `null` needs no question. */
const ask = async (title: string | null): Promise<string | undefined> =>
  title === null ? '' : vscode.window.showInputBox({ title, prompt: vscode.l10n.t('Enter leaves it open') })?.then((name) => name?.trim())

async function show(text: string, name: string): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri
  const target =
    folder && (await freeName(vscode.Uri.joinPath(folder, (await exists(vscode.Uri.joinPath(folder, 'plans'))) ? `plans/${name}` : name)))
  const document = target
    ? await vscode.workspace.openTextDocument(target.with({ scheme: 'untitled' }))
    : await vscode.workspace.openTextDocument({ language: 'markdown', content: text })
  const editor = await vscode.window.showTextDocument(document)
  if (target) await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text))
  const first = document.getText().search(/^### $/m)
  const caret = document.positionAt(first < 0 ? document.getText().length : first + 4)
  editor.selection = new vscode.Selection(caret, caret)
  editor.revealRange(new vscode.Range(caret, caret), vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}

/** `marie-novak.md`, or `marie-novak-2.md` where that is taken. */
async function freeName(uri: vscode.Uri): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? uri : uri.with({ path: uri.path.replace(/\.md$/, `-${number}.md`) })
    if (!(await exists(candidate))) return candidate
  }
}

const exists = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  )
