import { agendaOf, dayText, goalLine, totalsOf } from '@goalmark/report'
import * as vscode from 'vscode'
import { today } from './clock.js'
import type { Plans } from './plans.js'
import type { PlanView } from './protocol.js'
import { reportWords } from './report-words.js'
import { nameOf, statusText } from './status-text.js'

/** Figures of the plan in front, whichever editor shows it: also VS Code's rendered Markdown editor, which has no decorations. */
export function statusBar(plans: Plans): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('goalmark.status', vscode.StatusBarAlignment.Left, 40)
  item.name = 'goalmark'
  item.command = 'goalmark.goals.focus'
  const refresh = async (): Promise<void> => {
    const settings = vscode.workspace.getConfiguration('goalmark.statusBar')
    const uri = uriInFront()
    const plan = uri && settings.get('enabled', true) ? await planAt(uri, plans) : null
    if (uri?.toString() !== uriInFront()?.toString()) return
    await vscode.commands.executeCommand('setContext', 'goalmark.plan', plan !== null)
    if (!plan) return item.hide()
    const words = reportWords()
    const text = statusText([plan], settings.get('format', ''), today(), words)
    item.text = `$(target) ${text}`
    item.accessibilityInformation = { label: `goalmark: ${text}` }
    item.tooltip = tooltip(plan)
    item.show()
  }
  void refresh()
  return vscode.Disposable.from(
    item,
    plans.onDidChange(() => void refresh()),
    vscode.window.tabGroups.onDidChangeTabs(() => void refresh()),
    vscode.window.tabGroups.onDidChangeTabGroups(() => void refresh()),
    vscode.window.onDidChangeActiveTextEditor(() => void refresh()),
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('goalmark') && void refresh()),
  )
}

/** What the tab in front shows, in a text editor, a custom editor or the preview beside it. */
function uriInFront(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) return input.uri
  return vscode.window.activeTextEditor?.document.uri
}

async function planAt(uri: vscode.Uri, plans: Plans): Promise<PlanView | null> {
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString())
  if (document) return document.languageId === 'markdown' ? plans.of(document) : null
  if (!/\.(md|markdown|mdown)$/i.test(uri.path)) return null
  return (await plans.all()).find((plan) => vscode.Uri.parse(plan.uri).toString() === uri.toString()) ?? null
}

function tooltip(plan: PlanView): vscode.MarkdownString {
  const words = reportWords()
  const lines = plan.goals.map((goal) => `${escaped(goal.title)}  \n\u2003${goalLine(goal, words)}`)
  const due = agendaOf([plan])
    .slice(0, 5)
    .map((entry) => `- ${dayText(entry.day, today(), words)} · ${escaped(nameOf(entry))}`)
  const totals = totalsOf([plan], today())
  const head = `**${escaped(plan.title)}** · ${words.goals(totals.goals)}`
  return new vscode.MarkdownString(
    [head, lines.join('  \n'), due.length > 0 ? `---\n\n${words.dashboard.due}\n\n${due.join('\n')}` : ''].join('\n\n'),
  )
}

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~]/g, '\\$&')
