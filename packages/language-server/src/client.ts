import type { InitializeParams } from 'vscode-languageserver'
import type { InitializationOptions } from './protocol.js'

/** What the client can do, read once. Where it is silent, the answer is no. */
export interface Client {
  readonly name: string
  readonly ours: InitializationOptions
  /** It asks for diagnostics itself; else they are pushed. Never both. */
  readonly pullsDiagnostics: boolean
  readonly refresh: {
    readonly diagnostics: boolean
    readonly inlayHints: boolean
    readonly codeLenses: boolean
    readonly semanticTokens: boolean
    readonly foldingRanges: boolean
  }
  readonly settings: boolean
  readonly watchesFiles: boolean
  readonly registersConfiguration: boolean
  readonly workspaceFolders: boolean
  readonly codeActionLiterals: boolean
  readonly completionSnippets: boolean
  readonly insertReplace: boolean
  /** Edits with a caret or a field to fill in them (LSP 3.18). */
  readonly snippetEdits: boolean
  readonly versionedEdits: boolean
  readonly createsFiles: boolean
  /** It asks before files are moved. */
  readonly tellsOfMoves: boolean
  /** Changes that the writer looks at before they happen. */
  readonly annotatedEdits: boolean
  readonly showsDocuments: boolean
  readonly markdownHover: boolean
  readonly nestedSymbols: boolean
  readonly locationLinks: boolean
  readonly progress: boolean
  readonly isVsCode: boolean
}

export function clientOf({ capabilities, clientInfo, initializationOptions }: InitializeParams): Client {
  const { textDocument = {}, workspace = {}, window = {} } = capabilities ?? {}
  const name = clientInfo?.name ?? ''
  return {
    name,
    ours: optionsOf(initializationOptions),
    pullsDiagnostics: textDocument.diagnostic !== undefined,
    refresh: {
      diagnostics: workspace.diagnostics?.refreshSupport ?? false,
      inlayHints: workspace.inlayHint?.refreshSupport ?? false,
      codeLenses: workspace.codeLens?.refreshSupport ?? false,
      semanticTokens: workspace.semanticTokens?.refreshSupport ?? false,
      foldingRanges: workspace.foldingRange?.refreshSupport ?? false,
    },
    settings: workspace.configuration ?? false,
    watchesFiles: workspace.didChangeWatchedFiles?.dynamicRegistration ?? false,
    registersConfiguration: workspace.didChangeConfiguration?.dynamicRegistration ?? false,
    workspaceFolders: workspace.workspaceFolders ?? false,
    codeActionLiterals: textDocument.codeAction?.codeActionLiteralSupport !== undefined,
    completionSnippets: textDocument.completion?.completionItem?.snippetSupport ?? false,
    insertReplace: textDocument.completion?.completionItem?.insertReplaceSupport ?? false,
    snippetEdits: workspace.workspaceEdit?.snippetEditSupport ?? false,
    versionedEdits: workspace.workspaceEdit?.documentChanges ?? false,
    tellsOfMoves: workspace.fileOperations?.willRename ?? false,
    createsFiles: workspace.workspaceEdit?.resourceOperations?.includes('create') ?? false,
    annotatedEdits: workspace.workspaceEdit?.changeAnnotationSupport !== undefined,
    showsDocuments: window.showDocument?.support ?? false,
    markdownHover: textDocument.hover?.contentFormat?.includes('markdown') ?? false,
    nestedSymbols: textDocument.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    locationLinks: textDocument.definition?.linkSupport ?? false,
    progress: window.workDoneProgress ?? false,
    isVsCode: /visual studio code|vscode|code-oss|vscodium|cursor|code-server/i.test(name),
  }
}

/** Anything may stand there: only a plain record is believed, and each key is checked where it is used. */
const optionsOf = (value: unknown): InitializationOptions =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as InitializationOptions) : {}
