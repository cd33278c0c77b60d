/** `a/b/c.md` → `a/b`; `c.md` → ``; `/c.md` → `/`. `null` above the top. */
export function folderOf(path: string): string | null {
  if (path === '' || path === '/' || /^[A-Za-z]:\/?$/.test(path)) return null
  const slash = path.lastIndexOf('/')
  if (slash < 0) return ''
  return slash === 0 ? '/' : path.slice(0, slash)
}

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** `folder` and a path relative to it as one path, `.` and `..` resolved as far as the path goes. An absolute path stays itself. */
export function joinPath(folder: string, path: string): string {
  if (path.startsWith('/') || /^[A-Za-z]:\//.test(path)) return normalPath(path)
  return normalPath(folder === '' ? path : folder.endsWith('/') ? folder + path : `${folder}/${path}`)
}

/** Without `.`, `..` and empty parts. `..` above a relative path's top stays, so that it is seen to lead outside. */
function normalPath(path: string): string {
  const absolute = path.startsWith('/')
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '..' || !absolute) parts.push(part)
  }
  return (absolute ? '/' : '') + parts.join('/')
}

/** A file as a link in another names it: from `plans/ana.md`, `company/okr.md` is `../company/okr.md`. Both relative to the same root. */
export function relativePath(from: string, to: string): string {
  const here = from.split('/').slice(0, -1)
  const there = to.split('/')
  let same = 0
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/')
}

/** The path as seen from a folder above it; `null` where it is not below. */
export function relativeTo(folder: string, path: string): string | null {
  if (folder === '') return path.startsWith('/') ? null : path
  const prefix = folder.endsWith('/') ? folder : `${folder}/`
  return path.startsWith(prefix) ? path.slice(prefix.length) : null
}
