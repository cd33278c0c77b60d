import { nameOf } from '../text/path.js'

/**
 * Patterns of paths in `.gitignore`'s own syntax, made ready to be asked often. `{a,b}` is understood besides, for globs in config files.
 * Later patterns win; `!` takes back. A pattern without a slash (but at its end) matches at any depth, one with a slash from the top.
 */
export interface PathPatterns {
  readonly patterns: readonly PathPattern[]
}

interface PathPattern {
  readonly negated: boolean
  readonly foldersOnly: boolean
  /** Looks at the last name only. */
  readonly anyDepth: boolean
  readonly test: (text: string) => boolean
}

export interface PatternSyntax {
  /** `{a,b}` means either. Not so in `.gitignore`. */
  readonly braces: boolean
}

export function pathPatterns(lines: Iterable<string>, syntax: PatternSyntax = { braces: false }): PathPatterns {
  const patterns: PathPattern[] = []
  for (const line of lines) {
    for (const each of syntax.braces ? expandBraces(line) : [line]) {
      const pattern = patternOf(each)
      if (pattern) patterns.push(pattern)
    }
  }
  return { patterns }
}

/** Lines of an ignore file. */
export const ignoreFilePatterns = (text: string): PathPatterns => pathPatterns(text.split(/\r\n|\r|\n/))

/** What the patterns say of one path itself, its folders not asked: `null` where none speaks of it. For walks, which come by the folders first. */
export function decide({ patterns }: PathPatterns, path: string, kind: 'file' | 'folder'): 'matched' | 'taken-back' | null {
  const name = nameOf(path)
  for (let index = patterns.length - 1; index >= 0; index--) {
    const pattern = patterns[index]!
    if (pattern.foldersOnly && kind === 'file') continue
    if (pattern.test(pattern.anyDepth ? name : path)) return pattern.negated ? 'taken-back' : 'matched'
  }
  return null
}

/** Whether a file, or a folder it stands in, is matched. Nothing below a matched folder can be taken back, as in git. */
export function matchesPath(patterns: PathPatterns, path: string): boolean {
  if (patterns.patterns.length === 0) return false
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    if (slash > 0 && decide(patterns, path.slice(0, slash), 'folder') === 'matched') return true
  }
  return decide(patterns, path, 'file') === 'matched'
}

function patternOf(line: string): PathPattern | null {
  let pattern = withoutTrailingBlanks(line)
  if (pattern === '' || pattern.startsWith('#')) return null
  const negated = pattern.startsWith('!')
  if (negated) pattern = pattern.slice(1)
  const foldersOnly = pattern.endsWith('/')
  if (foldersOnly) pattern = pattern.slice(0, -1)
  const anyDepth = !pattern.includes('/')
  if (pattern.startsWith('./')) pattern = pattern.slice(1)
  if (pattern.startsWith('/')) pattern = pattern.slice(1)
  return pattern === '' ? null : { negated, foldersOnly, anyDepth, test: testOf(pattern) }
}

/** Plain names and `*.md` are compared as strings; only the rest needs an expression. */
function testOf(pattern: string): (text: string) => boolean {
  if (!/[*?[\\]/.test(pattern)) return (text) => text === pattern
  if (/^\*[^*?[\\/]+$/.test(pattern)) {
    const ending = pattern.slice(1)
    return (text) => text.endsWith(ending) && !text.slice(0, -ending.length).includes('/')
  }
  const expression = expressionOf(pattern)
  return expression ? (text) => expression.test(text) : () => false
}

/** A pattern → an expression over a whole path. `null` for one that git takes for nothing: an unclosed bracket, a trailing backslash. */
function expressionOf(pattern: string): RegExp | null {
  let source = ''
  for (let at = 0; at < pattern.length; ) {
    const [piece, next] = pieceAt(pattern, at)
    if (piece === null) return null
    source += piece
    at = next
  }
  try {
    return new RegExp(`^${source}$`, 'su')
  } catch {
    return null
  }
}

function pieceAt(pattern: string, at: number): readonly [string | null, number] {
  const rest = pattern.slice(at)
  const atName = at === 0 || pattern[at - 1] === '/'
  if (atName && rest === '**') return ['.+', pattern.length]
  if (atName && rest.startsWith('**/')) return ['(?:.*/)?', at + 3]
  if (rest.startsWith('/**') && rest.length === 3) return ['/.+', pattern.length]
  const char = String.fromCodePoint(rest.codePointAt(0)!)
  if (char === '*') return ['[^/]*', at + rest.search(/[^*]|$/)]
  if (char === '?') return ['[^/]', at + 1]
  if (char === '[') return bracketAt(pattern, at)
  if (char === '\\')
    return rest.length < 2
      ? [null, at]
      : [escaped(String.fromCodePoint(rest.codePointAt(1)!)), at + 1 + String.fromCodePoint(rest.codePointAt(1)!).length]
  return [escaped(char), at + char.length]
}

const classes: Readonly<Record<string, string>> = {
  alnum: 'A-Za-z0-9',
  alpha: 'A-Za-z',
  blank: ' \\t',
  digit: '0-9',
  lower: 'a-z',
  punct: '!-\\/:-@\\[-`\\{-~',
  space: '\\s',
  upper: 'A-Z',
  xdigit: '0-9A-Fa-f',
}

function bracketAt(pattern: string, start: number): readonly [string | null, number] {
  let at = start + 1
  const negated = pattern[at] === '!' || pattern[at] === '^'
  if (negated) at++
  let source = ''
  for (let first = true; ; first = false) {
    if (at >= pattern.length) return [null, start]
    const named = /^\[:(\w+):\]/.exec(pattern.slice(at))
    if (named) {
      const set = classes[named[1]!]
      if (!set) return [null, start]
      source += set
      at += named[0].length
    } else if (pattern[at] === ']' && !first) return [`(?!/)[${negated ? '^' : ''}${source}]`, at + 1]
    else if (pattern[at] === '-' && !first && pattern[at + 1] !== ']') {
      source += '-'
      at++
    } else {
      if (pattern[at] === '\\') at++
      const char = String.fromCodePoint(pattern.codePointAt(at) ?? 0)
      source += /[\\\]^[-]/.test(char) ? `\\${char}` : char
      at += char.length
    }
  }
}

const escaped = (char: string): string => char.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** Blanks at the end are no part of a pattern, but for those behind a backslash. */
function withoutTrailingBlanks(line: string): string {
  let end = line.endsWith('\r') ? line.length - 1 : line.length
  while (end > 0 && line[end - 1] === ' ' && line[end - 2] !== '\\') end--
  return line.slice(0, end)
}

/** `a/{b,c}.md` → `a/b.md`, `a/c.md`. At most 1,000 of them. */
function expandBraces(pattern: string): readonly string[] {
  let all = [pattern]
  for (let guard = 0; guard < 20; guard++) {
    const next = all.flatMap(expandInnermost)
    if (next.length === all.length && next.every((each, index) => each === all[index])) return all
    if (next.length > 1000) return all
    all = next
  }
  return all
}

function expandInnermost(pattern: string): readonly string[] {
  const match = /\{([^{}]*,[^{}]*)\}/.exec(pattern)
  if (!match) return [pattern]
  const [before, after] = [pattern.slice(0, match.index), pattern.slice(match.index + match[0].length)]
  return match[1]!.split(',').map((choice) => before + choice + after)
}
