declare const uriKey: unique symbol

/**
 * A URI in one spelling, so that `file:///c%3A/Plans/a%20b.md` and `file:///C:/Plans/a b.md` are one document. For comparing only: the client is
 * always answered in its own spelling.
 */
export type UriKey = string & { readonly [uriKey]: true }

export interface Uri {
  readonly scheme: string
  readonly authority: string
  /** Decoded, `/`-separated: `/home/ana/plan.md`, `c:/plans/a b.md`, `//server/share/plan.md`; for `untitled:Plan-1` it is `Plan-1`. */
  readonly path: string
}

/** Total: text that is no URI is taken for a path without a scheme. */
export function uriOf(text: string): Uri {
  const [, scheme = '', authority = '', rest = ''] = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)/.exec(text) ?? []
  const path = decoded(rest)
  if (scheme.toLowerCase() !== 'file') return { scheme, authority: decoded(authority), path }
  const host = decoded(authority)
  return { scheme: 'file', authority: '', path: host && host !== 'localhost' ? `//${host}${path}` : withDrive(path) }
}

function uriText({ scheme, authority, path }: Uri): string {
  if (scheme === 'file') return fileUri(path)
  return `${scheme ? `${scheme}:` : ''}${authority || path.startsWith('/') ? `//${encoded(authority)}` : ''}${encodedPath(path)}`
}

/** A sibling of `uri`: the same scheme and authority, another path. */
export const uriAt = (uri: Uri, path: string): string => uriText({ ...uri, path })

export const keyOf = (text: string): UriKey => {
  const { scheme, authority, path } = uriOf(text)
  return `${scheme.toLowerCase()}://${authority.toLowerCase()}|${path}` as UriKey
}

/** The folder a path stands in; the root is its own. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf('/')
  return at < 0 ? '' : at === 0 ? '/' : path.slice(0, at)
}

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** `path` seen from `root`, or `undefined` where it is not below it. */
export function pathBelow(root: string, path: string): string | undefined {
  const base = root.endsWith('/') ? root : `${root}/`
  return path.startsWith(base) ? path.slice(base.length) : undefined
}

export const joinedPath = (root: string, path: string): string => (root.endsWith('/') || root === '' ? root + path : `${root}/${path}`)

function fileUri(path: string): string {
  if (path.startsWith('//')) return `file://${encodedPath(path.slice(2))}`
  return /^[a-z]:/i.test(path) ? `file:///${path[0]}%3A${encodedPath(path.slice(2))}` : `file://${encodedPath(path)}`
}

/** `/C:/plans` → `c:/plans`: drive letters have no case. */
const withDrive = (path: string): string => (/^\/[A-Za-z]:/.test(path) ? path[1]!.toLowerCase() + path.slice(2) : path)

const encodedPath = (path: string): string => path.split('/').map(encoded).join('/')

/** A lone surrogate, which no URI can spell, becomes the replacement character rather than an exception. */
const encoded = (part: string): string =>
  encodeURIComponent(part.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )

function decoded(part: string): string {
  if (!part.includes('%')) return part
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
