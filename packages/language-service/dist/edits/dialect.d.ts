import { type Plan, type Span, type StepDialect } from '@goalmark/core';
/** What we add to a step is in the dialect its line, else the plan, already speaks. The dialect of the step on this stretch, else the one most steps of the plan speak, else plain. */
export declare function dialectOf(text: string, plan: Plan, line: Span): StepDialect;
