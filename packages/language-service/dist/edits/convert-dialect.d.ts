import { type Edit } from '@goalmark/core';
import type { Analysis } from '../analysis.js';
import { type Dialect } from './dialect.js';
/** Writes the data of every step in one dialect. Priorities, counts and history keep their signs, which all dialects share or none has. */
export declare function convertedDialect({ text, plan, languages }: Analysis, dialect: Dialect): readonly Edit[];
