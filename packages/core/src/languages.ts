import type { Languages } from './analyse.js'
import { judgePackOf, labelPacks, wordPackOf } from './lang/index.js'

/** Every language there is a pack for. */
export const languages: Languages = { labels: labelPacks, words: wordPackOf, judge: judgePackOf }
