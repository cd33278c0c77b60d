import { existsSync } from 'node:fs'
import type { ParseMarkdown } from '@goalmark/core'

type Root = NonNullable<ReturnType<ParseMarkdown>>

export const engineNames = ['auto', 'native', 'remark'] as const
export type EngineChoice = (typeof engineNames)[number]

/** A Markdown engine that always answers. */
export interface Engine {
  readonly name: 'native' | 'remark'
  /** Calls `work` with a parser. Where the native engine declines a text before the reference engine is there, that is loaded and `work` called again. */
  readonly withParser: <Result>(work: (parse: (text: string) => Root) => Result) => Result | Promise<Result>
}

/** `undefined` when the native engine is asked for by name and is not there. */
export async function loadEngine(choice: EngineChoice): Promise<Engine | undefined> {
  const native = choice === 'remark' ? undefined : await loadNative()
  if (native) return nativeEngine(native)
  if (choice === 'native') return undefined
  const remark = await loadRemark()
  return { name: 'remark', withParser: (work) => work(remark) }
}

const loadNative = async (): Promise<ParseMarkdown | undefined> => (await import('@goalmark/core/native')).loadNative()

const loadRemark = async (): Promise<(text: string) => Root> => (await import('@goalmark/core/remark')).parseWithRemark

/** Thrown through the reader, which knows nothing of it, when a text needs the engine that is not loaded yet. */
class NeedsReference extends Error {}

function nativeEngine(native: ParseMarkdown): Engine {
  let reference: ((text: string) => Root) | undefined
  const parse = (text: string): Root => {
    const root = native(text) ?? reference?.(text)
    if (!root) throw new NeedsReference()
    return root
  }
  return {
    name: 'native',
    withParser: (work) => {
      try {
        return work(parse)
      } catch (error) {
        if (!(error instanceof NeedsReference)) throw error
        return loadRemark().then((remark) => {
          reference = remark
          return work(parse)
        })
      }
    },
  }
}

/** The engine that a choice will come to, said without loading it: what a cache is stamped with. */
export function expectedEngine(choice: EngineChoice): Engine['name'] {
  if (choice === 'remark') return 'remark'
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    if (existsSync(new URL('node_modules/satteri/package.json', folder))) return 'native'
    if (folder.pathname === new URL('..', folder).pathname) return 'remark'
  }
}
