import { spawnSync } from 'node:child_process'

export type GitAnswer = { readonly kind: 'said'; readonly text: string } | { readonly kind: 'failed'; readonly message: string }

/** Asks git, in `folder`, in its own untranslated words. Nothing of it reaches the terminal. */
export function git(folder: string, args: readonly string[]): GitAnswer {
  const { status, stdout, stderr, error } = spawnSync('git', ['-c', 'core.quotepath=off', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
  })
  if (error) return { kind: 'failed', message: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'git is not installed' : error.message }
  if (status !== 0)
    return {
      kind: 'failed',
      message:
        stderr
          .trim()
          .split('\n')[0]
          ?.replace(/^fatal: /, '') || `git ended with ${status}`,
    }
  return { kind: 'said', text: stdout }
}
