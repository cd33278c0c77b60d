import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Files } from '@goalmark/core'

/** The project's files as the config resolver asks for them; what cannot be read is as good as not there. */
export const projectFiles: Files = {
  read: (path) => orNothing(() => readFileSync(path, 'utf8')),
  list: (path) =>
    orNothing(() => readdirSync(path, { withFileTypes: true }).map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))) ?? [],
  exists: existsSync,
}

function orNothing<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
