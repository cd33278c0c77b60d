declare const GOALMARK_VERSION: string | undefined

/** Put in by the bundler; sources run as they are have none. */
export const version: string = typeof GOALMARK_VERSION === 'string' ? GOALMARK_VERSION : '0.0.0'
