import type { MessagePort, Worker } from 'node:worker_threads'
import type { FileOutline } from '@goalmark/core'
import type { ConfigAsked } from '../load-config.js'
import type { EngineChoice } from '../reading/engine.js'
import type { FileRead, UnreadFile } from '../reading/read-one.js'
import type { Block } from '../reading/shelf.js'
import { unpackedBy, type Work, type WorkAsked } from '../reading/work.js'
import { workerFile } from './worker-base.js'

/** What a worker is told: plain data only. */
export interface Task {
  readonly work: WorkAsked
  readonly files: readonly string[]
  readonly root: string
  readonly asked: ConfigAsked
  readonly engine: EngineChoice
  readonly keeping: boolean
  readonly oddNames: ReadonlyMap<string, Uint8Array>
  readonly instead: ReadonlyMap<string, string>
  /** One shared number: the next file that no thread has taken yet. */
  readonly counter: Int32Array
  /** Whether there are so many that entries come squeezed. */
  readonly areMany: boolean
}

/** What a worker sends: packed lines, which cross between threads cheaply and is what a cache keeps. */
export type Batch =
  | { readonly kind: 'batch'; readonly reads: readonly WorkerRead[] }
  | { readonly kind: 'block'; readonly block: Block; readonly of: readonly InBlock[] }
  | { readonly kind: 'finished' }

/** An entry whose line stands in a block; `key` is empty where no cache is kept. */
export interface InBlock {
  readonly at: number
  readonly key: string
  readonly outline: FileOutline
}

export type WorkerRead = readonly [at: number, key: string, line: string] | readonly [at: number, problem: UnreadFile]

/** Threads that share the work with this one. */
export interface Crew<Kept> {
  /** Takes the next `count` files; gives the first of them. */
  readonly next: (count: number) => number
  /** Hands over what has come in so far. */
  readonly collect: (take: Take<Kept>) => void
  /** Waits for the others to end; `false` when stopped meanwhile. */
  readonly finish: (take: Take<Kept>, pulse: () => Promise<'go on' | 'stop'> | 'go on') => Promise<boolean>
  readonly dismiss: () => void
}

export interface Take<Kept> {
  readonly one: (at: number, read: FileRead<Kept>) => void
  readonly block: (block: Block, of: readonly InBlock[]) => void
}

/** Starts `count` workers; `undefined` for none. */
export function hire<Kept>(count: number, task: Omit<Task, 'counter' | 'work'>, work: Work<Kept>): Crew<Kept> | undefined {
  if (count < 1) return undefined
  const counter = new Int32Array(new SharedArrayBuffer(4))
  const members = Array.from({ length: count }, () => start({ ...task, work: work.asked, counter }))
  const hearing = (take: Take<Kept>): Hearing<Kept> => ({ take, work })
  return {
    next: (step) => Atomics.add(counter, 0, step),
    collect: (take) => {
      for (const member of members) drain(member, hearing(take))
    },
    finish: (take, pulse) => finish(members, hearing(take), pulse),
    dismiss: () => {
      Atomics.store(counter, 0, beyondAll)
      for (const { worker, port } of members) {
        port.close()
        void worker.terminate()
      }
    },
  }
}

/** Loaded when someone is hired: most runs hire no one. */
const threads = () => process.getBuiltinModule('node:worker_threads')

/** A place in the list that no run reaches: threads that look there stop. */
const beyondAll = 1 << 30

interface Member {
  readonly worker: Worker
  readonly port: MessagePort
  state: 'working' | 'finished'
}

function start(task: Task): Member {
  const { MessageChannel, Worker } = threads()
  const { port1: port, port2 } = new MessageChannel()
  const worker = new Worker(workerFile, { workerData: { task, port: port2 }, transferList: [port2] })
  worker.unref()
  return { worker, port, state: 'working' }
}

/** Takes what has come in while this thread was busy. */
function drain<Kept>(member: Member, hearing: Hearing<Kept>): void {
  const { receiveMessageOnPort } = threads()
  for (let received = receiveMessageOnPort(member.port); received; received = receiveMessageOnPort(member.port))
    hear(member, received.message, hearing)
}

/** Who takes what comes in, and how it is unpacked. */
interface Hearing<Kept> {
  readonly take: Take<Kept>
  readonly work: Work<Kept>
}

function hear<Kept>(member: Member, batch: Batch, { take, work }: Hearing<Kept>): void {
  if (batch.kind === 'finished') member.state = 'finished'
  else if (batch.kind === 'block') take.block(batch.block, batch.of)
  else for (const read of batch.reads) take.one(read[0], readOf(read, work))
}

/** A run that keeps no cache sends no keys. */
function readOf<Kept>(read: WorkerRead, work: Work<Kept>): FileRead<Kept> {
  if (read.length === 2) return read[1]
  const [, key, line] = read
  const kept = unpackedBy(work, line)
  return key === '' ? { kind: 'kept', kept, line } : { kind: 'made', kept, key, line }
}

/** Waits for every worker; `false` when the user stops meanwhile. Throws when a worker dies, which is a fault of ours. */
function finish<Kept>(
  members: readonly Member[],
  hearing: Hearing<Kept>,
  pulse: () => Promise<'go on' | 'stop'> | 'go on',
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const beat = setInterval(async () => {
      if ((await pulse()) === 'stop') settle(false)
    }, 50)
    const settle = (result: boolean): void => {
      clearInterval(beat)
      resolve(result)
    }
    const look = (): void => {
      if (members.every(({ state }) => state === 'finished')) settle(true)
    }
    for (const member of members) {
      member.port.on('message', (batch: Batch) => {
        hear(member, batch, hearing)
        look()
      })
      member.worker.on('error', (error) => {
        clearInterval(beat)
        reject(error)
      })
    }
    look()
  })
}
