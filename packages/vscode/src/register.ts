import * as vscode from 'vscode'
import { lintTasks } from './lint-task.js'
import { mayBePlan } from './may-be-plan.js'
import { type PreviewRender, previewPlugin } from './preview/plugin.js'
import type { LazyTree, Session } from './session-door.js'

/** The halves that are loaded when first needed. */
export interface Halves {
  readonly session: (context: vscode.ExtensionContext) => Promise<Session>
  readonly preview: () => PreviewRender
}

/** Only registers. The client and server start with the first document that may be a plan, the first view opened, or the first command run. */
export function register(context: vscode.ExtensionContext, halves: Halves): unknown {
  let started: Promise<Session> | undefined
  let running: Session | undefined
  const session = (): Promise<Session> => {
    started ??= halves.session(context).then(
      (made) => {
        context.subscriptions.push(made)
        running = made
        return made
      },
      (reason) => {
        started = undefined
        throw reason
      },
    )
    return started
  }
  const look = (document: vscode.TextDocument): void => {
    if (started === undefined && document.languageId === 'markdown' && mayBePlan(document.getText(), document.uri.path)) void session()
  }
  for (const command of commandsOf(context))
    context.subscriptions.push(
      vscode.commands.registerCommand(`goalmark.${command}`, async (...args: unknown[]) => (await session()).run(command, args)),
    )
  context.subscriptions.push(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(({ document }) => look(document)),
    treeView('goalmark.goals', session, (made) => made.goals, true),
    treeView('goalmark.agenda', session, (made) => made.agenda, false),
    vscode.tasks.registerTaskProvider('goalmark', lintTasks(session)),
    vscode.window.registerWebviewPanelSerializer('goalmark.dashboard', {
      deserializeWebviewPanel: async (panel) => void (await session()).run('restoreDashboard', [panel]),
    }),
  )
  for (const document of vscode.workspace.textDocuments) look(document)
  return { extendMarkdownIt: previewPlugin(halves.preview, (uri) => running?.settingsOf(uri)) }
}

/** The commands that the manifest names, without `goalmark.`. */
const commandsOf = (context: vscode.ExtensionContext): readonly string[] =>
  (context.extension.packageJSON.contributes.commands as readonly { command: string }[]).map(({ command }) =>
    command.slice('goalmark.'.length),
  )

function treeView(id: string, session: () => Promise<Session>, treeOf: (made: Session) => LazyTree, boxes: boolean): vscode.Disposable {
  const changed = new vscode.EventEmitter<unknown>()
  let tree: LazyTree | undefined
  const ready = async (): Promise<LazyTree> => {
    if (!tree) {
      tree = treeOf(await session())
      tree.onDidChange((node) => changed.fire(node))
    }
    return tree
  }
  const view = vscode.window.createTreeView<unknown>(id, {
    showCollapseAll: boxes,
    manageCheckboxStateManually: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: async (node) => [...(await (await ready()).children(node))],
      getTreeItem: (node) => tree!.item(node),
      getParent: (node) => tree!.parent(node),
    },
  })
  view.onDidChangeCheckboxState(async ({ items }) => {
    for (const [node] of items) await (await ready()).toggled(node)
  })
  return vscode.Disposable.from(view, changed)
}
