import * as vscode from 'vscode'
import { today } from '../clock.js'
import { reveal } from '../places.js'
import type { Plans } from '../plans.js'
import { reportWords } from '../report-words.js'
import { settled } from '../settled.js'
import { bodyOf, pageOf } from './page.js'

interface Message {
  readonly do: 'open' | 'toggle'
  readonly uri: string
  readonly line: number
}

export interface Dashboard extends vscode.Disposable {
  readonly open: () => void
  readonly restore: (panel: vscode.WebviewPanel) => Promise<void>
}

/** One page over all plans, kept current while it is open. */
export function dashboard(extensionUri: vscode.Uri, plans: Plans, toggle: (uri: string, line: number) => Promise<void>): Dashboard {
  let shown: vscode.WebviewPanel | undefined
  let body = ''

  const refresh = async (): Promise<void> => {
    if (!shown?.visible) return
    const now = bodyOf(await plans.all(), today(), reportWords())
    if (now === body) return
    body = now
    await shown?.webview.postMessage({ body })
  }

  const restore = async (panel: vscode.WebviewPanel): Promise<void> => {
    shown?.dispose()
    shown = panel
    panel.title = vscode.l10n.t('Goals dashboard')
    panel.iconPath = {
      light: vscode.Uri.joinPath(extensionUri, 'media/view-light.svg'),
      dark: vscode.Uri.joinPath(extensionUri, 'media/view-dark.svg'),
    }
    panel.webview.options = { enableScripts: true, localResourceRoots: [] }
    panel.onDidDispose(() => {
      if (shown === panel) shown = undefined
      body = ''
    })
    panel.onDidChangeViewState(() => void refresh())
    panel.webview.onDidReceiveMessage((message: Message) => act(message))
    body = bodyOf(await plans.all(), today(), reportWords())
    panel.webview.html = pageOf(body, nonce(), reportWords())
  }

  const act = async ({ do: what, uri, line }: Message): Promise<void> => {
    const place = { line, character: 0 }
    if (what === 'open') await reveal(uri, { start: place, end: place }, { viewColumn: vscode.ViewColumn.Beside })
    else if (what === 'toggle') await toggle(uri, line)
  }

  const listening = settled(plans.onDidChange, () => void refresh())
  return {
    open: () => {
      if (shown) shown.reveal()
      else void restore(vscode.window.createWebviewPanel('goalmark.dashboard', '', vscode.ViewColumn.Active))
    },
    restore,
    dispose: () => {
      listening.dispose()
      shown?.dispose()
    },
  }
}

const nonce = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
