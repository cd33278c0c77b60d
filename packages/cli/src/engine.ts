import type { ParseMarkdown } from '@goalmark/core'

export const engineNames = ['auto', 'native', 'remark'] as const
export type EngineChoice = (typeof engineNames)[number]

/** A Markdown engine that always answers, and which one it mostly is. */
export interface Engine {
  readonly name: 'native' | 'remark'
  /** `undefined` until `reference` is loaded: then parse again. */
  readonly parse: ParseMarkdown
  /** Loads the reference engine for texts that the native one leaves to it. */
  readonly reference: () => Promise<ParseMarkdown>
}

const loadRemark = async (): Promise<ParseMarkdown> => (await import('@goalmark/core/remark')).parseWithRemark

const loadNative = async (): Promise<ParseMarkdown | undefined> => (await import('@goalmark/core/native')).loadNative()

/** `undefined` when the native engine is asked for by name and is not there. */
export async function loadEngine(choice: EngineChoice): Promise<Engine | undefined> {
  const native = choice === 'remark' ? undefined : await loadNative()
  if (native) return { name: 'native', parse: native, reference: loadRemark }
  if (choice === 'native') return undefined
  const remark = await loadRemark()
  return { name: 'remark', parse: remark, reference: async () => remark }
}
