/** SHA-256 of a text. Node's module for it is loaded with the first: runs over one plan without a cache make none. */
export const sha256 = (text: string, form: 'hex' | 'base64url'): string =>
  process.getBuiltinModule('node:crypto').hash('sha256', text, form)
