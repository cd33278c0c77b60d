import { absolute } from '../files/paths.js'
import { isRefusal, type Refusal, refuse } from '../refusal.js'
import { git } from './git.js'

/** Which changes count: against the default branch, or against a named commit. */
export type Since = { readonly kind: 'changed' } | { readonly kind: 'since'; readonly ref: string }

/** Absolute paths of the files a scope names. A renamed file counts under its new name, a deleted one not at all; files that git does not know yet count unless it ignores them. */
export function changedFiles(cwd: string, scope: Since): ReadonlySet<string> | Refusal {
  const root = gitRoot(cwd, scope.kind === 'since' ? `--since ${scope.ref}` : '--changed')
  if (isRefusal(root)) return root
  const ref = scope.kind === 'since' ? scope.ref : defaultBranch(root)
  if (typeof ref !== 'string') return ref
  const base = mergeBase(root, ref)
  if (typeof base !== 'string') return base
  return listed(root, [
    ['diff', '--name-only', '-z', '--diff-filter=d', '--find-renames', base],
    ['ls-files', '--others', '--exclude-standard', '-z'],
  ])
}

/** The folder of the repository that `cwd` lies in, for the sake of `flag`. */
export function gitRoot(cwd: string, flag: string): string | Refusal {
  const top = git(cwd, ['rev-parse', '--show-toplevel'])
  return top.kind === 'said' ? top.text.replace(/\n$/, '') : notInGit(flag, top.message)
}

function notInGit(flag: string, message: string): Refusal {
  if (message === 'git is not installed') return refuse(`${flag} asks git, and git is not installed`, 'install it, or name the files')
  if (message.includes('dubious ownership')) {
    return refuse(`${flag} asks git, and git does not trust this folder's owner`, 'run `git config --global --add safe.directory "$PWD"`')
  }
  return refuse(`${flag} works inside a git repository, and this folder is in none`, 'leave the flag out, or name the files')
}

/** What the remote calls its default branch, else the first there is of origin/main, origin/master, main, master. */
function defaultBranch(root: string): string | Refusal {
  const head = git(root, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])
  if (head.kind === 'said' && head.text.trim() !== '') return head.text.trim()
  const found = ['origin/main', 'origin/master', 'main', 'master'].find((name) => knows(root, name))
  if (found) return found
  if (isShallow(root)) return shallow('--changed', 'the default branch')
  return refuse('--changed finds no default branch (no origin/HEAD, main or master)', 'name what to compare with: --since REF')
}

const knows = (root: string, ref: string): boolean => git(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]).kind === 'said'

const isShallow = (root: string): boolean => {
  const answer = git(root, ['rev-parse', '--is-shallow-repository'])
  return answer.kind === 'said' && answer.text.trim() === 'true'
}

function mergeBase(root: string, ref: string): string | Refusal {
  if (ref.startsWith('-') || !knows(root, ref)) {
    if (isShallow(root)) return shallow(`--since ${ref}`, ref)
    return refuse(`git knows no commit "${ref}"`, 'check the name with `git branch --all`, or fetch it first: `git fetch origin`')
  }
  const base = git(root, ['merge-base', ref, 'HEAD'])
  if (base.kind === 'said') return base.text.trim()
  if (isShallow(root)) return shallow(`--since ${ref}`, ref)
  return refuse(`${ref} and the checked-out commit have no common history`, 'name another commit: --since REF')
}

/** A shallow clone cannot say what changed. Saying "no files" instead would turn every check green. */
const shallow = (flag: string, ref: string): Refusal =>
  refuse(
    `this is a shallow clone without the common history of ${ref}, so ${flag} cannot tell what changed`,
    'run `git fetch --unshallow origin`, or set `fetch-depth: 0` in actions/checkout (GIT_DEPTH: 0 in GitLab)',
  )

function listed(root: string, commands: readonly (readonly string[])[]): ReadonlySet<string> | Refusal {
  const paths = new Set<string>()
  for (const command of commands) {
    const answer = git(root, command)
    if (answer.kind === 'failed') return refuse(`git could not list the changes: ${answer.message}`, 'try `git status`')
    for (const path of answer.text.split('\0')) if (path !== '') paths.add(absolute(root, path))
  }
  return paths
}
