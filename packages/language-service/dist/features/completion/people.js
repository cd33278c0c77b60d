import { allSteps, goalsOf } from '../../places.js';
/** Everyone named in this plan, then everyone named in the others; each once, in the order met. */
export function peopleOf(plan, workspace) {
    const names = new Map();
    const meet = (name) => {
        if (name && name.length < 80 && !names.has(name.toLowerCase()))
            names.set(name.toLowerCase(), name);
    };
    meet(plan.owner?.value);
    meet(plan.mentor?.value);
    for (const goal of goalsOf(plan.goals))
        meet(goal.owner?.value);
    for (const { step } of allSteps(plan))
        meet(step.owner?.value);
    for (const facts of workspace?.files() ?? []) {
        if (facts.recognition === null)
            continue;
        meet(facts.owner);
        meet(facts.mentor);
        for (const goal of facts.goals)
            meet(goal.owner);
    }
    return [...names.values()];
}
