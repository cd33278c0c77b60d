import { existsSync } from 'node:fs'

/** Files that plans may link to and that no run reads. */
export interface OtherFiles {
  /** `path`: from the root of the workspace. */
  readonly exists: (path: string) => boolean
  /** What was asked so far, by absolute path. */
  readonly answers: ReadonlyMap<string, boolean>
}

export function otherFiles(root: string): OtherFiles {
  const answers = new Map<string, boolean>()
  const exists = (path: string): boolean => {
    const whole = `${root}/${path}`
    const isThere = answers.get(whole) ?? existsSync(whole)
    answers.set(whole, isThere)
    return isThere
  }
  return { exists, answers }
}
