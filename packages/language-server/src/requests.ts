import {
  actionsAt,
  afterNewLine,
  afterTick,
  completionsAt,
  definitionAt,
  documentLinks,
  folds,
  hoverAt,
  inlayHints,
  lenses,
  offsetOf,
  rangeOf,
  referencesAt,
  renamableAt,
  selectionAt,
  spanOfRange,
  symbolsOf,
  toCompletionItem,
  toDocumentSymbol,
  toFoldingRange,
  tokensOf,
  toSelectionRange,
  toSemanticTokens,
  toSymbolKind,
  toTextEdit,
  workspaceSymbols,
} from '@goalmark/language-service'
import type * as lsp from 'vscode-languageserver'
import { oneOfAll, theFix, toCodeAction } from './code-action.js'
import { placesOf } from './place.js'
import type { Look, Session } from './session.js'

const isQuickFix = (kind: string): boolean => kind === 'quickfix'

type At = { readonly textDocument: lsp.TextDocumentIdentifier; readonly position: lsp.Position }

/** What each request of the protocol is answered with: look, ask the feature, convert. `null` or nothing where there is nothing to look at. */
export function requests(session: Session) {
  const looking = async <Answer>(
    { textDocument }: { readonly textDocument: lsp.TextDocumentIdentifier },
    answer: (look: Look) => Answer,
  ): Promise<Awaited<Answer> | null> => {
    const look = await session.look(textDocument?.uri ?? '')
    return look ? await answer(look) : null
  }
  /** For what looks through all files. */
  const lookingThrough = async <Answer>(
    { textDocument }: { readonly textDocument: lsp.TextDocumentIdentifier },
    answer: (look: Look) => Answer,
  ): Promise<Awaited<Answer> | null> => {
    const look = await session.lookThrough(textDocument?.uri ?? '')
    return look ? await answer(look) : null
  }
  const offset = ({ analysis }: Look, { position }: At): number => offsetOf(analysis.lines, position)
  const besidesMarkdown = (): boolean => session.client().isVsCode

  return {
    completion: (params: lsp.CompletionParams) =>
      looking(params, (look): lsp.CompletionList => {
        const { completionSnippets: snippets, insertReplace } = session.client()
        const all = completionsAt(look.analysis, offset(look, params), look.scene, besidesMarkdown())
        // A `#` opens a heading far more often than the part of a link behind it.
        const items = params.context?.triggerCharacter === '#' ? all.filter(({ kind }) => kind === 'link') : all
        // What a date means is worked out from the letters typed: with more of them the list is another.
        const isIncomplete = items.some(({ kind }) => kind === 'date' || kind === 'goal' || (kind === 'link' && items.length >= 500))
        return {
          isIncomplete,
          items: items.map((item, index) => toCompletionItem(look.analysis.lines, item, index, { snippets, insertReplace })),
        }
      }),

    hover: (params: lsp.HoverParams) =>
      looking(params, (look): lsp.Hover | null => {
        const hover = hoverAt(look.analysis, offset(look, params), look.scene)
        if (!hover) return null
        const kind = session.client().markdownHover ? 'markdown' : 'plaintext'
        const value = kind === 'markdown' ? hover.markdown : hover.markdown.replace(/\*\*|`/g, '').replace(/\\([\\`*_{}[\]<>#|])/g, '$1')
        return { contents: { kind, value }, range: rangeOf(look.analysis.lines, hover.span) }
      }),

    codeAction: (params: lsp.CodeActionParams) =>
      looking(params, (look) => {
        const { only, diagnostics = [] } = params.context ?? {}
        const one = oneOfAll(params, look.analysis.lines)
        if (one)
          return theFix(one, actionsAt(look.analysis, spanOfRange(look.analysis.lines, one.range), look.scene, isQuickFix)).map((action) =>
            toCodeAction(action, look, diagnostics, session.client()),
          )
        const wanted = (kind: string): boolean =>
          only ? only.some((each) => kind === each || kind.startsWith(`${each}.`)) : !kind.startsWith('source.')
        return actionsAt(look.analysis, spanOfRange(look.analysis.lines, params.range), look.scene, wanted).map((action) =>
          toCodeAction(action, look, diagnostics, session.client()),
        )
      }),

    codeLens: (params: lsp.CodeLensParams) =>
      looking(params, (look): lsp.CodeLens[] => {
        if (!session.settings().codeLens) return []
        return lenses(look.analysis, look.scene).map(({ span, title, command }) => {
          const range = rangeOf(look.analysis.lines, span)
          if (!command) return { range, command: { title, command: '' } }
          const { line } = rangeOf(look.analysis.lines, { start: command.at, end: command.at }).start
          return { range, command: { title, command: `goalmark.${command.name}`, arguments: [{ uri: params.textDocument.uri, line }] } }
        })
      }),

    inlayHint: (params: lsp.InlayHintParams) =>
      looking(params, (look): lsp.InlayHint[] => {
        const within = spanOfRange(look.analysis.lines, params.range)
        const hints = inlayHints(look.analysis, look.scene, within, session.settings().progressHints)
        return hints.map(({ at, text, more }) => ({
          position: rangeOf(look.analysis.lines, { start: at, end: at }).start,
          label: text,
          paddingLeft: true,
          ...(more !== null && { data: { more } }),
        }))
      }),

    /** What a hint says more is only asked for when someone looks. */
    inlayHintResolve: (hint: lsp.InlayHint): lsp.InlayHint => {
      const more: unknown = hint.data?.more
      return typeof more === 'string' ? { ...hint, tooltip: more } : hint
    },

    documentSymbol: (params: lsp.DocumentSymbolParams) =>
      looking(params, (look): lsp.DocumentSymbol[] | lsp.SymbolInformation[] => {
        const symbols = symbolsOf(look.analysis).map((symbol) => toDocumentSymbol(look.analysis.lines, symbol))
        return session.client().nestedSymbols ? symbols : flattened(symbols, params.textDocument.uri)
      }),

    workspaceSymbol: async ({ query }: lsp.WorkspaceSymbolParams): Promise<lsp.SymbolInformation[]> => {
      const found = session.workspace
        .projects()
        .flatMap((project) => workspaceSymbols(project.index.files(), String(query ?? '')).map((symbol) => ({ project, ...symbol })))
      const places = await placesOf(session, found)
      return found.map(({ name, kind, container }, index) => ({
        name,
        kind: toSymbolKind(kind),
        containerName: container,
        location: places[index]!,
      }))
    },

    definition: (params: lsp.DefinitionParams) =>
      looking(params, async (look): Promise<lsp.Location | lsp.LocationLink[] | null> => {
        const found = definitionAt(look.analysis, offset(look, params), look.scene)
        if (!found) return null
        const [place] = await placesOf(session, [{ project: look.project, ...found.to }])
        if (!place) return null
        const link = {
          originSelectionRange: rangeOf(look.analysis.lines, found.from),
          targetUri: place.uri,
          targetRange: place.range,
          targetSelectionRange: place.range,
        }
        return session.client().locationLinks ? [link] : place
      }),

    references: (params: lsp.ReferenceParams) =>
      lookingThrough(params, (look) => {
        const all = referencesAt(look.analysis, offset(look, params), look.scene).filter(
          ({ kind }) => (kind !== 'given' && kind !== 'heading') || params.context?.includeDeclaration !== false,
        )
        return placesOf(
          session,
          all.map((place) => ({ project: look.project, ...place })),
        )
      }),

    prepareRename: (params: lsp.PrepareRenameParams) =>
      looking(params, (look) => {
        const found = renamableAt(look.analysis, offset(look, params), look.scene)
        return found && { range: rangeOf(look.analysis.lines, found.span), placeholder: found.placeholder }
      }),

    documentLinks: (params: lsp.DocumentLinkParams) =>
      looking(params, async (look): Promise<lsp.DocumentLink[]> => {
        const links = documentLinks(look.analysis, look.scene, besidesMarkdown())
        const places = await placesOf(
          session,
          links.map(({ to }) => ({ project: look.project, ...to })),
        )
        return links.map(({ span, tooltip }, index) => {
          const { uri, range } = places[index]!
          const line = range.start.line > 0 ? `#L${range.start.line + 1}` : ''
          return { range: rangeOf(look.analysis.lines, span), target: uri + line, tooltip }
        })
      }),

    foldingRanges: (params: lsp.FoldingRangeParams) =>
      looking(params, (look) => folds(look.analysis, besidesMarkdown()).map(toFoldingRange)),

    selectionRanges: (params: lsp.SelectionRangeParams) =>
      looking(params, ({ analysis }) =>
        params.positions.map((position) => toSelectionRange(analysis.lines, selectionAt(analysis, offsetOf(analysis.lines, position)))),
      ),

    semanticTokens: (params: lsp.SemanticTokensParams) =>
      looking(params, ({ analysis }): lsp.SemanticTokens => ({ data: toSemanticTokens(analysis.lines, tokensOf(analysis)) })),

    semanticTokensRange: (params: lsp.SemanticTokensRangeParams) =>
      looking(params, ({ analysis }): lsp.SemanticTokens => {
        const { start, end } = spanOfRange(analysis.lines, params.range)
        return {
          data: toSemanticTokens(
            analysis.lines,
            tokensOf(analysis).filter(({ span }) => span.start < end && span.end > start),
          ),
        }
      }),

    onTypeFormatting: async (params: lsp.DocumentOnTypeFormattingParams): Promise<lsp.TextEdit[] | null> => {
      const document = session.documents.get(params.textDocument.uri)
      if (!document) return null
      if (params.ch === '\n') {
        const { text, lines } = document
        return afterNewLine(text, lines, offsetOf(lines, params.position)).map((edit) => toTextEdit(lines, edit))
      }
      if (!session.settings().addDoneDate) return []
      return looking(params, ({ analysis, scene }) =>
        afterTick(analysis, offsetOf(analysis.lines, params.position), scene.today).map((edit) => toTextEdit(analysis.lines, edit)),
      )
    },
  }
}

const flattened = (symbols: readonly lsp.DocumentSymbol[], uri: string, containerName?: string): lsp.SymbolInformation[] =>
  symbols.flatMap(({ name, kind, selectionRange, children = [] }) => [
    { name, kind, location: { uri, range: selectionRange }, ...(containerName !== undefined && { containerName }) },
    ...flattened(children, uri, name),
  ])
