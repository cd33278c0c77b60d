import { linesOf, positionAt } from '@goalmark/core'
import {
  type Analysis,
  afterEdits,
  analysing,
  atRest,
  changedText,
  nowShown,
  remarksOf,
  type Scene,
  toDiagnostic,
} from '@goalmark/language-service'
import type { Host } from './host.js'

/** So many keys, and so many milliseconds at most: by then the engine has compiled what a key runs through. */
const mostKeys = 300
const mostTime = 2_500
/** So many UTF-16 units are typed into, a short plan several times over: how often code runs decides when it is compiled. */
const least = 16_000
const most = 40_000

export interface Warming {
  readonly isWanted: () => boolean
  readonly mustWait: () => boolean
}

/**
 * The first hundred keys in a new process take up to three times as long as all that follow, because the code is still interpreted. So while the writer looks at
 * the first plan, keys are typed that nobody sees, into a copy: with turns for others between, never before findings that someone waits for, and no further
 * once nobody looks at it as it was.
 */
export async function warmUp(analysis: Analysis, scene: Scene, host: Host, { isWanted, mustWait }: Warming): Promise<void> {
  const { path, parse, settings, languages } = analysis
  const analyse = analysing()
  const begun = host.clock()
  let text = `${analysis.text}\n\n`.repeat(Math.ceil(least / (analysis.text.length + 2))).slice(0, most)
  let lines = linesOf(text)
  let quiet = atRest
  for (let key = 0; key < mostKeys && host.clock() - begun < mostTime; key++) {
    do await host.turn()
    while (mustWait())
    if (!isWanted()) return
    // Here and there, so that now most goals stay and now most move.
    const start = Math.floor((text.length * ((key * 7) % 20)) / 20)
    const at = positionAt(lines, start)
    const changed = changedText(text, lines, [{ range: { start: at, end: at }, text: 'x' }])
    text = changed.text
    lines = changed.lines
    quiet = afterEdits(quiet, changed.edits)
    const now = analyse(text, { path, parse, settings, languages, lines })
    const { findings, remarks } = remarksOf(now, scene, quiet)
    quiet = nowShown(quiet, findings)
    JSON.stringify(remarks.map((remark) => toDiagnostic(now.lines, remark)))
  }
}
