import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type ChangedParams, changedNotification, type PlanView, planRequest, plansRequest } from './protocol.js'

/** The plans as the server last told them; every part of the extension draws from here, so that all show the same numbers. */
export interface Plans extends vscode.Disposable {
  /** What an open document's plan was when last read; its `version` tells of which text. `null`: no plan. `undefined`: not asked yet. */
  readonly known: (document: vscode.TextDocument) => PlanView | null | undefined
  /** Of the text as it is now. */
  readonly of: (document: vscode.TextDocument) => Promise<PlanView | null>
  /** Every plan of the workspace, and those open outside it. */
  readonly all: () => Promise<readonly PlanView[]>
  /** After these documents' plans were read anew; `null` where any may be new. */
  readonly onDidChange: vscode.Event<readonly string[] | null>
}

/** The server may be asked before it has heard of the last key; it is asked again so many milliseconds later. */
const again = 5

export function plansOf(client: BaseLanguageClient): Plans {
  const changed = new vscode.EventEmitter<readonly string[] | null>()
  const views = new Map<string, PlanView | null>()
  /** The versions of which `views` holds the answer. */
  const fresh = new Map<string, number>()
  /** Questions under way: one a document, however much is typed meanwhile; it ends with the answer about the last version. */
  const questions = new Map<string, Promise<PlanView | null>>()
  let everything: Promise<readonly PlanView[]> | undefined

  const of = (document: vscode.TextDocument): Promise<PlanView | null> => {
    const uri = document.uri.toString()
    if (fresh.get(uri) === document.version) return Promise.resolve(views.get(uri) ?? null)
    const underWay = questions.get(uri)
    if (underWay) return underWay
    const question = ask(document).finally(() => questions.delete(uri))
    questions.set(uri, question)
    return question
  }

  const ask = async (document: vscode.TextDocument): Promise<PlanView | null> => {
    const uri = client.code2ProtocolConverter.asUri(document.uri)
    for (;;) {
      const { version } = document
      const view = await client.sendRequest<PlanView | null>(planRequest, { uri }).catch(() => null)
      if (document.isClosed) return view
      if ((view === null ? version : view.version) === document.version) return keep(document, view)
      await new Promise((resolve) => setTimeout(resolve, again))
    }
  }

  const keep = (document: vscode.TextDocument, view: PlanView | null): PlanView | null => {
    const uri = document.uri.toString()
    const before = views.get(uri)
    views.set(uri, view)
    fresh.set(uri, document.version)
    if (view && before) everything = everything?.then((all) => all.map((one) => (keyOf(one.uri) === uri ? view : one)))
    else if (view || before) everything = undefined
    changed.fire([uri])
    return view
  }

  /** What the server says is new: asked again where somebody looks at it. */
  const onChanged = ({ uris }: ChangedParams): void => {
    everything = undefined
    if (uris) for (const uri of uris) fresh.delete(keyOf(uri))
    else fresh.clear()
    changed.fire(uris?.map(keyOf) ?? null)
    for (const { document } of vscode.window.visibleTextEditors) if (isMarkdown(document)) void of(document)
  }

  const parts = vscode.Disposable.from(
    changed,
    client.onNotification(changedNotification, onChanged),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && isMarkdown(document)) void of(document)
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      views.delete(document.uri.toString())
      fresh.delete(document.uri.toString())
      everything = undefined
    }),
  )
  return {
    known: (document) => views.get(document.uri.toString()),
    of,
    all: () => {
      everything ??= client.sendRequest<readonly PlanView[]>(plansRequest, {}).catch(() => {
        everything = undefined
        return []
      })
      return everything
    },
    onDidChange: changed.event,
    dispose: () => parts.dispose(),
  }
}

const isMarkdown = ({ languageId }: vscode.TextDocument): boolean => languageId === 'markdown'

/** The server may spell a URI otherwise than VS Code does (drive letters, escapes); VS Code's spelling is the key. */
const keyOf = (uri: string): string => vscode.Uri.parse(uri).toString()
