import { readFileSync } from 'node:fs'
import { decode } from '@goalmark/core'

/** Plans are pages that people write; what is larger is something else, and not worth the memory. In UTF-16 code units. */
const largestPlan = 10_000_000

export type TextRead =
  | { readonly kind: 'text'; readonly text: string; readonly bom: boolean }
  | { readonly kind: 'problem'; readonly problem: ReadProblem; readonly message: string }

export type ReadProblem = 'missing' | 'unreadable' | 'not-utf8' | 'too-large'

/** Reads a file as UTF-8, strictly. `path` may be bytes, for names that are no UTF-8 themselves. */
export function readText(path: string | Uint8Array, largest = largestPlan): TextRead {
  try {
    // Node's own decoder is several times faster on whole files and marks what is not UTF-8 with U+FFFD; only then is it looked at closely.
    const text = readFileSync(path as string, 'utf8')
    if (text.length > largest) return tooLarge(text.length)
    if (text.includes('\ufffd')) return strictly(readFileSync(path as string))
    return text.charCodeAt(0) === 0xfeff ? { kind: 'text', text: text.slice(1), bom: true } : { kind: 'text', text, bom: false }
  } catch (error) {
    return problemOf(error as NodeJS.ErrnoException)
  }
}

/** The same for what goalmark wrote itself, reports and baselines, of whatever size. */
export const readOwn = (path: string): TextRead => readText(path, Number.POSITIVE_INFINITY)

/** The same for bytes that came another way: stdin. */
export function strictly(bytes: Uint8Array): TextRead {
  if (bytes.length > largestPlan * 4) return tooLarge(bytes.length)
  const decoded = decode(bytes)
  if (decoded.kind === 'text') return decoded
  const place = decoded.reason === 'invalid' ? ` (byte ${decoded.at + 1} is the first that is not)` : ''
  return { kind: 'problem', problem: 'not-utf8', message: `${notText[decoded.reason]}${place}` }
}

const notText = {
  'utf-16': 'the text is UTF-16; save it as UTF-8',
  binary: 'this is no text but a binary file; rename it, or add it to "ignore"',
  invalid: 'the text is not UTF-8; save it as UTF-8',
} as const

const tooLarge = (length: number): TextRead => ({
  kind: 'problem',
  problem: 'too-large',
  message: `the file is ${Math.round(length / 1e6)} MB; plans are read up to ${largestPlan / 1e6} MB: split it, or add it to "ignore"`,
})

function problemOf({ code, message }: NodeJS.ErrnoException): TextRead {
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'problem', problem: 'missing', message: 'there is no such file' }
  if (code === 'ERR_FS_FILE_TOO_LARGE' || code === 'ERR_STRING_TOO_LONG') return tooLarge(1e9)
  if (code === 'EISDIR') return { kind: 'problem', problem: 'unreadable', message: 'this is a folder, not a file' }
  if (code === 'EACCES' || code === 'EPERM') {
    return { kind: 'problem', problem: 'unreadable', message: 'no permission to read it; check its owner and mode' }
  }
  if (code === 'ELOOP') return { kind: 'problem', problem: 'unreadable', message: 'the link leads to itself' }
  return { kind: 'problem', problem: 'unreadable', message: `it cannot be read (${code ?? message})` }
}
