/** The wire between our client and the server: its types, and the names of its messages as values (a test compares them with the server's own). */
export type {
  ChangedParams,
  EngineName,
  FoundLine,
  GoalView,
  ListFolderParams,
  PlanParams,
  PlanSettings,
  PlanView,
  ReadFileParams,
  StepView,
  Stretch,
} from '@goalmark/language-server/protocol'

export const planRequest = 'goalmark/plan'
export const plansRequest = 'goalmark/plans'
export const findingsRequest = 'goalmark/findings'
export const engineRequest = 'goalmark/engine'
export const changedNotification = 'goalmark/changed'
export const readFileRequest = 'goalmark/readFile'
export const listFolderRequest = 'goalmark/listFolder'
