import type { frontMatterKeys } from '@goalmark/core';
export interface KeyHelp {
    readonly means: string;
    readonly takes: 'day' | 'person' | 'words';
    readonly values: readonly {
        readonly value: string;
        readonly means: string;
    }[];
}
/** What each key of the front matter means, and the values it takes. */
export declare const frontMatterHelp: Readonly<Record<(typeof frontMatterKeys)[number], KeyHelp>>;
