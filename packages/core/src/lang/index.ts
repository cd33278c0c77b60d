import type { JudgePack } from '../judge/judge-pack.js'
import type { LabelPack } from '../plan/labels/label-pack.js'
import { labels as de } from './de/labels.js'
import { englishJudgePack } from './en/judge/index.js'
import { labels as en } from './en/labels.js'
import { labels as es } from './es/labels.js'
import { labels as fr } from './fr/labels.js'
import { labels as it } from './it.js'
import { labels as ja } from './ja/labels.js'
import { labels as ko } from './ko/labels.js'
import { labels as nl } from './nl.js'
import { labels as pl } from './pl.js'
import { labels as pt } from './pt/labels.js'
import { labels as ru } from './ru/labels.js'
import { labels as sv } from './sv.js'
import { labels as zh } from './zh/labels.js'

export { wordPackOf } from './words.js'

/** Labels of every language we know; words and judgement for those with a pack. Packs are data; hosts pass them on as values. */
export const labelPacks: readonly LabelPack[] = [en, de, es, fr, ja, ko, pt, ru, zh, it, nl, pl, sv]

/** The pack that judges a language, by its BCP 47 tag; `null` where there is none. Built when it is first asked for. */
export const judgePackOf = (lang: string): JudgePack | null => (/^en(?:-|$)/i.test(lang) ? englishJudgePack() : null)
