import { detached } from '../text/memory.js'
import { settleDoubts } from './doubt.js'
import { lexiconOf } from './lexicon-of.js'
import { joinMasks } from './masks.js'
import { joinNumberWords } from './number-words.js'
import type { Prose, ProseMark } from './prose.js'
import { quantitiesIn } from './quantities/quantities.js'
import { joinTimes } from './times/read-times.js'
import { timePhrases } from './times/time-phrases.js'
import type { Token } from './token.js'
import { tokenise } from './tokenise.js'
import { maySay } from './triggers.js'
import type { WordPack } from './word-pack.js'
import type { Mask, Words } from './words.js'

/** A value of its own each time: words belong to one text. */
const nothing = (): Words => ({ masks: none, times: none, quantities: none })
const none: readonly never[] = []

/**
 * Reads one prose in the order mask → time → quantity: each looks only at what the one before left. Without a pack nothing is read. What is remembered
 * of a text is one value, its own: whoever works out more of the same text may keep it beside that, and need not look for the text again.
 */
export function readWords(prose: Prose, pack: WordPack | null): Words {
  if (!pack) return nothing()
  if (!pack.memory || prose.marks.some(isCode)) return read(prose, pack)
  const known = pack.memory.get(prose.text)
  if (known) return known
  const text = detached(prose.text)
  const words = read({ ...prose, text }, pack)
  pack.memory.set(text, words)
  return words
}

/** Of all marks only code hides words from who reads times and quantities. */
const isCode = ({ kind }: ProseMark): boolean => kind === 'code'

function read(prose: Prose, pack: WordPack): Words {
  const lexicon = lexiconOf(pack)
  if (!maySay(prose.text, lexicon.triggers, lexicon.words)) return nothing()
  const tokens = tokenise(prose.text, lexicon)
  if (tokens.length === 0) return nothing()
  const numbered = joinNumberWords(joinMasks(tokens, prose.marks, lexicon), pack.numbers)
  settleDoubts(numbered, lexicon)
  const timed = joinTimes(numbered, lexicon)
  return { masks: masksIn(timed), times: timePhrases(timed, lexicon), quantities: quantitiesIn(timed, prose.text, lexicon) }
}

function masksIn(tokens: readonly Token[]): readonly Mask[] {
  const masks: Mask[] = []
  for (const { mask, from, to } of tokens) if (mask) masks.push({ kind: mask, from, to })
  return masks
}
