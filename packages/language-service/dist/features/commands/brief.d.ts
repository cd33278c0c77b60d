import { type Analysis, type Scene } from '../../analysis.js';
/** One page to read before the pair meets: how the goals stand, what was promised, what is due, what is stuck, and up to three questions. */
export declare function briefOf(analysis: Analysis, scene: Scene): string;
