import type { Check } from './check.ts'
import { commandChecks } from './commands.ts'
import { conditionChecks } from './conditions.ts'
import { matrixChecks } from './matrix.ts'
import { networkChecks } from './network.ts'
import { productChecks } from './products.ts'
import { sourceChecks } from './sources.ts'
import { taskChecks } from './tasks.ts'
import { textChecks } from './texts.ts'
import { useChecks } from './use.ts'

/** Every rule that the facts must keep. */
export const checks: readonly Check[] = [
  ...sourceChecks,
  ...useChecks,
  ...productChecks,
  ...matrixChecks,
  ...conditionChecks,
  ...taskChecks,
  ...commandChecks,
  ...networkChecks,
  ...textChecks,
]
