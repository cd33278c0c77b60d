import { existsSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'

/** A path with `/` between its parts, on every system. */
export const slashed = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))

/** An absolute path with `/` between its parts. */
export const absolute = (cwd: string, path: string): string => slashed(isAbsolute(path) ? resolve(path) : resolve(cwd, path))

/** How people and reports name a file: relative to the working directory, `/` between its parts. */
export const shownFrom = (cwd: string, path: string): string => {
  const base = cwd.endsWith('/') ? cwd : `${cwd}/`
  if (path.startsWith(base) && path.length > base.length) return path.slice(base.length)
  return slashed(relative(cwd, path)) || '.'
}

/** The folder that holds `.git`, from `folder` upwards; `undefined` outside of git. */
export function gitRootOf(folder: string): string | undefined {
  for (let at = folder; ; at = slashed(dirname(at))) {
    if (existsSync(`${at}/.git`)) return at
    if (slashed(dirname(at)) === at) return undefined
  }
}

export const isMarkdown = (name: string): boolean => /\.(?:md|markdown|mdown|mkd)$/i.test(name)

/** In the order of their UTF-16 code units: the same everywhere, whatever the locale. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
