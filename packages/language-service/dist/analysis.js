import { analyse, analysingAgain, findingsOf, linesOf, } from '@goalmark/core';
/** Reads a document. Total: any text gives an analysis. */
export const analysisOf = (text, options) => made(text, options, analyse(text, coreOptions(options)));
export function analysing() {
    const again = analysingAgain();
    return Object.assign((text, options) => made(text, options, again(text, coreOptions(options))), {
        slices: (text, options) => again.slices(text, coreOptions(options)),
    });
}
const coreOptions = ({ path, parse, settings, languages }) => ({
    ...{ path, parse, languages, reading: settings.reading, rules: settings.rules },
    suggestions: false,
});
const made = (text, { path, parse, settings, languages, lines }, analysis) => ({
    ...analysis,
    ...{ path, parse, settings, languages },
    lines: lines ?? linesOf(text),
});
/** What is found in it, then and there; in order of place. */
export const findingsIn = ({ record, settings }, { today, workspace }) => findingsOf(record, { today, workspace, rules: settings.rules }).findings;
/** The same with what can be done about it. */
export const findingsWithSuggestions = ({ withSuggestions, settings }, { today, workspace }) => findingsOf(withSuggestions(), { today, workspace, rules: settings.rules }).findings;
/** What is found about one goal, by looking at this file alone: for answers that must not wait for a large plan. */
export const findingsAbout = ({ record, settings }, goal, { today }) => findingsOf({ ...record, findings: record.findings.filter((finding) => finding.goal === goal) }, { today, workspace: null, rules: settings.rules }).findings;
