import { visibleLine } from '../terminal/visible.js'
import { log } from './compact.js'
import { eachFinding, problemLine, publicMessage, type Report } from './reporter.js'

/** Logging commands of Azure Pipelines, which knows errors and warnings; hints are in the log alone. */
export function* azure(report: Report): Iterable<string> {
  for (const line of log(report)) yield line.replaceAll('##vso[', '##-vso[')
  for (const problem of report.outcome.problems)
    yield `##vso[task.logissue type=error;sourcepath=${property(problem.path)};]${data(visibleLine(problemLine(problem)))}\n`
  for (const severity of ['error', 'warning'] as const) {
    for (const { path, finding } of eachFinding(report.outcome)) {
      if (finding.severity !== severity) continue
      const { start, rule } = finding
      const place = `sourcepath=${property(path)};linenumber=${start.line};columnnumber=${start.column};code=${property(rule)};`
      yield `##vso[task.logissue type=${severity};${place}]${data(visibleLine(publicMessage(finding, report)))}\n`
    }
  }
}

/** Azure's own escapes; see agent-specific percent encoding in its documentation of logging commands. */
const data = (text: string): string => text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(';', '%3B').replaceAll(']', '%5D')
