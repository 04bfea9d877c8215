import type { DeliverableFile, Made } from '../deliverable.ts'
import { batchesOf } from './batches.ts'
import { changeScript, rollbackScript } from './script.ts'

/**
 * The tasks as PowerShell scripts, to be run in the order of their names: one for each shell and phase, and
 * beside it the one that takes it back. UTF-8 with byte order mark, CRLF.
 */
export const scriptFiles = (made: Made): DeliverableFile[] =>
  batchesOf(made.outcome).flatMap((batch) => {
    const name = `${String(batch.number).padStart(2, '0')}-${batch.phase}-${batch.shell}`
    const rollback = rollbackScript(batch, made)
    return [
      { name: `${name}.ps1`, content: changeScript(batch, made) },
      ...(rollback === null ? [] : [{ name: `${name}-rollback.ps1`, content: rollback }]),
    ]
  })
