export { judge } from './judge.js'
export type { JudgePack } from './judge-pack.js'
export { type Evidence, type EvidenceType, type Judgement, type Lack, type Part, parts, type Verdict } from './judgement.js'
