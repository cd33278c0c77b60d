import type { Languages } from './analyse.js'
import { judgePackOf, labelPacks, wordPackOf } from './lang/index.js'
import { memory } from './text/memory.js'
import type { WordPack } from './words/word-pack.js'

/** Every language there is a pack for. */
export const languages: Languages = { labels: labelPacks, words: wordPackOf, judge: judgePackOf }

/** So many stretches of prose are kept: a plan of 1 MB has about as many. */
const mostRemembered = 20_000

/** The same languages for a host that reads the same plans after every key: what its words say is worked out once a stretch of prose, not once a key. */
export function remembering(languages: Languages): Languages {
  const packs = new Map<string, WordPack | null>()
  const wordsOf = (lang: string): WordPack | null => {
    const pack = languages.words(lang)
    return pack && { ...pack, memory: memory(mostRemembered) }
  }
  return {
    ...languages,
    words: (lang) => {
      const known = packs.get(lang)
      if (known !== undefined) return known
      const pack = wordsOf(lang)
      packs.set(lang, pack)
      return pack
    },
  }
}
