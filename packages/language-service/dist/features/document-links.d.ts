import type { Span } from '@goalmark/core';
import type { Analysis, Scene } from '../analysis.js';
import type { PlaceInFile } from './definition.js';
export interface DocumentLink {
    readonly span: Span;
    readonly to: PlaceInFile;
    readonly tooltip: string;
}
/** Links that lead to a file or goal. `besidesMarkdown`: the editor follows Markdown's own links, so only wiki links and ids are given. */
export declare function documentLinks(analysis: Analysis, { workspace }: Scene, besidesMarkdown: boolean): readonly DocumentLink[];
