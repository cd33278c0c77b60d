import type { IsoDate } from '@goalmark/core';
export declare const planKinds: readonly ['mentoring', 'okr', 'development', 'personal'];
export type NewPlanKind = (typeof planKinds)[number];
/** A plan to fill in, as a draft: nothing in it is louder than a hint until `state: active`. */
export declare function newPlanText(kind: NewPlanKind, today: IsoDate): string;
