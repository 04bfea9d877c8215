export type Outcome = 1
