import type { MessagePort } from 'node:worker_threads'
import { configFor } from './load-config.js'
import { collectSooner, compileLess } from './reading/compile-less.js'
import { handful } from './reading/handful.js'
import { readerOf } from './reading/load-reader.js'
import { type FileRead, type ReadOptions, readOne } from './reading/read-one.js'
import { squeezed, textsInBlock } from './reading/shelf.js'
import { type Work, workOf } from './reading/work.js'
import type { Batch, InBlock, Task, WorkerRead } from './workers/crew.js'

/** A second thread: takes files from the shared list and sends what it read in them, until there are none left. */
export async function work(): Promise<void> {
  const { workerData } = process.getBuiltinModule('node:worker_threads')
  const { task, port } = workerData as { readonly task: Task; readonly port: MessagePort }
  const reader = await readerOf(task.engine)
  const work = await workOf(task.work)
  const options: ReadOptions<unknown> = { ...task, work, config: configFor(task.asked), reader: async () => reader! }
  compileLess()
  if (task.areMany) collectSooner()
  const next = (): number => Atomics.add(task.counter, 0, handful)
  const mail = task.areMany ? inBlocks(port, work) : inBatches(port, work)
  for (let at = next(); at < task.files.length; at = next()) {
    for (let index = at; index < Math.min(at + handful, task.files.length); index++)
      mail.take(index, await readOne(task.files[index]!, options))
    mail.afterHandful()
    await breath()
  }
  mail.end()
  port.postMessage({ kind: 'finished' } satisfies Batch)
}

/** The native engine's buffers are given back by tasks of the event loop: a thread that never gets there holds those of every text it has read. */
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

interface Mail {
  readonly take: (at: number, read: FileRead<unknown>) => void
  readonly afterHandful: () => void
  readonly end: () => void
}

/** What was read goes off at once: the other thread has a report to write. */
function inBatches(port: MessagePort, work: Work<unknown>): Mail {
  let reads: WorkerRead[] = []
  const send = (): void => {
    port.postMessage({ kind: 'batch', reads } satisfies Batch)
    reads = []
  }
  return { take: (at, read) => void reads.push(workerRead(at, read, work)), afterHandful: send, end: () => {} }
}

function workerRead(at: number, read: FileRead<unknown>, work: Work<unknown>): WorkerRead {
  if (read.kind === 'problem') return [at, read]
  return read.kind === 'made' ? [at, read.key, read.line] : [at, '', work.pack(read.kept)]
}

/** Of very many files it goes off squeezed: a hundred thousand lines that wait in a queue would be most of what the run needs. */
function inBlocks(port: MessagePort, work: Work<unknown>): Mail {
  const shelving = work.shelving!()
  let lines: string[] = []
  let of: InBlock[] = []
  const send = (): void => {
    if (lines.length === 0) return
    const block = squeezed(lines)
    port.postMessage({ kind: 'block', block, of } satisfies Batch, [block.bytes.buffer as ArrayBuffer])
    lines = []
    of = []
  }
  const take = (at: number, read: FileRead<unknown>): void => {
    if (read.kind === 'problem') {
      port.postMessage({ kind: 'batch', reads: [[at, read]] } satisfies Batch)
      return
    }
    const { path, ids } = shelving.outlineOf(read.kept)
    lines.push(read.line ?? work.pack(read.kept))
    of.push({ at, key: read.kind === 'made' ? read.key : '', outline: { path, ids } })
    if (lines.length === textsInBlock) send()
  }
  return { take, afterHandful: () => {}, end: send }
}
