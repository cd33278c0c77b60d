import type { FieldName } from '@goalmark/core';
export interface FieldHelp {
    /** As templates and quick fixes write it in English. */
    readonly label: string;
    readonly means: string;
    /** What it commonly says, offered as values. */
    readonly values: readonly string[];
    readonly takes: 'day' | 'person' | 'goal' | 'words';
}
/** What each field is for; in the order in which a goal's missing ones are offered. */
export declare const fieldHelp: Readonly<Partial<Record<FieldName, FieldHelp>>>;
