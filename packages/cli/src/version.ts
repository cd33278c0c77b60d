declare const GOALMARK_VERSION: string | undefined
declare const GOALMARK_BUILD: string | undefined

/** Put in by the build from package.json. */
export const version: string = typeof GOALMARK_VERSION === 'string' ? GOALMARK_VERSION : '0.0.0-source'

/** Changes whenever any source does: what an older build found is no answer of this one. */
export const buildId: string = typeof GOALMARK_BUILD === 'string' ? GOALMARK_BUILD : 'source'
