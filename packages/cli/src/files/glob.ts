import { decide, pathPatterns } from '@goalmark/core'

/** Whether a word on the command line is a pattern rather than a name. */
export const isGlob = (word: string): boolean => /[*?{[]/.test(word)

/** The folder before the first part with a pattern: `plans/2026/*.md` → `plans/2026`; `.` where the pattern is in the first part. */
export function fixedPart(glob: string): string {
  const parts = glob.split('/')
  const at = parts.findIndex(isGlob)
  return parts.slice(0, at).join('/') || (glob.startsWith('/') ? '/' : '.')
}

/** Asks of paths below `folder` (absolute) whether they match the pattern's other part. `**` crosses folders, `{a,b}` means either. */
export function globTest(glob: string, folder: string): (path: string) => boolean {
  const fixed = fixedPart(glob)
  const rest = fixed === '.' && !glob.startsWith('./') ? glob : glob.slice(fixed === '/' ? 1 : fixed.length + 1)
  const patterns = pathPatterns([`/${rest}`], { braces: true })
  return (path) => decide(patterns, path.slice(folder.length + 1), 'file') === 'matched'
}
