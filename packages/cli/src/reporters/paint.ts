/** The colour of each level. */
export const paint = { error: 'red', warning: 'yellow', hint: 'cyan' } as const
