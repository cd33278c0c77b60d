import { rules, shownByGoal } from '@goalmark/core';
import { findingsIn } from '../analysis.js';
import { shownNow } from '../quiet.js';
const facts = new Set(rules.filter(({ fact }) => fact).map(({ id }) => id));
/** `quiet: null` shows all at once. */
export function remarksOf(analysis, scene, quiet) {
    const all = findingsIn(analysis, scene);
    const findings = quiet ? shownNow(all, quiet, (rule) => facts.has(rule)) : all;
    return { all, findings, remarks: remarksIn(findings) };
}
/** What one goal lacks is one remark; all else stands for itself. */
export const remarksIn = (findings) => shownByGoal(findings).map(remarkOf);
const remarkOf = ({ lead, message, severity, findings }) => ({
    span: lead.span,
    severity,
    message,
    advice: lead.advice,
    rule: lead.rule,
    findings,
});
