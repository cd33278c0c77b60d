import type { Disposable, Event, TreeItem } from 'vscode'
import type { SettingsOf } from './preview/settings-of.js'

/** What the light half of the extension asks of the heavy one, which holds the client and is loaded when first needed. */
export interface Session extends Disposable {
  /** Runs one of our commands by its id without `goalmark.`. */
  readonly run: (command: string, args: readonly unknown[]) => Promise<unknown>
  readonly goals: LazyTree
  readonly agenda: LazyTree
  /** All findings of all plans, a line each as compilers write them: what the lint task prints. */
  readonly lintLines: () => Promise<readonly string[]>
  readonly settingsOf: SettingsOf
}

/** A tree whose nodes only the heavy half understands. */
export interface LazyTree {
  readonly onDidChange: Event<unknown>
  readonly children: (node: unknown) => Promise<readonly unknown[]>
  readonly item: (node: unknown) => TreeItem
  readonly parent: (node: unknown) => unknown
  /** A box in the tree was ticked or unticked. */
  readonly toggled: (node: unknown) => Promise<void>
}
