import { type ChildProcess, spawn } from 'node:child_process'
import { server } from './plans.js'

export interface StdioOptions {
  /** What the client answers to requests of the server. */
  readonly answers?: Readonly<Record<string, (params: unknown) => unknown>>
  /** Another server than ours: its program, run by this Node, with arguments. */
  readonly command?: readonly string[]
  readonly env?: NodeJS.ProcessEnv
  readonly cwd?: string
  /** Hears each message of the server as it comes. */
  readonly hear?: (message: Message) => void
}

export interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly code: number; readonly data?: unknown }
}

/** The protocol over stdin and stdout, byte by byte, with no library between: what any other editor's client is. */
export interface Stdio {
  readonly child: ChildProcess
  readonly request: <Result = unknown>(method: string, params: unknown) => Promise<Result>
  /** The same, with the id to cancel it by. */
  readonly requested: (method: string, params: unknown) => { readonly id: number; readonly answer: Promise<unknown> }
  readonly notify: (method: string, params: unknown) => void
  /** All that is sent in it goes out in one piece, so that the server finds it waiting together. */
  readonly atOnce: <Result>(send: () => Result) => Result
  /** Requests and notifications of the server, in order. */
  readonly heard: readonly Message[]
  readonly stop: () => Promise<number | null>
}

export function startStdio({ answers = {}, command = [server, '--stdio'], env = process.env, cwd, hear }: StdioOptions = {}): Stdio {
  const child = spawn(process.execPath, [...command], { stdio: ['pipe', 'pipe', 'inherit'], env, ...(cwd && { cwd }) })
  const waiting = new Map<number, { readonly done: (value: unknown) => void; readonly failed: (error: unknown) => void }>()
  const heard: Message[] = []
  let ids = 0
  let bytes = Buffer.alloc(0)

  const send = (message: object): void => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }), 'utf8')
    child.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]))
  }
  const take = (message: Message): void => {
    if (message.method === undefined) {
      const asked = waiting.get(message.id!)
      waiting.delete(message.id!)
      if (message.error) asked?.failed(message.error)
      else asked?.done(message.result)
      return
    }
    heard.push(message)
    hear?.(message)
    if (message.id !== undefined) send({ id: message.id, result: answers[message.method]?.(message.params) ?? null })
  }
  child.stdout.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk])
    for (;;) {
      const head = bytes.indexOf('\r\n\r\n')
      const length = head < 0 ? Number.NaN : Number(/Content-Length: (\d+)/i.exec(bytes.toString('latin1', 0, head))?.[1])
      if (Number.isNaN(length) || bytes.length < head + 4 + length) return
      take(JSON.parse(bytes.toString('utf8', head + 4, head + 4 + length)) as Message)
      bytes = bytes.subarray(head + 4 + length)
    }
  })

  const requested = (method: string, params: unknown) => {
    const id = ++ids
    const answer = new Promise<unknown>((done, failed) => waiting.set(id, { done, failed }))
    send({ id, method, params })
    return { id, answer }
  }
  return {
    child,
    heard,
    requested,
    atOnce: (run) => {
      child.stdin.cork()
      const result = run()
      child.stdin.uncork()
      return result
    },
    notify: (method, params) => send({ method, params }),
    request: <Result>(method: string, params: unknown) => requested(method, params).answer as Promise<Result>,
    stop: async () => {
      await requested('shutdown', null).answer
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
      send({ method: 'exit' })
      return ended
    },
  }
}
