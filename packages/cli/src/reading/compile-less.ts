import { setFlagsFromString } from 'node:v8'

/** V8 11 is that of Node 20, 12 and 13 that of Node 22 and 24. Others are left as they are: V8 says on stderr which flags it does not know. */
const version = Number.parseInt(process.versions.v8, 10)

interface Flag {
  readonly name: string
  readonly knows: boolean
  readonly here: number
  /** V8's own. */
  readonly usual: number
}

/**
 * A run ends before it is repaid what V8 makes of code that is only warm. With a fifth of its inlining a thousand plans take a tenth less of the
 * processors' time, five thousand no more. V8 11, which has no tier between, also waits nine times as long (in bytes of bytecode run) before it looks at a
 * function: another tenth less, a sixth with two threads.
 */
const flags: readonly Flag[] = [
  { name: 'max-inlined-bytecode-size-cumulative', knows: version >= 11 && version <= 13, here: 200, usual: 920 },
  { name: 'interrupt-budget', knows: version === 11, here: 600_000, usual: 66 * 1024 },
]

/**
 * Holds for all threads. Called when one begins to read, and not before: V8 uses kept code (our own, and that of Node's modules, without which a thread
 * starts twice as slowly) only where the flags are those that it was kept under.
 */
export function compileLess(): void {
  for (const { name, knows, here } of flags) if (knows) setFlagsFromString(`--${name}=${here}`)
}

/** Before code is kept for the next run, which starts with V8's own flags. */
export function compileAsUsual(): void {
  for (const { name, knows, usual } of flags) if (knows) setFlagsFromString(`--${name}=${usual}`)
}
