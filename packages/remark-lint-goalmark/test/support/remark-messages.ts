import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkLintGoalmark from 'remark-lint-goalmark'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { VFile } from 'vfile'

/** What the plugin reports on a file of a folder, as rule and message. */
export async function remarkMessages(folder: string, path: string, today: string): Promise<{ rule: string; message: string }[]> {
  const file = new VFile({ value: readFileSync(join(folder, path), 'utf8'), path, cwd: folder })
  await unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(remarkLintGoalmark, { today })
    .use(remarkStringify)
    .process(file)
  return file.messages.map(({ ruleId, reason }) => ({ rule: ruleId ?? '', message: reason }))
}
