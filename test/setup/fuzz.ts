import fc from 'fast-check'

/**
 * In a plain run every property keeps its own number of runs and the same seed, so that what passes here passes everywhere; `pnpm fuzz` goes
 * where no run has been, from seeds that it prints.
 */
const seed = Number(process.env.GOALMARK_FUZZ_SEED ?? 0)
fc.configureGlobal({ seed: seed || 2026 })
