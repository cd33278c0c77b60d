/** V8 11 to 13 (Node 20 to 24) know the flag; V8 says on stderr what it does not know. */
const version = Number.parseInt(process.versions.v8, 10)
const knows = version >= 11 && version <= 13

/**
 * A run ends before it is repaid what V8 inlines: with a fifth of it a thousand plans take a tenth less of the processors' time, five thousand no more.
 * Holds for all threads. Called when one begins to read, and not before: V8 uses kept code (our own, and that of Node's modules, without which a thread
 * starts twice as slowly) only where the flags are those that it was kept under.
 */
export function compileLess(): void {
  if (!knows) return
  const { setFlagsFromString } = process.getBuiltinModule('node:v8')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')
  // Texts alone come in ten shapes (cut out, joined, read; with characters beyond Latin-1). Of up to eight V8 remembers how to read each, and not of four: a
  // cold run takes a twentieth less.
  setFlagsFromString('--max-valid-polymorphic-map-count=8')
  // What ran at the start alone would be forgotten in a long run, and be missing from the code that is kept for the next.
  setFlagsFromString('--no-flush-bytecode')
}

/**
 * For runs over very many files: V8 collects when its heap has doubled, and not when it is three or four times of what lives in it. That is a third of the
 * memory for a few per cent of the time.
 */
export function collectSooner(): void {
  if (knows) process.getBuiltinModule('node:v8').setFlagsFromString('--heap-growing-percent=100')
}

/** Before code is kept for the next run, which starts with V8's own flags. */
export function compileAsUsual(): void {
  if (!knows) return
  const { setFlagsFromString } = process.getBuiltinModule('node:v8')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=920')
  setFlagsFromString('--max-valid-polymorphic-map-count=4')
  setFlagsFromString('--heap-growing-percent=0')
  setFlagsFromString('--flush-bytecode')
}
