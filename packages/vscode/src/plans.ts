import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type ChangedParams, changedNotification, type PlanView, planRequest, plansRequest } from './protocol.js'

/** The plans as the server last told them; every part of the extension draws from here, so that all show the same numbers. */
export interface Plans extends vscode.Disposable {
  /** The open document's plan: from memory for `known`, else asked of the server. `null`: no plan. */
  readonly known: (uri: vscode.Uri) => PlanView | null | undefined
  readonly of: (document: vscode.TextDocument) => Promise<PlanView | null>
  /** Every plan of the workspace, and those open outside it. */
  readonly all: () => Promise<readonly PlanView[]>
  /** After a change of these documents' plans; `null` after one of all. */
  readonly onDidChange: vscode.Event<readonly string[] | null>
}

export function plansOf(client: BaseLanguageClient): Plans {
  const changed = new vscode.EventEmitter<readonly string[] | null>()
  const views = new Map<string, PlanView | null>()
  const asked = new Map<string, { readonly version: number; readonly answer: Promise<PlanView | null> }>()
  let everything: Promise<readonly PlanView[]> | undefined

  const listening = client.onNotification(changedNotification, ({ uris }: ChangedParams) => {
    everything = undefined
    if (uris) for (const uri of uris) asked.delete(keyOf(uri))
    else asked.clear()
    changed.fire(uris)
  })
  const forgetting = vscode.workspace.onDidCloseTextDocument((document) => {
    views.delete(document.uri.toString())
    asked.delete(document.uri.toString())
  })

  const of = (document: vscode.TextDocument): Promise<PlanView | null> => {
    const uri = document.uri.toString()
    const before = asked.get(uri)
    if (before?.version === document.version) return before.answer
    const answer = client.sendRequest<PlanView | null>(planRequest, { uri: client.code2ProtocolConverter.asUri(document.uri) }).then(
      (view) => {
        views.set(uri, view)
        return view
      },
      () => views.get(uri) ?? null,
    )
    asked.set(uri, { version: document.version, answer })
    return answer
  }

  return {
    known: (uri) => views.get(uri.toString()),
    of,
    all: () => {
      everything ??= client.sendRequest<readonly PlanView[]>(plansRequest, {}).catch(() => {
        everything = undefined
        return []
      })
      return everything
    },
    onDidChange: changed.event,
    dispose: () => {
      changed.dispose()
      listening.dispose()
      forgetting.dispose()
    },
  }
}

/** The client may spell a URI otherwise than the server does (drive letters, escapes); VS Code's spelling is the key. */
const keyOf = (uri: string): string => vscode.Uri.parse(uri).toString()
