import type { IsoDate } from '@goalmark/core'
import type { FileToRead, Reader } from './reader.js'
import type { Shelving } from './shelved-entries.js'

/** What a run makes of each file and may keep for the next one: `lint` its findings, `fmt` also its canonical form, `status` how far it is. */
export interface Work<Kept> {
  readonly asked: WorkAsked
  readonly make: (reader: Reader, file: FileToRead) => Kept | Promise<Kept>
  /** One line of text, which has a tab where a second part begins that few runs look at. */
  readonly pack: (kept: Kept) => string
  /** Throws on what is no such line. */
  readonly unpack: (first: string, second: () => string) => Kept
  /** How very many are held; `null` where one is small enough. */
  readonly shelving: (() => Shelving<Kept>) | null
}

/** A work in plain data: what another thread is told, and what a cache is kept for. */
export type WorkAsked = { readonly kind: 'lint' } | { readonly kind: 'fmt' } | { readonly kind: 'status'; readonly today: IsoDate }

/** Each is loaded by who does it. */
export async function workOf(asked: WorkAsked): Promise<Work<unknown>> {
  if (asked.kind === 'status') return (await import('../status/status-work.js')).statusWork(asked.today) as Work<unknown>
  if (asked.kind === 'fmt') return (await import('../fix/fmt-work.js')).fmtWork as Work<unknown>
  return (await import('./lint-work.js')).lintWork as Work<unknown>
}

/** What `pack` made, as one text. */
export function unpackedBy<Kept>({ unpack }: Pick<Work<Kept>, 'unpack'>, line: string): Kept {
  const tab = line.indexOf('\t')
  return tab < 0 ? unpack(line, () => '') : unpack(line.slice(0, tab), () => line.slice(tab + 1))
}
