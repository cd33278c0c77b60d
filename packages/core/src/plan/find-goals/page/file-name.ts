import { foldLabel } from '../../labels/fold-label.js'

/** The file's name as words; where it is only a period, its folder's name before it: `goals/2027.md`, `okrs/2027-q1.md`. */
export function nameOf(path: string): string {
  const [file = '', folder = ''] = path.split('/').reverse()
  const name = file.replace(/\.[a-z]+$/i, '')
  return foldLabel((periodName.test(name) ? `${folder} ${name}` : name).replaceAll(/[-_.]+/g, ' '))
}

const periodName = /^(?:19|20)\d{2}(?:[-_ .]?(?:q[1-4]|h[12]|\d{2}|w\d{2}))?$/i
