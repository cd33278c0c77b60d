export { type AnalyseOptions, type Analysis, analyse, type Languages } from './analyse.js'
export { analysingAgain } from './analyse-again.js'
export type * from './contract/lint-json.js'
export type * from './contract/plan-json.js'
export type * from './contract/status-json.js'
export { type JsonOptions, toJson } from './contract/to-json.js'
export { breakIntoWeeklySteps } from './edits/break-into-weekly-steps.js'
export { carryOver } from './edits/carry-over.js'
export { closeWithNote } from './edits/close-with-note.js'
export { type Conversion, convertDialect, dialectNames } from './edits/convert-dialect.js'
export { headingsToTable } from './edits/headings-to-table.js'
export { insertCheckIn } from './edits/insert-check-in.js'
export { insertField, type NewField } from './edits/insert-field.js'
export { insertSteps } from './edits/insert-steps.js'
export { keepingGoals } from './edits/keeping-goals.js'
export { letGo } from './edits/let-go.js'
export { markDone } from './edits/mark-done.js'
export { moveDate } from './edits/move-date.js'
export { moveToLater } from './edits/move-to-later.js'
export type { Refactoring } from './edits/refactoring.js'
export { moveDue, setDue } from './edits/set-due.js'
export { splitGoal } from './edits/split-goal.js'
export { spreadSteps } from './edits/spread-steps.js'
export { type StepDatum, type StepDialect, stepDialects, writtenDatum } from './edits/step-data.js'
export { stepEnd } from './edits/step-end.js'
export { tableToHeadings } from './edits/table-to-headings.js'
export { listToHeadings } from './edits/to-headings.js'
export { todaysEntry } from './edits/todays-entry.js'
export { cancelStep, toggleStep } from './edits/toggle-step.js'
export type { Judgement } from './judge/judgement.js'
export { type Evidence, type EvidenceType, type Lack, type Part, parts, type Verdict } from './judge/judgement.js'
export { judgePackOf, labelPacks, wordPackOf } from './lang/index.js'
export { languages, remembering } from './languages.js'
export type { Asks, GoalSort } from './lint/asks.js'
export {
  type BaselineEntry,
  type BaselinePlan,
  baselineOf,
  type Checked,
  checkBaseline,
  lineOf as baselineLine,
  pruned as prunedBaseline,
  readBaseline,
  writeBaseline,
} from './lint/baseline.js'
export { goalTitle, type Shown, shownByGoal } from './lint/by-goal.js'
export { defineRule } from './lint/define-rule.js'
export type { Finding, Fix, Level, Severity, Suggestion } from './lint/finding.js'
export { findingsOf, type LintResult, type Moment } from './lint/findings-of.js'
export { type FixedAll, type FixedOnce, type FixOptions, fixAll, fixOnce } from './lint/fix.js'
export { type LintOptions, lint } from './lint/lint.js'
export { withoutQuotations } from './lint/quote.js'
export type { Crash, PlanRecord } from './lint/record.js'
export type { Rule, RuleForm } from './lint/rule.js'
export type { RuleId } from './lint/rule-id.js'
export { homePage, rulePage } from './lint/rule-page.js'
export type { ActiveRule, RuleSet } from './lint/rule-set.js'
export type { ParseMarkdown } from './markdown/parse-markdown.js'
export { type InheritedKey, type NewPlan, newPlanName, newPlanText, type TemplateName, templateNames } from './new-plan/new-plan.js'
export { daysFromWords } from './plan/dates/days-from-words.js'
export { emptyPlan } from './plan/empty-plan.js'
export { frontMatterKeys } from './plan/front-matter/keys.js'
export { linksOf, slugOf } from './plan/headings.js'
export { type DueItem, dueItems } from './plan/health/due-items.js'
export { goalStateOf } from './plan/health/goal-state.js'
export { type Health, type HealthThresholds, healthOf, shownHealthOf } from './plan/health/health.js'
export { foldLabel } from './plan/labels/fold-label.js'
export type { LabelPack } from './plan/labels/label-pack.js'
export { labelsOf } from './plan/labels/labels.js'
export type * from './plan/model.js'
export { fieldNames } from './plan/model.js'
export { type Progress, planProgress, progressOf } from './plan/progress.js'
export { type ReadOptions, readPlan } from './plan/read.js'
export { type OneGoal, readOneGoal } from './plan/read-one-goal.js'
export { defaultReading, type Packs, type ProgramFacts, type Reading } from './plan/reading.js'
export { findData } from './plan/steps/find-data.js'
export { keywordsOf } from './plan/steps/keywords.js'
export { type Config, type PresetName, presetNames } from './project/config.js'
export { configJsonSchema, configSchema } from './project/config-schema.js'
export type { Files } from './project/files.js'
export { decide, ignoreFilePatterns, matchesPath, type PathPatterns, pathPatterns } from './project/path-patterns.js'
export { type Program, programFinder, programOf, type SessionForm } from './project/program.js'
export {
  type ConfigProblem,
  type ConfigResolver,
  configResolver,
  type Layer,
  type Resolved,
  type ResolveOptions,
  resolveConfig,
  type Settings,
} from './project/resolve-config.js'
export { presetSettings } from './project/settings-of.js'
export { rules } from './rules/index.generated.js'
export { closest } from './text/closest.js'
export { type Decoded, decode, encode } from './text/decode.js'
export { applyEdits, collide, type Edit } from './text/edit.js'
export {
  addDays,
  addMonths,
  addYears,
  dayOf,
  dayOfMonth,
  daysBetween,
  daysInMonth,
  endOfMonth,
  type IsoDate,
  isoDateOf,
  monthOf,
  weekdayOf,
  yearOf,
} from './text/iso-date.js'
export { endOfLine, type Lines, lineAt, lineColumnAt, linesAfter, linesOf, offsetAt, type Position, positionAt } from './text/lines.js'
export { folderOf, joinPath, nameOf, relativePath, relativeTo } from './text/path.js'
export { bySpan, covers, joined, overlaps, type Span, spanOf, textAt, touches, trimmed } from './text/span.js'
export { type Prose, plainProse, sourceSpan } from './words/prose.js'
export { readWords } from './words/read-words.js'
export type { WordPack } from './words/word-pack.js'
export type { Mask, Quantity, TimePhrase, Words } from './words/words.js'
export type { FileOutline, GoalFacts, HeadingFacts, LinkFacts, PlanFacts, WorkspaceFacts } from './workspace/facts.js'
export { factsOf } from './workspace/facts-of.js'
export { linkMeant } from './workspace/link-meant.js'
export { noteFinder } from './workspace/note-near.js'
export { type LinkTarget, resolveLink } from './workspace/resolve-link.js'
export { noteName, outlineOf, workspaceFrom, workspaceOf } from './workspace/workspace-of.js'
