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
    const front = inFront()
    const shown = settings.get('enabled', true) ? await plansAt(front, plans) : []
    if (front !== inFront()) return
    await vscode.commands.executeCommand('setContext', 'goalmark.plan', front !== 'dashboard' && shown.length > 0)
    if (shown.length === 0) return item.hide()
    const words = reportWords()
    const text = statusText(shown, settings.get('format', ''), today(), words)
    item.text = `$(target) ${text}`
    item.accessibilityInformation = { label: `goalmark: ${text}` }
    item.tooltip = shown.length === 1 ? tooltip(shown[0]!) : undefined
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

/** The URI of what the tab in front shows, in a text editor or a custom one; our own page over all plans; or `null`. */
function inFront(): string | null {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) return input.uri.toString()
  if (input instanceof vscode.TabInputWebview && input.viewType.endsWith('goalmark.dashboard')) return 'dashboard'
  return vscode.window.activeTextEditor?.document.uri.toString() ?? null
}

async function plansAt(front: string | null, plans: Plans): Promise<readonly PlanView[]> {
  if (front === null) return []
  if (front === 'dashboard') return plans.all()
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === front)
  if (document) return document.languageId === 'markdown' ? [await plans.of(document)].filter((plan) => plan !== null) : []
  return /\.(md|markdown|mdown)$/i.test(front) ? (await plans.all()).filter(({ uri }) => vscode.Uri.parse(uri).toString() === front) : []
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
