import { standings } from '../standing.js'
import type { Totals } from '../totals.js'
import type { ReportWords } from '../words/words.js'

/** A ring that closes with the percentage, the figure in its middle. `null` is an open ring with a dash: nothing to count. Decorative: the figure stands beside it as text for those who hear the page. */
export function ring(percent: number | null, words: ReportWords): string {
  const around = 2 * Math.PI * 20
  const drawn = ((percent ?? 0) / 100) * around
  const label = percent === null ? '–' : words.percent(percent)
  const arc =
    drawn > 0
      ? `<circle class="arc" cx="24" cy="24" r="20" stroke-dasharray="${drawn.toFixed(2)} ${around.toFixed(2)}" transform="rotate(-90 24 24)"/>`
      : ''
  return `<svg class="ring" viewBox="0 0 48 48" width="48" height="48" role="img" aria-label="${label}"><circle class="track" cx="24" cy="24" r="20"/>${arc}<text x="24" y="28" text-anchor="middle">${label.replace(/\s/g, '\u2009')}</text></svg>`
}

/** A bar of `percent`; without a figure only the track. Widths in percent of the bar's own, so that its ends stay round at any width. */
export function bar(percent: number | null): string {
  const fill = percent === null || percent <= 0 ? '' : `<rect class="fill" width="${percent}%" height="6" rx="3"/>`
  return `<svg class="bar" height="6" aria-hidden="true"><rect class="track" width="100%" height="6" rx="3"/>${fill}</svg>`
}

/** How the goals stand, as one stacked bar: a piece for each standing that occurs, in the order in which they want attention. */
export function standingBar({ standing }: Totals, words: ReportWords): string {
  const shown = standings.filter((name) => name !== 'parked' && name !== 'dropped' && standing[name] > 0)
  const total = shown.reduce((sum, name) => sum + standing[name], 0)
  if (total === 0) return ''
  let x = 0
  const pieces = shown.map((name) => {
    const width = (standing[name] / total) * 100
    const piece = `<rect class="s-${name}" x="${x.toFixed(2)}%" width="${Math.max(0.4, width - 0.4).toFixed(2)}%" height="12"><title>${words.standing[name]}: ${standing[name]}</title></rect>`
    x += width
    return piece
  })
  const label = shown.map((name) => `${words.standing[name]} ${standing[name]}`).join(', ')
  return `<svg class="standing" height="12" role="img" aria-label="${label}">${pieces.join('')}</svg>`
}
