import * as real from '../../node_modules/fast-check/lib/fast-check.js'

/**
 * fast-check as the tests import it in `pnpm fuzz`: each property runs so many times as often as it says itself. In a plain run nobody imports this file.
 */
const times = Number(process.env.GOALMARK_FUZZ_TIMES ?? 1)

const often = <Parameters extends { readonly numRuns?: number } | undefined>(parameters: Parameters) => ({
  ...parameters,
  numRuns: (parameters?.numRuns ?? 100) * times,
})

export const assert: typeof real.assert = ((property: never, parameters: never) => real.assert(property, often(parameters))) as never

export * from '../../node_modules/fast-check/lib/fast-check.js'

const all: typeof real.default = { ...real.default, assert }
export default all
