import { PassThrough } from 'node:stream'
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type StarRequestHandler,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import type { Host } from '../../src/host.js'
import { serve } from '../../src/server.js'

/** A client that speaks the protocol and nothing else, joined to a server in the same process. */
export interface Editor {
  readonly connection: ProtocolConnection
  readonly result: InitializeResult
  /** What was last pushed for each document. */
  readonly pushed: ReadonlyMap<string, PublishDiagnosticsParams>
  /** Requests the server made, by method, in order. */
  readonly asked: readonly { readonly method: string; readonly params: unknown }[]
  readonly open: (uri: string, text: string, version?: number) => void
  readonly change: (uri: string, version: number, ...changes: readonly unknown[]) => void
  /** What the server logged; type 1 is an error. */
  readonly logged: readonly { readonly type: number; readonly message: string }[]
  /** Lets the server work for a few turns. */
  readonly turned: () => Promise<void>
  /** All that was sent before has been read and answered. */
  readonly settled: () => Promise<void>
  readonly messages: (uri: string) => readonly string[]
  readonly pull: (uri: string, previousResultId?: string) => Promise<{ kind: string; resultId?: string; items?: Diagnostic[] }>
  readonly close: () => Promise<void>
}

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities
  readonly initializationOptions?: unknown
  readonly folders?: readonly string[]
  /** What the client answers to the server's requests. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>
}

export async function startEditor(
  host: Host,
  { capabilities = {}, initializationOptions, folders = [], answers = {} }: EditorOptions = {},
): Promise<Editor> {
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  serve(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), host)
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer))
  const pushed = new Map<string, PublishDiagnosticsParams>()
  const asked: { method: string; params: unknown }[] = []
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    pushed.set(params.uri, params)
  })
  const answerAny: StarRequestHandler = (method, params) => {
    asked.push({ method, params })
    return answers[method]?.(params as never) ?? null
  }
  ;(connection as unknown as { onRequest: (handler: StarRequestHandler) => void }).onRequest(answerAny)
  const logged: { type: number; message: string }[] = []
  connection.onNotification('window/logMessage', (params: { type: number; message: string }) => {
    logged.push(params)
  })
  connection.listen()
  const result = (await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions,
    workspaceFolders: folders.length > 0 ? folders.map((uri) => ({ uri, name: uri })) : null,
  })) as InitializeResult
  await connection.sendNotification('initialized', {})

  return {
    connection,
    result,
    pushed,
    asked,
    logged,
    turned,
    open: (uri, text, version = 1) =>
      void connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version, text } }),
    change: (uri, version, ...contentChanges) =>
      void connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    settled: async () => {
      // A request is answered after all before it; the turns let what they started finish.
      for (let round = 0; round < 4; round++) {
        await connection.sendRequest('goalmark/idle').catch(() => {})
        await turned()
      }
    },
    messages: (uri) => (pushed.get(uri)?.diagnostics ?? []).map(({ code, message }) => `${code}: ${String(message).split('\n')[0]}`),
    pull: (uri, previousResultId) => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId }),
    close: async () => {
      await connection.sendRequest('shutdown')
      connection.dispose()
    },
  }
}

async function turned(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setImmediate(resolve))
}
