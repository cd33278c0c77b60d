import {
  type AnalyseOptions,
  type Analysis,
  analyse,
  analysingAgain,
  languages,
  type Plan,
  readPlan,
  remembering,
  type Settings,
} from '@goalmark/core'
import { type EngineChoice, loadEngine } from './engine.js'
import { type Entry, entryFrom } from './entry.js'

/** Whoever reads plans. Loaded only when there is one to read: a run that finds everything in the cache does without. */
export interface Reader {
  readonly engine: 'native' | 'remark'
  readonly analysisOf: (file: FileToRead) => Analysis | Promise<Analysis>
  /** The plan alone, for those who ask how far it is and not how good. */
  readonly planOf: (file: FileToRead) => Plan | Promise<Plan>
  readonly entryOf: (file: FileToRead) => Entry | Promise<Entry>
  /**
   * For work that analyses one plan's text as it changes, and then reads anew what changed: called again from the start where an engine has to be
   * loaded first. `read` gives the plan alone, for asking what a change leaves of it.
   */
  readonly withAnalyse: <Result>(
    work: (analyse: (file: FileToRead) => Analysis, read: (file: FileToRead) => Plan) => Result,
  ) => Result | Promise<Result>
}

export interface FileToRead {
  /** Relative to the root, `/` between its parts. */
  readonly path: string
  readonly text: string
  readonly settings: Settings
}

/** Plans of one programme say much in the same words. So many stretches of prose take 40 MB a thread. */
const remembered = 8000

/** `undefined` when the native engine is asked for by name and is not there. */
export async function loadReader(choice: EngineChoice): Promise<Reader | undefined> {
  const engine = await loadEngine(choice)
  if (!engine) return undefined
  const known = remembering(languages, remembered)
  const optionsFor = ({ path, settings }: FileToRead, parse: AnalyseOptions['parse']): AnalyseOptions => ({
    path,
    parse,
    languages: known,
    reading: settings.reading,
    rules: settings.rules,
    suggestions: false,
  })
  const planWith = (parse: AnalyseOptions['parse'], { path, text, settings }: FileToRead): Plan =>
    readPlan(parse(text), text, { path, packs: known, reading: settings.reading })
  const withAnalyse: Reader['withAnalyse'] = (work) =>
    engine.withParser((parse) => {
      const again = analysingAgain()
      return work(
        (file) => again(file.text, optionsFor(file, parse)),
        (file) => planWith(parse, file),
      )
    })
  const analysisOf = (file: FileToRead): Analysis | Promise<Analysis> =>
    engine.withParser((parse) => analyse(file.text, optionsFor(file, parse)))
  const planOf = (file: FileToRead): Plan | Promise<Plan> => engine.withParser((parse) => planWith(parse, file))
  const entryOf = (file: FileToRead): Entry | Promise<Entry> => {
    const analysis = analysisOf(file)
    return analysis instanceof Promise ? analysis.then(entryOfAnalysis) : entryOfAnalysis(analysis)
  }
  return { engine: engine.name, analysisOf, planOf, entryOf, withAnalyse }
}

const entryOfAnalysis = ({ text, record }: Analysis): Entry => entryFrom(record, text)
