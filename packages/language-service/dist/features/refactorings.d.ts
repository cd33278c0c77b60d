import { type Span } from '@goalmark/core';
import { type Analysis, type Scene } from '../analysis.js';
import type { Action } from './actions.js';
/** What rewrites the text without anything being wrong with it. */
export declare function refactorings(analysis: Analysis, span: Span, scene: Scene): readonly Action[];
