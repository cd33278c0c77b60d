import { type AnalyseOptions, type Analysis as CoreAnalysis, type Finding, type IsoDate, type Languages, type Lines, type Settings, type WorkspaceFacts } from '@goalmark/core';
/** One open document, read and judged: what every feature looks at. Depends on the text and its settings alone. */
export interface Analysis extends CoreAnalysis {
    /** `/`-separated, relative to the root. */
    readonly path: string;
    readonly lines: Lines;
    readonly settings: Settings;
    readonly languages: Languages;
    readonly parse: AnalyseOptions['parse'];
}
/** When and among what an analysis is looked at. */
export interface Scene {
    readonly today: IsoDate;
    /** `null` while the index is not whole: features across files answer from the one file, rules across files say nothing. */
    readonly workspace: WorkspaceFacts | null;
}
export interface AnalysisOptions {
    readonly path: string;
    readonly parse: AnalyseOptions['parse'];
    readonly settings: Settings;
    readonly languages: Languages;
    /** Of this text, where they are known already. */
    readonly lines?: Lines;
}
/** Reads a document. Total: any text gives an analysis. */
export declare const analysisOf: (text: string, options: AnalysisOptions) => Analysis;
/** The same for a document that is being written, one function each: after a change only what it touched is read, judged and linted. */
export interface Analysing {
    (text: string, options: AnalysisOptions): Analysis;
    /** Parses a stretch a step, for an engine that takes long; the analysis that follows then has the rest to do. */
    readonly slices: (text: string, options: AnalysisOptions) => Generator<void, void>;
}
export declare function analysing(): Analysing;
/** What is found in it, then and there; in order of place. */
export declare const findingsIn: ({ record, settings }: Pick<Analysis, 'record' | 'settings'>, { today, workspace }: Scene) => readonly Finding[];
/** The same with what can be done about it. */
export declare const findingsWithSuggestions: ({ withSuggestions, settings }: Analysis, { today, workspace }: Scene) => readonly Finding[];
/** What is found about one goal, by looking at this file alone: for answers that must not wait for a large plan. */
export declare const findingsAbout: ({ record, settings }: Analysis, goal: string, { today }: Scene) => readonly Finding[];
