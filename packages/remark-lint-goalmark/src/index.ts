import { resolve } from 'node:path'
import {
  analyse,
  type Config,
  type Finding,
  findingsOf,
  isoDateOf,
  languages,
  lineColumnAt,
  linesOf,
  resolveConfig,
  rulePage,
  rules,
} from '@goalmark/core'
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { projectFiles } from './project-files.js'

/** Settings on top of the project's own `goalmark.jsonc`, which is found as the command line finds it. */
export interface Options extends Config {
  /** `YYYY-MM-DD`. Without it, what comes and goes with the day says nothing: a lint should not depend on the day it runs. */
  readonly today?: string
}

/**
 * A unified plugin that reports goalmark's findings on the tree that remark has parsed already. Takes mdast, changes nothing; each finding becomes a
 * message with `source: 'goalmark'`, `ruleId`, the advice as `note`, and `fatal: true` for errors, `false` for warnings, `null` for hints.
 * Rules across files need the command line or an editor and are silent here. A text that is no plan gives no message.
 */
const remarkLintGoalmark: Plugin<[Options?], Root> =
  ({ today, ...flags } = {}) =>
  (tree, file) => {
    const text = String(file)
    const path = resolve(file.cwd, file.path ?? 'plan.md').replaceAll('\\', '/')
    const { settings, ignored, problems } = resolveConfig(projectFiles, path, { rules, flags })
    for (const { message } of problems) file.message(message, { source: 'goalmark' })
    if (ignored) return
    const { record } = analyse(text, {
      path: file.path ?? 'plan.md',
      parse: () => tree,
      languages,
      reading: settings.reading,
      rules: settings.rules,
    })
    const { findings } = findingsOf(record, { today: today ? (isoDateOf(today) ?? null) : null, workspace: null, rules: settings.rules })
    report(file, text, findings)
  }

export default remarkLintGoalmark

const fatal = { error: true, warning: false, hint: undefined } satisfies Record<Finding['severity'], boolean | undefined>

/** Findings are half-open offset spans; vfile counts lines and columns from 1 and keeps the offset. */
function report(file: VFile, text: string, findings: readonly Finding[]): void {
  const lines = linesOf(text)
  const point = (offset: number) => ({ ...lineColumnAt(lines, offset), offset })
  for (const { rule, severity, message, advice, span } of findings) {
    const place = { start: point(span.start), end: point(span.end) }
    const found = file.message(message, { place, source: 'goalmark', ruleId: rule })
    found.fatal = fatal[severity]
    if (advice) found.note = advice
    found.url = rulePage(rule)
  }
}
