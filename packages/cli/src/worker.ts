import type { MessagePort } from 'node:worker_threads'
import { configFor } from './load-config.js'
import { compileLess } from './reading/compile-less.js'
import { packed } from './reading/entry.js'
import { handful } from './reading/handful.js'
import { readerOf } from './reading/load-reader.js'
import { type ReadOptions, readOne } from './reading/read-one.js'
import type { Batch, Task, WorkerRead } from './workers/crew.js'

/** A second thread: takes files from the shared list and sends what it read in them, until there are none left. */
export async function work(): Promise<void> {
  const { workerData } = process.getBuiltinModule('node:worker_threads')
  const { task, port } = workerData as { readonly task: Task; readonly port: MessagePort }
  const reader = await readerOf(task.engine)
  const options: ReadOptions = { ...task, config: configFor(task.asked), reader: async () => reader! }
  compileLess()
  const next = (): number => Atomics.add(task.counter, 0, handful)
  const send = (batch: Batch): void => port.postMessage(batch)
  for (let at = next(); at < task.files.length; at = next()) {
    const reads: WorkerRead[] = []
    for (let index = at; index < Math.min(at + handful, task.files.length); index++) reads.push(await readAt(index, task.files, options))
    send({ kind: 'batch', reads })
  }
  send({ kind: 'finished' })
}

async function readAt(index: number, files: readonly string[], options: ReadOptions): Promise<WorkerRead> {
  const read = await readOne(files[index]!, options)
  if (read.kind === 'problem') return [index, read]
  if (read.kind === 'made') return [index, read.key, read.line]
  return [index, '', packed(read.entry)]
}
