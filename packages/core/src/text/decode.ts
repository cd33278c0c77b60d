/** What a file's bytes hold. `bom` says that a byte order mark was cut; `text` never starts with one, and offset 0 is its first character. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly bom: boolean }
  | { readonly kind: 'not-utf8'; readonly reason: 'utf-16' | 'binary' | 'invalid'; readonly at: number }

/**
 * Bytes → text, strictly: a file that is not UTF-8 is refused whole, so that no writer can ever damage it.
 * `at` is the 0-based byte at which the trouble starts. NUL characters are text (CommonMark knows them); a file that starts
 * like no text at all (NUL among its first bytes and invalid UTF-8) is called binary.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { kind: 'not-utf8', reason: 'utf-16', at: 0 }
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const body = bom ? bytes.subarray(3) : bytes
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body), bom }
  } catch {
    const at = firstInvalid(body) + (bom ? 3 : 0)
    return { kind: 'not-utf8', reason: bytes.subarray(0, 8000).includes(0) ? 'binary' : 'invalid', at }
  }
}

/** The bytes of a text, with its byte order mark put back. */
export function encode(text: string, bom: boolean): Uint8Array {
  const body = new TextEncoder().encode(text)
  if (!bom) return body
  const bytes = new Uint8Array(body.length + 3)
  bytes.set([0xef, 0xbb, 0xbf])
  bytes.set(body, 3)
  return bytes
}

const isUtf16 = (bytes: Uint8Array): boolean => (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

/** The byte at which the first broken sequence begins, found by halving: a prefix is sound when it decodes as a stream. */
function firstInvalid(bytes: Uint8Array): number {
  let sound = 0
  let unsound = bytes.length
  while (unsound - sound > 1) {
    const middle = (sound + unsound) >> 1
    if (isSound(bytes.subarray(0, middle), true)) sound = middle
    else unsound = middle
  }
  // A stream waits for the rest of a sequence of up to four bytes; what it waits for is where the trouble began.
  let start = sound
  while (start > 0 && sound - start < 3 && !isSound(bytes.subarray(0, start), false)) start--
  return start
}

function isSound(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream })
    return true
  } catch {
    return false
  }
}
