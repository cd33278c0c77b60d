import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** A text that hardly anyone asks for again, in a quarter of its size. Kept as a string of bytes: thousands of small buffers would each cost a page. */
export function squeezed(text: string): () => string {
  const bytes = deflateRawSync(text, fast).toString('latin1')
  return () => inflateRawSync(Buffer.from(bytes, 'latin1')).toString()
}

/** A small window: what is squeezed has a few thousand characters. */
const fast = { level: 1, windowBits: 12, memLevel: 5, chunkSize: 4096 } as const
