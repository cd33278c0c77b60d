/** Put in by the start file: a program that comes out of kept code may not import by itself. */
declare const importModule: ((url: string) => Promise<unknown>) | undefined

/** Runs another program's module. */
export const importFrom = (url: string): Promise<unknown> => (typeof importModule === 'function' ? importModule(url) : import(url))
