import fc from 'fast-check'

/** In a plain run every property keeps its own number of runs and a seed of its own; `pnpm fuzz` asks for many, from a seed that it prints. */
const runs = Number(process.env.GOALMARK_FUZZ_RUNS ?? 0)
const seed = Number(process.env.GOALMARK_FUZZ_SEED ?? 0)
if (runs > 0) fc.configureGlobal({ numRuns: runs, ...(seed ? { seed } : {}) })
