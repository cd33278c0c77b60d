import type { Languages } from './analyse.js'
import type { JudgePack } from './judge/judge-pack.js'
import { judgePackOf, labelPacks, wordPackOf } from './lang/index.js'
import { memory } from './text/memory.js'
import type { WordPack } from './words/word-pack.js'

/** Every language there is a pack for. */
export const languages: Languages = { labels: labelPacks, words: wordPackOf, judge: judgePackOf }

/** Those of a few plans: what is asked for again and again is what stands around the caret, and what a template repeats. */
const manyProses = 1_000

/**
 * The same languages for a host that reads the same words again and again, after every key or in the next plan of a template: what they say is worked
 * out once a stretch of prose. Between `most` and twice as many are kept.
 */
export const remembering = ({ labels, words, judge }: Languages, most: number = manyProses): Languages => ({
  labels,
  words: onceEach((lang) => wordsRemembering(words(lang), most)),
  judge: onceEach((lang) => judgeRemembering(judge(lang))),
})

const wordsRemembering = (pack: WordPack | null, most: number): WordPack | null => pack && { ...pack, memory: memory(most) }
/** As long as the words are. */
const judgeRemembering = (pack: JudgePack | null): JudgePack | null => pack && { ...pack, memory: new WeakMap() }

function onceEach<Pack>(packOf: (lang: string) => Pack): (lang: string) => Pack {
  const packs = new Map<string, Pack>()
  return (lang) => {
    if (!packs.has(lang)) packs.set(lang, packOf(lang))
    return packs.get(lang)!
  }
}
