export { type GoalState, goalStateOf } from '../plan/goal-state.js'
