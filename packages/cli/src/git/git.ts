export type GitAnswer = { readonly kind: 'said'; readonly text: string } | { readonly kind: 'failed'; readonly message: string }

/** Asks git, in `folder`, in its own untranslated words. Nothing of it reaches the terminal. */
export function git(folder: string, args: readonly string[]): GitAnswer {
  const answer = gitBytes(folder, args, '')
  return answer.kind === 'said' ? { kind: 'said', text: answer.bytes.toString('utf8') } : answer
}

/** The same for answers that are no text, to what git reads from stdin. */
export function gitBytes(
  folder: string,
  args: readonly string[],
  input: string,
): { readonly kind: 'said'; readonly bytes: Buffer } | Extract<GitAnswer, { kind: 'failed' }> {
  // Loaded when git is asked: most runs ask it nothing.
  const { spawnSync } = process.getBuiltinModule('node:child_process')
  const { status, stdout, stderr, error } = spawnSync('git', ['-c', 'core.quotepath=off', ...args], {
    cwd: folder,
    input,
    maxBuffer: 1 << 30,
    env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
  })
  if (error) return { kind: 'failed', message: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'git is not installed' : error.message }
  if (status === 0) return { kind: 'said', bytes: stdout }
  const complaint = stderr.toString('utf8').trim().split('\n')[0]
  return { kind: 'failed', message: complaint?.replace(/^fatal: /, '') || `git ended with ${status}` }
}
